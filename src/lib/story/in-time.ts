/** ms that a scene's code and figures may take; as long as the style sheet waits (asleep.css). */
export const PATIENCE = 15_000;

/**
 * What is wanted, or a failure once it has taken too long: a request can stay without an answer for
 * ever.
 * @param name of what is waited for, for the message
 */
export function inTime<T>(name: string, wanted: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(
			() => reject(new Error(`${name}: nothing after ${PATIENCE} ms`)),
			PATIENCE
		);
		wanted.then(resolve, reject).finally(() => clearTimeout(late));
	});
}
