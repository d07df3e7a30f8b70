declare global {
	namespace App {
		interface Locals {
			lang?: import('$lib/scene/contract').Lang;
		}
	}
}
export {};
