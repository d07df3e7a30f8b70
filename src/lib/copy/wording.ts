/** What any text of the copy must be: some words, of its language, and no more than have room. */
import { markupIn, strayLanguage } from '../text/signs';
import type { Lang } from '../scene/contract';
import { CopyError } from './error';

/** Characters with bindings; about twice the longest that stands there. */
const longest = {
	chapter: 30,
	title: 150,
	head: 100,
	deck: 400,
	source: 600,
	text: 700,
	alt: 1200,
	label: 350,
	page: 650
} as const;

/** What may be a name in letters: a card’s, a key’s. */
const mayBeNames: ReadonlySet<string> = new Set(['label', 'page']);

/** What a text is for. */
export type Use = keyof typeof longest;

/**
 * @param key the field's name, where `place` does not tell it
 * @throws CopyError for a text that is empty, too long, holds HTML, or is written in the other language
 */
export function checkWording(
	file: string,
	place: string,
	text: string,
	use: Use,
	lang: Lang,
	key = ''
): void {
	const at = key && `${key}: `;
	const most = longest[use];
	if (text === '') throw new CopyError(file, place, `${at}expected text, found ""`);
	if (text.length > most)
		throw new CopyError(
			file,
			place,
			`${at}expected up to ${most} characters, found ${text.length}: “${text.slice(0, 40)}…”`
		);
	const markup = markupIn(text);
	if (markup !== undefined)
		throw new CopyError(file, place, `${at}expected words, found HTML: “${markup}”`);
	const stray = strayLanguage(
		text.replace(/\{[^{}]*\}/g, ''),
		lang,
		mayBeNames.has(use) ? undefined : 0
	);
	if (stray !== undefined)
		throw new CopyError(
			file,
			place,
			`${at}expected ${lang === 'zh' ? 'Chinese' : 'English'}, found ${stray}: “${text.slice(0, 60)}”`
		);
}
