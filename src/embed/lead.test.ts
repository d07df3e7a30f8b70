import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadOf, type Word } from './lead';

/** ms of one of the screen's frames. */
const FRAME = 1000 / 60;
/** ms from a word to its picture, in most of these. */
const AHEAD = 2 * FRAME;

const word = fc.record({
	y: fc.double({ min: 0, max: 200_000, noNaN: true }),
	at: fc.double({ min: 0, max: 1e9, noNaN: true })
});

/** Words of a host that goes on and back, quickly and slowly. */
const movement = fc
	.array(
		fc.record({ by: fc.integer({ min: -90, max: 300 }), ms: fc.integer({ min: 0, max: 70 }) }),
		{
			minLength: 4,
			maxLength: 4
		}
	)
	.map((moves) => {
		const all: Word[] = [{ y: 1000, at: 0 }];
		for (const { by, ms } of moves) {
			const { y, at } = all.at(-1) ?? { y: 0, at: 0 };
			all.push({ y: y + by, at: at + ms });
		}
		return all;
	});

/** Words of a host, a frame apart. */
const words = (...ys: readonly number[]): Word[] => ys.map((y, i) => ({ y, at: 5000 + i * FRAME }));

describe('how far a story goes ahead of its host’s word', () => {
	it('is two frames of a steady movement, either way', () => {
		expect(leadOf(words(100, 110, 120, 130, 140), AHEAD)).toBeCloseTo(20, 0);
		expect(leadOf(words(140, 130, 120, 110, 100), AHEAD)).toBeCloseTo(-20, 0);
	});

	it('is nothing where the host has rested for two frames, turns, has jumped or has hardly begun', () => {
		expect(leadOf(words(100, 110, 120, 120, 120), AHEAD)).toBe(0);
		expect(leadOf(words(100, 110, 120, 110, 100), AHEAD)).toBe(0);
		expect(leadOf(words(100, 100, 100, 900, 900), AHEAD)).toBe(0);
		expect(leadOf(words(100, 900, 900, 900, 900), AHEAD)).toBe(0);
		expect(leadOf(words(100, 110, 120, 130), AHEAD)).toBe(0);
	});

	it('is less where the host slows down than where it goes on, and nothing where it all but stands', () => {
		const steady = leadOf(words(100, 110, 120, 130, 140), AHEAD);
		const slowing = leadOf(words(100, 110, 120, 128, 134), AHEAD);
		expect(slowing).toBeGreaterThan(0);
		expect(slowing).toBeLessThan(0.5 * steady);
		expect(leadOf(words(100, 110, 120, 126, 128), AHEAD)).toBe(0);
	});

	it('is nothing of words long ago, of one time, or out of turn', () => {
		const five = words(100, 110, 120, 130, 140);
		const last = { y: 140, at: 6000 };
		expect(leadOf([...five.slice(0, 4), last], AHEAD)).toBe(0);
		expect(
			leadOf(
				five.map(({ y }) => ({ y, at: 5000 })),
				AHEAD
			)
		).toBe(0);
		expect(leadOf(five.toReversed(), AHEAD)).toBe(0);
	});

	it('takes a movement out of step with the screen for what it is on the whole', () => {
		expect(leadOf(words(100, 110, 140, 150, 180), AHEAD)).toBeCloseTo(40, 0);
	});

	it('is finite, bounded and never against the movement, whatever a host says', () => {
		fc.assert(
			fc.property(movement, fc.double({ min: 0, max: 67, noNaN: true }), (all, ahead) => {
				const [, , middle, , last] = all;
				const lead = leadOf(all, ahead);
				expect(Number.isFinite(lead)).toBe(true);
				expect(Math.abs(lead)).toBeLessThanOrEqual(64);
				expect(lead * ((last?.y ?? 0) - (middle?.y ?? 0))).toBeGreaterThanOrEqual(0);
			})
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 5 }), (all) => {
				expect(Number.isFinite(leadOf(all, AHEAD))).toBe(true);
			})
		);
	});

	it('overtakes a host that slows down evenly by no more than it slows in a frame', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.1, max: 4, noNaN: true }),
				fc.integer({ min: 6, max: 60 }),
				(speed, frames) => {
					// From a speed, px in a ms, to rest within some frames.
					const at = (i: number): number => {
						const t = Math.min(Math.max(i, 0), frames) * FRAME;
						return 1000 + speed * t - (speed * t * t) / (2 * frames * FRAME);
					};
					const end = at(frames);
					for (let i = 0; i <= frames; i++) {
						const lead = leadOf(words(at(i - 4), at(i - 3), at(i - 2), at(i - 1), at(i)), AHEAD);
						expect(at(i) + lead - end).toBeLessThan((speed * FRAME) / frames + 0.01);
					}
				}
			)
		);
	});
});
