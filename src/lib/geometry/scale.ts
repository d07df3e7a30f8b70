/**
 * From values to px. D3's scales do this and much more, with five kilobytes of formats and colours
 * that no scene uses; see docs/decisions/0006-d3-by-module.md.
 */

export interface LinearScale {
	(value: number): number;
	/** The value at a place; undefined behaviour where the range has no length. */
	invert(at: number): number;
}

type Ends = readonly [from: number, to: number];

/** Straight from one pair of ends to the other, and on beyond them. */
export function linear([d0, d1]: Ends, [r0, r1]: Ends): LinearScale {
	const slope = (r1 - r0) / (d1 - d0 || 1);
	return Object.assign((value: number) => r0 + (value - d0) * slope, {
		invert: (at: number) => d0 + (at - r0) / (slope || 1)
	});
}

/** Equal factors, equal lengths. The domain's ends are above 0. */
export function log([d0, d1]: Ends, range: Ends): (value: number) => number {
	const straight = linear([Math.log(d0), Math.log(d1)], range);
	return (value) => straight(Math.log(value));
}
