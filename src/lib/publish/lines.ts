/** Lines of running type for pictures: as few as the width allows, as even as may be. Build side only. */
import { breaksBetweenWords } from '../copy/breaks';
import { escapeHtml, unescapeHtml } from '../copy/html';
import { wrap } from '../geometry/fit';
import { editionOf } from '../scene/editions';
import { lineWidth, type Setting } from './outline';

/** No line begins with these, none ends with those. */
const closing = /^[，。、；：？！）》”’」』…—]/u;
const opening = /[（《“‘「『]$/u;

/** What stays together in a head: a word in Chinese, what stands between blanks in English. */
function wordsIn(text: string, { edition }: Setting): string[] {
	if (editionOf(edition).lang === 'en') return text.match(/[^ ]+ ?/g) ?? [text];
	// The page's own places to break, and after punctuation.
	const marked = breaksBetweenWords(escapeHtml(text)).split('<wbr>');
	const words = marked
		.map(unescapeHtml)
		.flatMap((part) => part.split(/(?<=[，。、；：？！”」] ?)|(?<=\p{sc=Han} )/u));
	return words.reduce<string[]>((out, word) => {
		const last = out.at(-1);
		if (last !== undefined && (closing.test(word) || opening.test(last)))
			out[out.length - 1] = last + word;
		else if (word !== '') out.push(word);
		return out;
	}, []);
}

const widthOf = (text: string, setting: Setting): number => lineWidth(text.trimEnd(), setting);

function filled(words: readonly string[], setting: Setting, width: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(last + word, setting) <= width)
			lines[lines.length - 1] = last + word;
		else lines.push(word);
	}
	return lines.map((line) => line.trim());
}

/** What is better not parted in a Chinese head: what stands between marks, and a quotation. */
const clausesIn = (text: string): string[] =>
	text
		.split(/(?<=[，。、；：？！”」])(?=[^，。、；：？！”」 ])|(?=[“「《])/u)
		.filter((clause) => clause !== '');

/** A Chinese head broken at its marks alone; nothing where a line would be too wide. @param width px */
export function atMarks(
	text: string,
	setting: Setting,
	width: number
): readonly string[] | undefined {
	if (editionOf(setting.edition).lang !== 'zh') return undefined;
	const lines = filled(clausesIn(text), setting, width);
	return lines.every((one) => widthOf(one, setting) <= width) ? lines : undefined;
}

/**
 * A head in even lines, broken between words; of the ways that need the fewest lines the narrowest.
 * A Chinese head is broken at its marks wherever that takes no more than a line more.
 * @param width px
 */
export function balanced(text: string, setting: Setting, width: number): readonly string[] {
	const words = wordsIn(text, setting);
	const whole = filled(words, setting, width);
	if (whole.length === 1) return whole;
	const marked = atMarks(text, setting, width);
	if (marked && marked.length <= whole.length + 1) return marked;
	let [narrow, wide] = [0, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (filled(words, setting, middle).length <= whole.length) wide = middle;
		else narrow = middle;
	}
	return filled(words, setting, wide);
}

/** A small print in full lines. @param width px */
export const paragraph = (
	text: string,
	{ role, size, edition }: Setting,
	width: number
): readonly string[] => wrap([text], role, size, width, editionOf(edition).lang);
