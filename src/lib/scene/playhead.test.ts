import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from './playhead';

const tops = [1000, 1800, 2600];

describe('the playhead', () => {
	it('stands at a whole number when a card has just reached its place', () => {
		tops.forEach((top, i) => expect(reading(tops, top)).toEqual({ index: i, offset: 0, t: i }));
	});

	it('rests for two thirds of a card’s passage', () => {
		expect(reading(tops, 1000 + 800 * 0.66).t).toBe(0);
		expect(reading(tops, 1000 + 800 * 0.9).t).toBeGreaterThan(0.5);
	});

	it('stays at the ends before the first card and after the last', () => {
		expect(reading(tops, -5000).t).toBe(0);
		expect(reading(tops, 99999).t).toBe(2);
	});

	it('never goes back while the reader goes on, and moves without a jump', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4 }), (line, by) => {
				const [a, b] = [reading(tops, line).t, reading(tops, line + by).t];
				expect(b).toBeGreaterThanOrEqual(a);
				expect(b - a).toBeLessThan(0.05);
			})
		);
	});

	it('jumps from whole number to whole number for a reader who wants no motion', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 4000 }), (line) => {
				expect(Number.isInteger(reading(tops, line, true).t)).toBe(true);
			})
		);
	});

	it('survives cards without distance, and no cards', () => {
		expect(reading([5, 5, 5], 5).t).toBe(2);
		expect(reading([], 100).t).toBe(0);
	});
});
