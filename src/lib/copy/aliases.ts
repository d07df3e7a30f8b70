/**
 * Words that stand for a number (“one or two months”). Each says which number it stands for, as it is
 * written in digits, so that the words cannot outlive the number: `gap: 1–2 months = one or two months`.
 */
import type { Figure } from '../figures/figure';
import type { Lang } from '../scene/contract';
import { CopyError } from './error';
import { format } from './format';

/** Blanks of every width are one; they differ by language and unit. */
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * @param raw as the file has them, by the whole path of their figure
 * @returns the words alone
 * @throws CopyError for a path that leads to no figure, and for words of another number
 */
export function wordsFor(
	file: string,
	raw: ReadonlyMap<string, string>,
	figures: ReadonlyMap<string, Figure>,
	lang: Lang
): ReadonlyMap<string, string> {
	const all = new Map<string, string>();
	for (const [path, text] of raw) {
		const place = `alias ${path}`;
		const figure = figures.get(path);
		if (!figure) throw new CopyError(file, place, `expected a known fact, found "${path}"`);
		const [, number = '', words = ''] = /^(.+?)\s=\s(.+)$/.exec(text) ?? [];
		const written = even(format(figure, lang));
		if (even(number) !== written)
			throw new CopyError(file, place, `expected "${written} = …" and its words, found "${text}"`);
		all.set(path, words.trim());
	}
	return all;
}
