import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKnown, reckon, type Reckoning, type Word } from './lead';

/** ms of one of the screen's frames. */
const FRAME = 1000 / 60;
/** ms from a word to its picture, in most of these. */
const AHEAD = 2 * FRAME;

/** Words of a host, a frame apart. */
const words = (...ys: readonly number[]): Word[] => ys.map((y, i) => ({ y, at: 5000 + i * FRAME }));

/** What has been made of some words, one after another. */
const after = (all: readonly Word[], ahead = AHEAD, before: Reckoning = nothingKnown): Reckoning =>
	all.reduce((known, word) => reckon(known, word, ahead), before);
const leadOf = (...ys: readonly number[]): number => after(words(...ys)).lead;

const anyWord = fc.record({
	y: fc.double({ min: 0, max: 200_000, noNaN: true }),
	at: fc.double({ min: 0, max: 1e9, noNaN: true })
});

/** Words of a host that goes on and back, quickly and slowly, and rests. */
const movement = fc
	.array(
		fc.record({
			by: fc.oneof(fc.constant(0), fc.integer({ min: -90, max: 300 })),
			ms: fc.integer({ min: 0, max: 90 })
		}),
		{ minLength: 1, maxLength: 20 }
	)
	.map((moves) => {
		const all: Word[] = [{ y: 1000, at: 0 }];
		for (const { by, ms } of moves) {
			const { y, at } = all.at(-1) ?? { y: 0, at: 0 };
			all.push({ y: y + by, at: at + ms });
		}
		return all;
	});

describe('how far a story goes ahead of its host’s word', () => {
	it('is two frames of a steady movement, either way, from its second move on', () => {
		expect(leadOf(100, 110, 120)).toBeCloseTo(20, 0);
		expect(leadOf(100, 110, 120, 130, 140, 150, 160)).toBeCloseTo(20, 0);
		expect(leadOf(160, 150, 140, 130)).toBeCloseTo(-20, 0);
	});

	it('begins as soon after a rest, however long that was', () => {
		const rested = after(words(100, 100, 100));
		const later = words(110, 120).map(({ y, at }) => ({ y, at: at + 60_000 }));
		expect(after(later, AHEAD, rested).lead).toBeCloseTo(20, 0);
	});

	it('is nothing where the host has rested for two frames, turns, has jumped or has hardly begun', () => {
		expect(leadOf(100, 110, 120, 120, 120)).toBe(0);
		expect(leadOf(100, 110, 120, 110, 100)).toBe(0);
		expect(leadOf(100, 900)).toBe(0);
		expect(leadOf(100, 100, 900, 900)).toBe(0);
		expect(leadOf(100, 110)).toBe(0);
		expect(leadOf(100)).toBe(0);
	});

	it('is nothing after a jump until the movement goes on without it', () => {
		expect(leadOf(100, 900, 910)).toBeCloseTo(0, 0);
		expect(leadOf(100, 900, 910, 920, 930, 940)).toBeCloseTo(20, 0);
	});

	it('leaves the text where it is at a first word from the same place', () => {
		const moving = after(words(100, 110, 120, 130));
		const held = reckon(moving, { y: 130, at: 5000 + 4 * FRAME }, AHEAD);
		expect(held.lead).toBe(moving.lead);
	});

	it('takes a movement out of step with the screen for what it is on the whole', () => {
		expect(leadOf(100, 110, 140, 150, 180)).toBeCloseTo(40, 0);
		expect(leadOf(100, 120, 120, 140, 140, 160, 160, 180, 180, 200)).toBeCloseTo(20, 0);
	});

	it('is less where the host slows down than where it goes on', () => {
		const steady = leadOf(100, 110, 120, 130, 140);
		const slowing = leadOf(100, 110, 120, 128, 134);
		expect(slowing).toBeGreaterThan(0);
		expect(slowing).toBeLessThan(0.7 * steady);
		expect(leadOf(100, 110, 120, 122, 122.5)).toBe(0);
	});

	it('is nothing of words far apart, or of one time', () => {
		const steady = words(100, 110, 120, 130, 140);
		const late = { y: 150, at: 6000 };
		expect(after([...steady, late]).lead).toBe(0);
		expect(after(steady.map(({ y }) => ({ y, at: 5000 }))).lead).toBe(0);
	});

	it('is finite and bounded, and never against the last two moves, whatever a host says', () => {
		fc.assert(
			fc.property(movement, fc.double({ min: 0, max: 1e6, noNaN: true }), (all, ahead) => {
				const { lead } = after(all, ahead);
				expect(Math.abs(lead)).toBeLessThanOrEqual(64);
				const moves = all.map(({ y }, i) => y - (all[i - 1]?.y ?? y)).filter((by) => by !== 0);
				expect(lead === 0 || moves.slice(-2).some((by) => by * lead > 0)).toBe(true);
			})
		);
		fc.assert(
			fc.property(fc.array(anyWord, { maxLength: 12 }), (all) => {
				const { lead } = after(all);
				expect(Number.isFinite(lead)).toBe(true);
				expect(Math.abs(lead)).toBeLessThanOrEqual(64);
			})
		);
	});

	it('is the same at rest after any history', () => {
		fc.assert(
			fc.property(movement, fc.double({ min: 0, max: 5000, noNaN: true }), (all, y) => {
				const rest = [0, 1, 2].map((i) => ({ y, at: 10_000 + i * FRAME }));
				expect(after(rest, AHEAD, after(all))).toMatchObject({ words: [rest[2]], lead: 0 });
			})
		);
	});

	it('overtakes a host that slows down evenly by no more than it slows in two frames', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.1, max: 1.9, noNaN: true }),
				fc.integer({ min: 6, max: 60 }),
				(speed, frames) => {
					// From a steady speed, px in a ms, to rest within some frames.
					const at = (i: number): number => {
						const t = Math.min(Math.max(i, 0), frames) * FRAME;
						return (
							1000 + speed * (t + Math.min(i, 0) * FRAME) - (speed * t * t) / (2 * frames * FRAME)
						);
					};
					let known = nothingKnown;
					for (let i = -8; i <= frames + 2; i++) {
						known = reckon(known, { y: at(i), at: 5000 + i * FRAME }, AHEAD);
						const over = at(i) + known.lead - at(frames);
						expect(over).toBeLessThan((2 * speed * FRAME) / frames + 0.01);
					}
					expect(known.lead).toBe(0);
				}
			)
		);
	});
});
