import type { Size, Words } from './contract';

/**
 * A label by its key.
 * @throws when the copy of this language has no such label.
 */
export function label(words: Words, key: string): string {
	const text = words.labels[key];
	if (text === undefined) throw new Error(`copy (${words.lang}): label "${key}" is missing`);
	return text;
}

/** A label, in its phone wording (`key-phone`) where the copy has one and the size asks for it. */
export function labelFor(words: Words, key: string, size: Size): string {
	const short = size.composition === 'phone' ? words.labels[`${key}-phone`] : undefined;
	return short ?? label(words, key);
}

/** The lines of a label that the copy breaks by hand with ` // `. */
export const lines = (text: string): string[] => text.split(/\s*\/\/\s*/);
