import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, swipe } from './moves';

describe('a move', () => {
	it('never leaves the story, and next undoes previous inside it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), (count, n) => {
				const from = n % count;
				for (const move of ['next', 'previous', 'first', 'last'] as const) {
					const to = moved(from, move, count);
					expect(to).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThan(count);
				}
				if (from > 0) expect(moved(moved(from, 'previous', count), 'next', count)).toBe(from);
			})
		);
	});
});

describe('a swipe', () => {
	it('to the left turns on, to the right turns back', () => {
		expect(swipe(-120, 10)).toBe('next');
		expect(swipe(120, -10)).toBe('previous');
	});

	it('is none where the finger scrolled or hardly moved', () => {
		expect(swipe(-30, 0)).toBeUndefined();
		expect(swipe(-120, 90)).toBeUndefined();
		expect(swipe(0, 400)).toBeUndefined();
	});
});
