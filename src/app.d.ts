declare global {
	namespace App {
		interface Locals {
			lang?: import('$lib/scene/editions').EditionId;
		}
	}
}
export {};
