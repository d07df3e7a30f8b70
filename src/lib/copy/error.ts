/** Copy that cannot be published: names the file, the place in it, what was found and what was expected. */
export class CopyError extends Error {
	constructor(file: string, place: string, reason: string) {
		super(`${file}: ${place}: ${reason}`);
		this.name = 'CopyError';
	}
}
