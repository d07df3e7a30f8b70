import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightAt, type Turn } from './light';
import { chaptersRead, placeAt } from './page';

const turns: Turn[] = [
	{ y: 5000, act: 'night' },
	{ y: 9000, act: 'paper' }
];

describe('the light', () => {
	it('is paper by day, night in the machine room, and paper again', () => {
		expect(lightAt(turns, 0, 800)).toBe(0);
		expect(lightAt(turns, 5000, 800)).toBe(1);
		expect(lightAt(turns, 9000, 800)).toBe(0);
	});

	it('crosses over without a jump, and depends on the position alone', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10000 }), (y) => {
				const [a, b] = [lightAt(turns, y, 800), lightAt(turns, y + 1, 800)];
				expect(a).toBeGreaterThanOrEqual(0);
				expect(a).toBeLessThanOrEqual(1);
				expect(Math.abs(a - b)).toBeLessThan(0.02);
			})
		);
	});

	it('is cut for a reader who wants no motion', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10000 }), (y) => {
				expect([0, 1]).toContain(lightAt(turns, y, 800, true));
			})
		);
	});
});

describe('the ruler of chapters', () => {
	const spans = [
		{ top: 1000, bottom: 2000 },
		{ top: 2000, bottom: 5000 }
	];
	it('counts what lies behind the reader, in chapters', () => {
		expect(chaptersRead(spans, 0)).toBe(0);
		expect(chaptersRead(spans, 1500)).toBe(0.5);
		expect(chaptersRead(spans, 3500)).toBe(1.5);
		expect(chaptersRead(spans, 99999)).toBe(2);
	});
});

describe('the place a reader has reached', () => {
	it('is the last whose top has come up to the line, and the first before any has', () => {
		expect(placeAt([0, 800, 1600], -50)).toBe(0);
		expect(placeAt([0, 800, 1600], 799)).toBe(1);
		expect(placeAt([0, 800, 1600], 9000)).toBe(2);
	});
});
