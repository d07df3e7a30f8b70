import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../figures/figure';
import { boxOf, overlap } from '../geometry/box';
import type { Picture } from '../marks/mark';
import { stagePayload, type StagePayload } from '../story/view';
import type { Input, Size } from './contract';
import { editionIds, editionOf, type EditionId } from './editions';
import { frames } from './frame';
import { registry } from './registry';
import { numbersOf, outside, TOLERANCE } from './sound';
import { stages } from './testing';

const inputs: fc.Arbitrary<Input> = fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined });

const texts = (picture: Picture) => picture.marks.filter((m) => m.kind === 'text');

const runs = { numRuns: 60 };

describe.each(registry().map(({ scene }) => scene.id))('scene %s', (id) => {
	const found = registry().find(({ scene }) => scene.id === id);
	if (!found) throw new Error(`no scene ${id}`);
	const { scene } = found;
	const payloads = new Map(editionIds.map((edition) => [edition, stagePayload(edition, id)]));
	const payloadOf = (edition: EditionId): StagePayload =>
		payloads.get(edition) ?? stagePayload(edition, id);
	const place = (size: Size, edition: EditionId, input: Input): readonly Picture[] => {
		const { facts, words } = payloadOf(edition);
		return scene.place(facts, size, words, input);
	};
	const cases = [stages, fc.constantFrom(...editionIds), inputs] as const;

	it('gives one keyframe a step', () => {
		fc.assert(
			fc.property(...cases, (size, edition, input) => {
				expect(place(size, edition, input)).toHaveLength(scene.steps.length);
			}),
			runs
		);
	});

	it('draws only finite numbers, at any playhead', () => {
		fc.assert(
			fc.property(
				...cases,
				fc.double({ min: -1, max: 9, noNaN: true }),
				(size, edition, input, t) => {
					const picture = frames(place(size, edition, input))(t);
					expect(numbersOf(picture).every(Number.isFinite)).toBe(true);
				}
			),
			runs
		);
	});

	it('keeps every mark inside its stage, at any playhead', () => {
		fc.assert(
			fc.property(
				...cases,
				fc.double({ min: 0, max: 8, noNaN: true }),
				(size, edition, input, t) => {
					for (const mark of frames(place(size, edition, input))(t).marks)
						expect(
							outside(mark, size, editionOf(edition).lang),
							`${mark.key} at t=${t} in ${size.width}×${size.height} ${edition}`
						).toBeLessThanOrEqual(TOLERANCE);
				}
			),
			runs
		);
	});

	it('sets no text under 12 px', () => {
		fc.assert(
			fc.property(...cases, (size, edition, input) => {
				for (const picture of place(size, edition, input))
					for (const mark of texts(picture)) expect(mark.size, mark.key).toBeGreaterThanOrEqual(12);
			}),
			runs
		);
	});

	it('stamps at most four numbers a picture', () => {
		fc.assert(
			fc.property(...cases, (size, edition, input) => {
				const pictures = place(size, edition, input);
				pictures.forEach((_, step) => {
					const stamps = texts(frames(pictures)(step)).filter(({ key }) => key.endsWith('-seal'));
					expect(stamps.length, scene.steps[step]).toBeLessThanOrEqual(4);
				});
			}),
			runs
		);
	});

	it('lets no two texts overlap while it rests', () => {
		fc.assert(
			fc.property(...cases, (size, edition, input) => {
				const pictures = place(size, edition, input);
				pictures.forEach((_, step) => {
					const set = texts(frames(pictures)(step)).map((m) => ({
						m,
						box: boxOf(m, editionOf(edition).lang)
					}));
					set.forEach(({ m, box }, i) => {
						for (const other of set.slice(i + 1))
							expect(
								overlap(box, other.box),
								`${m.key} and ${other.m.key} in step ${scene.steps[step] ?? ''}, ${size.width}×${size.height} ${size.composition} rem ${size.rem} ${edition}`
							).toBeLessThanOrEqual(TOLERANCE);
					});
				});
			}),
			runs
		);
	});

	it('shows another picture on each step', () => {
		fc.assert(
			fc.property(...cases, (size, edition, input) => {
				const pictures = place(size, edition, input);
				const drawn = pictures.map((_, i) => JSON.stringify(frames(pictures)(i).marks));
				drawn.forEach((one, i) => {
					if (i > 0) expect(one).not.toBe(drawn[i - 1]);
				});
			}),
			{ numRuns: 10 }
		);
	});

	it('moves without a jump: a hundredth of a step never moves a mark by a tenth of the stage', () => {
		fc.assert(
			fc.property(
				...cases,
				fc.double({ min: 0, max: 8, noNaN: true }),
				(size, edition, input, t) => {
					const { lang } = editionOf(edition);
					const at = frames(place(size, edition, input));
					const [a, b] = [at(t), at(t + 0.01)];
					const before = new Map(a.marks.map((m) => [m.key, m]));
					const limit = 0.1 * Math.max(size.width, size.height);
					for (const mark of b.marks) {
						const was = before.get(mark.key);
						if (!was) {
							// New marks come in faintly, unless they continue one that left its rest.
							if (Math.floor(t) === Math.floor(t + 0.01) && t % 1 > 0)
								expect(mark.opacity ?? 1, mark.key).toBeLessThanOrEqual(0.05);
							continue;
						}
						const [x, y] = [boxOf(was, lang), boxOf(mark, lang)];
						for (const side of ['left', 'top', 'right', 'bottom'] as const)
							expect(Math.abs(x[side] - y[side]), `${mark.key} ${side} at ${t}`).toBeLessThan(
								limit
							);
					}
				}
			),
			runs
		);
	});

	it('depends on nothing but its arguments', () => {
		fc.assert(
			fc.property(
				...cases,
				fc.array(fc.double({ min: 0, max: 8, noNaN: true })),
				(size, edition, input, path) => {
					const at = frames(place(size, edition, input));
					for (const t of path) at(t);
					expect(at(1.5)).toEqual(frames(place(size, edition, input))(1.5));
				}
			),
			{ numRuns: 15 }
		);
	});

	it('needs no more than the slimmed facts', () => {
		const size: Size = { width: 350, height: 459, rem: 16, composition: 'phone' };
		expect(scene.place(slim(payloadOf('zh').facts), size, payloadOf('zh').words)).toEqual(
			place(size, 'zh', undefined)
		);
	});
});
