import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../marks/mark';
import { cellOf, outline, restPitch, snapped } from './gnomon';

/** Whether a point lies within a polygon of upright and level sides. */
function within(polygon: readonly Point[], [x, y]: Point): boolean {
	let inside = false;
	polygon.forEach(([ax, ay], i) => {
		const [bx, by] = polygon[(i + 1) % polygon.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
	});
	return inside;
}

const cards = fc.integer({ min: 0, max: 70_000 });

const areaOf = (polygon: readonly Point[]): number =>
	Math.abs(
		polygon.reduce((sum, [ax, ay], i) => {
			const [bx, by] = polygon[(i + 1) % polygon.length] ?? [ax, ay];
			return sum + (ax * by - bx * ay) / 2;
		}, 0)
	);

describe('a card counted in a growing square', () => {
	it('lies in the shell of its number’s root, whoever comes after it', () => {
		fc.assert(
			fc.property(cards, (n) => {
				expect(Math.max(...cellOf(n))).toBe(Math.floor(Math.sqrt(n)));
			})
		);
	});

	it('never moves when more are counted: an outline holds exactly the cards before its count', () => {
		fc.assert(
			fc.property(cards, cards, (n, count) => {
				const [column, row] = cellOf(n);
				expect(within(outline(count), [column + 0.5, row + 0.5])).toBe(n < count);
			})
		);
	});

	it('shares its place with no other', () => {
		fc.assert(
			fc.property(cards, cards, (a, b) => {
				if (a !== b) expect(cellOf(a)).not.toEqual(cellOf(b));
			})
		);
	});
});

describe('the outline of a count', () => {
	it('has the area of the count, of parts of a card too', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 70_000, noNaN: true }), (count) => {
				expect(areaOf(outline(count))).toBeCloseTo(count, 5);
			})
		);
	});
});

describe('a pitch at rest', () => {
	const pixels = fc.constantFrom(1, 1.5, 2, 2.6, 3).map((ratio) => 1 / ratio);

	it('is a whole number of device pixels, of a card or of a block of ten, and fits', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 120, max: 900, noNaN: true }),
				fc.integer({ min: 1, max: 300 }),
				pixels,
				(span, across, pixel) => {
					const { pitch, merged } = restPitch(span, across, pixel);
					const grid = (pitch * (merged ? 10 : 1)) / pixel;
					expect(grid).toBeCloseTo(Math.round(grid), 6);
					expect(grid).toBeGreaterThanOrEqual(3);
					expect(pitch * across).toBeLessThanOrEqual(span + 1e-6);
				}
			)
		);
	});

	it('merges cards into hundreds exactly where one would be under three device pixels', () => {
		fc.assert(
			fc.property(fc.double({ min: 120, max: 900, noNaN: true }), pixels, (span, pixel) => {
				const { merged } = restPitch(span, 250, pixel);
				expect(merged).toBe(span / pixel / 250 + 1e-6 < 3);
			})
		);
	});

	it('starts on a whole device pixel', () => {
		expect(snapped(10.3, 1 / 1.5)).toBeCloseTo(10, 9);
		expect(snapped(10.4, 1 / 1.5)).toBeCloseTo(32 / 3, 9);
	});
});
