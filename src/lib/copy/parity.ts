/** What the copy of both languages must have in common: a key that one lacks would vanish from its page. */
import { CopyError } from './error';

/** Wordings for phones, and words that Chinese lines do not part, are there where a language needs them. */
const ownToOne = /-phone$|^keep$/;

/**
 * @param what `label`, `alias` or `key`, for errors
 * @param file the copy that is looked through @param other the copy it is held against
 * @throws CopyError at the first key that `other` has and `file` lacks, or a wording for phones without
 * the one it shortens
 */
export function checkParity(
	what: string,
	file: string,
	keys: readonly string[],
	other: string,
	others: readonly string[]
): void {
	const own = new Set(keys);
	for (const key of others)
		if (!own.has(key) && !ownToOne.test(key))
			throw new CopyError(file, `${what} ${key}`, `expected it as in ${other}, found none`);
	for (const key of keys) {
		const whole = key.replace(/-phone$/, '');
		if (!own.has(whole))
			throw new CopyError(file, `${what} ${key}`, `expected ${what} ${whole} too, found none`);
	}
}
