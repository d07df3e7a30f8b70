/** What every picture at rest must be, whoever's words and numbers are in it. */
import { boxOf, overlap } from '../geometry/box';
import { MOST_MARKS } from '../marks/attributes';
import type { Mark, Picture } from '../marks/mark';
import type { Lang, Size } from './contract';

/** px that rounding and the tables of widths may be off by. */
export const TOLERANCE = 1.5;
/** A hanging quotation mark may stand this far out, in px per px of font size. */
const HANGING = 0.55;
/** A path of thousands of points is no drawing. */
const MOST_NUMBERS = 10_000;

/** Every number in a value, however deep. */
export const numbersOf = (x: unknown): number[] =>
	typeof x === 'number'
		? [x]
		: Array.isArray(x)
			? x.flatMap(numbersOf)
			: typeof x === 'object' && x !== null
				? Object.values(x).flatMap(numbersOf)
				: [];

/** How far a mark stands out of its stage, px; not above 0 where it does not. */
export function outside(mark: Mark, size: Size, lang: Lang): number {
	const box = boxOf(mark, lang);
	const hang = mark.kind === 'text' && mark.role === 'display' ? mark.size * HANGING : 0;
	return Math.max(-hang - box.left, -box.top, box.right - size.width, box.bottom - size.height);
}

/** What a mark is called in an error: a text by its words. */
const named = (mark: Mark): string =>
	mark.kind === 'text' ? `the text “${mark.text.slice(0, 40)}”` : `the ${mark.kind} "${mark.key}"`;

/**
 * What is wrong with a picture at rest, told for whoever changed a word or a number.
 * @returns nothing where it is sound
 */
export function faultOf({ marks }: Picture, size: Size, lang: Lang): string | undefined {
	if (marks.length > MOST_MARKS) return `expected up to ${MOST_MARKS} marks, found ${marks.length}`;
	const box = `its stage of ${size.width} × ${size.height} px`;
	const keys = new Set<string>();
	for (const mark of marks) {
		if (keys.has(mark.key)) return `expected each key once, found "${mark.key}" twice`;
		keys.add(mark.key);
		const numbers = numbersOf(mark);
		if (numbers.length > MOST_NUMBERS)
			return `expected up to ${MOST_NUMBERS} numbers in a mark, found ${numbers.length} in ${named(mark)}`;
		const odd = numbers.find((n) => !Number.isFinite(n));
		if (odd !== undefined) return `expected finite numbers, found ${odd} in ${named(mark)}`;
		const out = outside(mark, size, lang);
		if (out > TOLERANCE)
			return `expected everything within ${box}, found ${named(mark)} ${Math.ceil(out)} px outside`;
	}
	const texts = marks
		.filter((mark) => mark.kind === 'text')
		.map((mark) => ({ mark, box: boxOf(mark, lang) }));
	for (const [i, one] of texts.entries())
		for (const other of texts.slice(i + 1))
			if (overlap(one.box, other.box) > TOLERANCE)
				return `expected no text over another, found ${named(one.mark)} over ${named(other.mark)}`;
	return undefined;
}
