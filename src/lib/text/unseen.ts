/**
 * Characters that a reader cannot see and an editor did not mean: they come from other programs, from
 * text decoded as what it is not, or turn the direction of what stands around them.
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

const hanLetters = /\p{sc=Han}/gu;
const latinLetters = /\p{sc=Latin}/gu;

const count = (text: string, letters: RegExp): number => (text.match(letters) ?? []).length;

/** Latin letters that stand in Chinese alone, as names do: “PageUp PageDown”. */
const NAMES = 20;

/**
 * What a text is not written in though it should be: a sentence in the other language's place. Names
 * stand in either, so it takes a sentence of them.
 */
export function strayLanguage(text: string, lang: 'zh' | 'en'): string | undefined {
	const [han, latin] = [count(text, hanLetters), count(text, latinLetters)];
	if (lang === 'zh') return han === 0 && latin > NAMES ? 'no Chinese' : undefined;
	return han > latin ? 'Chinese' : undefined;
}
