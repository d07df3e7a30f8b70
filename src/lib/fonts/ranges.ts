/** Ranges of code points, sorted and disjoint, both ends included. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

/** The characters of a set as ranges. */
export function rangesOf(characters: Iterable<string>): Ranges {
	const points = [...characters].map((character) => character.codePointAt(0) ?? 0);
	const ranges: [number, number][] = [];
	for (const point of points.sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && point <= last[1] + 1) last[1] = point;
		else ranges.push([point, point]);
	}
	return ranges;
}

/** Every code point outside the ranges. */
export function complement(ranges: Ranges): Ranges {
	const gaps: [number, number][] = [];
	let next = 0;
	for (const [from, to] of ranges) {
		if (from > next) gaps.push([next, from - 1]);
		next = to + 1;
	}
	if (next <= LAST) gaps.push([next, LAST]);
	return gaps;
}

/** Whether a character lies in the ranges. */
export function within(ranges: Ranges, character: string): boolean {
	const point = character.codePointAt(0) ?? 0;
	return ranges.some(([from, to]) => from <= point && point <= to);
}

/** As CSS writes them: `U+20-7E,U+2212`. */
export const unicodeRange = (ranges: Ranges): string =>
	ranges
		.map(([from, to]) => [from, to].map((point) => point.toString(16).toUpperCase()))
		.map(([from, to]) => `U+${from === to ? from : `${from}-${to}`}`)
		.join(',');

/** Reads what `unicodeRange` writes. */
export const parseRanges = (css: string): Ranges =>
	css.split(',').map((range) => {
		const [from = '', to = from] = range.trim().slice(2).split('-');
		return [parseInt(from, 16), parseInt(to, 16)] as const;
	});
