/**
 * What a text of the piece may hold, asked by all who read files: tables and copy.
 */

/**
 * Controls but for line breaks, what has no width or only turns directions, line and paragraph
 * separators, private use, halves of characters, and what stands for a character that was lost.
 */
const unseen = /(?![\n\r])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]/u;

/** The first of them in a text, by its number, `U+202E`; nothing where there is none. */
export function unseenIn(text: string): string | undefined {
	const [found] = unseen.exec(text) ?? [];
	const code = found?.codePointAt(0);
	return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Two or three characters that are one, read byte by byte: “Ã©” was “é”. */
const misread = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/;

/** The first place of a text that was read as what it is not; nothing where there is none. */
export const misreadIn = (text: string): string | undefined => misread.exec(text)?.[0];

const hanLetters = /\p{sc=Han}/gu;
const latinLetters = /\p{sc=Latin}/gu;

const count = (text: string, letters: RegExp): number => (text.match(letters) ?? []).length;

const latinWords = /\p{sc=Latin}+/gu;

/** Chinese characters that stand in English, as a paper’s name does. */
const NAMES_EN = 4;

/** Latin letters that stand in Chinese alone, as names do: “PageUp PageDown”. */
const NAMES = 20;

/**
 * What a text is not written in though it should be: a sentence in the other language's place. Names
 * stand in either, so it takes a sentence of them.
 * @param names letters that stand in Chinese alone
 */
export function strayLanguage(text: string, lang: 'zh' | 'en', names = NAMES): string | undefined {
	const [han, latin] = [count(text, hanLetters), count(text, latinLetters)];
	if (lang === 'zh') return han === 0 && latin > names ? 'no Chinese' : undefined;
	const words = count(text, latinWords);
	return han > 2 * words + NAMES_EN ? 'Chinese' : undefined;
}

/** Tags, comments and named characters of HTML: they would be read as they are written, as text. */
const markup = /<[/!?A-Za-z]|&(?:[A-Za-z]+|#x?[0-9A-Fa-f]+);/;

/** The first piece of HTML in a text; nothing where it is words. */
export function markupIn(text: string): string | undefined {
	const found = markup.exec(text);
	return found ? text.slice(found.index, found.index + 20) : undefined;
}
