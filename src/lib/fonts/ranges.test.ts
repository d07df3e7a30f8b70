import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complement, parseRanges, rangesOf, unicodeRange, within } from './ranges';

const characters = fc.uniqueArray(
	fc.integer({ min: 0x20, max: 0x2ffff }).map((point) => String.fromCodePoint(point))
);

test('neighbours share a range', () => {
	expect(unicodeRange(rangesOf(['c', 'a', 'b', '−', '宇']))).toBe('U+61-63,U+2212,U+5B87');
});

test('a character is within the ranges of a set exactly when it is in the set', () => {
	fc.assert(
		fc.property(characters, characters, (set, others) => {
			const ranges = rangesOf(set);
			for (const character of [...set, ...others])
				expect(within(ranges, character)).toBe(set.includes(character));
		})
	);
});

test('every character is either in the ranges or in their complement', () => {
	fc.assert(
		fc.property(characters, characters, (set, others) => {
			const ranges = rangesOf(set);
			const rest = complement(ranges);
			for (const character of [...set, ...others])
				expect(within(rest, character)).toBe(!within(ranges, character));
			expect(complement(rest)).toEqual(ranges);
		})
	);
});

test('what is written for CSS reads back', () => {
	fc.assert(
		fc.property(
			characters.filter((set) => set.length > 0),
			(set) => {
				const ranges = rangesOf(set);
				expect(parseRanges(unicodeRange(ranges))).toEqual(ranges);
			}
		)
	);
});
