import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import { segmentsData } from '../../lib/marks/attributes';
import type { Picture, Piece } from '../../lib/marks/mark';
import type { Lang, Size } from '../../lib/scene/contract';
import { stagePayload } from '../../lib/story/view';
import { markIn } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { place } from './place';
import { register } from './place-candle';
import { far, ground, tickY } from './place-ground';
import { random, roads, TICKS } from './tree';

const figures = facts(readTables());
const drawn = slim(figures);
const words = { zh: stagePayload('zh', 'road').words, en: stagePayload('en', 'road').words };
const STEPS = ['gap', 'others', 'candle'] as const;

const phone: Size = { width: 350, height: 426, rem: 16, composition: 'phone' };
const sizes: fc.Arbitrary<Size> = fc.record({
	width: fc.integer({ min: 280, max: 943 }),
	height: fc.integer({ min: 246, max: 1040 }),
	rem: fc.constantFrom(16, 18),
	composition: fc.constantFrom('phone', 'desktop')
});

const runs = { numRuns: 40 };

function picture(step: (typeof STEPS)[number], size: Size = phone, lang: Lang = 'zh'): Picture {
	const found = place(drawn, size, words[lang])[STEPS.indexOf(step)];
	if (!found) throw new Error(`no picture for ${step}`);
	return found;
}

/** The roads of one level as they are drawn, from left to right. */
const level = (p: Picture, n: number): readonly Piece[] =>
	markIn(p, 'segments', `roads-${n}`).segments;

/** A point of a drawn cubic. */
function at(piece: Piece, t: number): { x: number; y: number } {
	const [x1 = 0, y1 = 0, c1x = 0, c1y = 0, c2x = 0, c2y = 0, x2 = 0, y2 = 0] = piece;
	const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
	return { x: a * x1 + b * c1x + c * c2x + d * x2, y: a * y1 + b * c1y + c * c2y + d * y2 };
}

describe('the two gaps', () => {
	it('come to the factors of the ledger on either clock', () => {
		const shown = [figures.eighteen, figures.six].flatMap(({ li, wang }) =>
			[li.value, li.upTo ?? NaN, wang.value].map((v) => v.toFixed(2))
		);
		expect(shown).toEqual(['1.04', '1.08', '4.00', '1.12', '1.26', '64.00']);
	});

	it('stand as high as they have doublings, on one scale for both men and both clocks', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const p = picture('gap', size);
				const heights = (['eighteen', 'six'] as const).flatMap((clock) => {
					const { li, wang } = drawn[clock];
					const rest = markIn(p, 'rect', `${clock}-li-range`).height;
					return [
						[markIn(p, 'rect', `${clock}-li`).height, li.value],
						[markIn(p, 'rect', `${clock}-li`).height + rest, li.upTo ?? NaN],
						[markIn(p, 'rect', `${clock}-wang`).height, wang.value]
					] as const;
				});
				const [, , [whole, factor] = [NaN, NaN]] = heights;
				for (const [height, times] of heights)
					expect(height / whole).toBeCloseTo(Math.log2(times) / Math.log2(factor), 6);
			})
		);
	});

	it('are read off a ruler with a tick at every doubling', () => {
		const p = picture('gap');
		const [line, ...ticks] = markIn(p, 'segments', 'ruler').segments;
		const wang = markIn(p, 'rect', 'six-wang');
		const unit = wang.height / Math.log2(drawn.six.wang.value);
		expect(line?.[1]).toBeCloseTo(wang.y + wang.height, 6);
		ticks
			.slice(0, Math.log2(drawn.six.wang.value) + 1)
			.forEach((tick, k) => expect(tick[1]).toBeCloseTo(wang.y + wang.height - k * unit, 6));
	});

	it('are announced as doublings, as compute, and as not the same gap', () => {
		const texts = picture('gap').marks.flatMap((m) => (m.kind === 'text' ? [m.text] : []));
		expect(texts).toContain('竖尺每上一格，翻一番');
		expect(texts.join()).toContain('算的是算力，不是好坏');
		expect(texts.join()).toContain('不是同一段差距');
	});

	it('are told of both men or of neither', () => {
		fc.assert(
			fc.property(sizes, fc.constantFrom('zh', 'en'), (size, lang) => {
				const keys = picture('gap', size, lang).marks.map((m) => m.key);
				expect(keys.includes('note-li-0')).toBe(keys.includes('note-wang-0'));
			})
		);
	});
});

describe('the roads', () => {
	it('never cross, as they are drawn, at any size', () => {
		fc.assert(
			fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (size, t) => {
				const p = picture('candle', size);
				for (let n = 1; n <= TICKS; n++) {
					const points = level(p, n).map((piece) => at(piece, t));
					const steps = points.slice(1).map(({ x, y }, i) => {
						const left = points[i] ?? { x: NaN, y: NaN };
						return { apart: x - left.x, ahead: Math.abs(y - left.y) };
					});
					// All roads of a level have come equally far, so their order is that of their x.
					expect(Math.max(...steps.map(({ ahead }) => ahead))).toBeLessThan(1e-6);
					const closest = Math.min(...steps.map(({ apart }) => apart));
					// Only those that leave the same fork may touch, and only there.
					if (t > 0.01) expect(closest).toBeGreaterThan(0);
					else expect(closest).toBeGreaterThanOrEqual(-1e-9);
				}
			}),
			runs
		);
	});

	it('never cross whatever the seed', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				for (const level of roads(seed)) {
					const apart = (end: 0 | 1): number =>
						Math.min(...level.slice(1).map((road, i) => road[end] - (level[i]?.[end] ?? NaN)));
					expect(apart(0)).toBeGreaterThanOrEqual(0);
					expect(apart(1)).toBeGreaterThan(0);
				}
			}),
			runs
		);
	});

	it('are drawn as the cubics they are', () => {
		const [piece] = level(picture('candle'), 2);
		const numbers = segmentsData(piece ? [piece] : []).match(/-?[\d.]+/g) ?? [];
		expect(numbers.map(Number)).toEqual(piece?.map((n) => Math.round(n * 100) / 100));
	});

	it('go on from where the level before them ended', () => {
		const p = picture('others');
		for (let n = 2; n <= TICKS; n++) {
			const ends = level(p, n - 1).map((piece) => at(piece, 1));
			for (const piece of level(p, n)) {
				const start = at(piece, 0);
				expect(
					Math.min(...ends.map(({ x, y }) => Math.hypot(x - start.x, y - start.y)))
				).toBeLessThan(1e-6);
			}
		}
	});

	it('are the same on every page', () => {
		expect(roads(1)).toEqual(roads(1));
		expect(Array.from({ length: 3 }, random(7))).toEqual(Array.from({ length: 3 }, random(7)));
	});

	it('carry a dot for every firm that is counted, and one more', () => {
		const keys = picture('others').marks.flatMap((m) => (m.kind === 'dot' ? [m.key] : []));
		expect(keys.filter((k) => k.startsWith('firm-'))).toHaveLength(drawn.firms.value);
		expect(keys).toContain('aws');
	});
});

describe('the upright ruler', () => {
	it('has a tick for every doubling of its years, closer together with distance', () => {
		expect(TICKS).toBe(drawn.doublings.value);
		const steps = Array.from({ length: TICKS }, (_, k) => far(k + 1) - far(k));
		steps.slice(1).forEach((step, k) => expect(step).toBeLessThan(steps[k] ?? 0));
		expect([far(0), far(TICKS)]).toEqual([0, 1]);
	});

	it('is seen as on a level floor: equal steps, in perspective', () => {
		// Under the vanishing point heights fall as one over the distance, which grows evenly.
		const vanishing = (far(1) * far(2)) / (2 * far(1) - far(2));
		const inverse = (k: number): number => 1 / (vanishing - far(k));
		const even = Array.from({ length: TICKS }, (_, k) => inverse(k + 1) - inverse(k));
		even.forEach((step) => expect(step).toBeCloseTo(even[0] ?? NaN, 9));
	});

	it('has its ticks where the roads fork', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const g = ground(drawn, size, words.zh);
				const p = picture('candle', size);
				for (let n = 1; n <= TICKS; n++) {
					const off = level(p, n).map((piece) => Math.abs(at(piece, 1).y - tickY(g, n)));
					expect(Math.max(...off)).toBeLessThan(1e-6);
				}
			}),
			runs
		);
	});
});

describe('the candle', () => {
	it('lights the first tick of roads and ruler, and nothing beyond', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const g = ground(drawn, size, words.zh);
				const first = tickY(g, 1);
				const p = picture('candle', size);
				const lit = p.marks.filter((m) => 'stroke' in m && m.stroke === 'accent');
				const ends = lit.flatMap((m) => {
					if (m.kind !== 'segments') throw new Error(`${m.key}: only roads and ruler are lit`);
					return m.segments.flatMap((piece) => [at4(piece)[1], at4(piece)[3]]);
				});
				expect(Math.min(...ends)).toBeCloseTo(first, 6);
				expect(Math.max(...ends)).toBeCloseTo(g.foot.y, 6);
				const glow = markIn(p, 'dot', 'glow');
				expect(glow.y - glow.r).toBeCloseTo(first, 6);
			})
		);
	});

	it('is lit from nothing', () => {
		expect(markIn(picture('others'), 'dot', 'glow').r).toBe(0);
	});

	it('has a flame of two plates, two months of the first tick out of register', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const g = ground(drawn, size, words.zh);
				const p = picture('candle', size);
				const [a, b] = (['a', 'b'] as const).map((ink) => markIn(p, 'path', `flame-${ink}`));
				expect([a?.plate, b?.plate]).toEqual([true, true]);
				const shift = (b?.points[0]?.[0] ?? NaN) - (a?.points[0]?.[0] ?? NaN);
				expect(shift).toBeCloseTo(register(g), 9);
				expect(shift / (g.foot.y - tickY(g, 1))).toBeCloseTo(2 / 18, 9);
			})
		);
	});
});

/** Both ends of a piece, straight or curved: x1, y1, x2, y2. */
function at4(piece: Piece): readonly [number, number, number, number] {
	const [x1, y1] = piece;
	const [x2 = NaN, y2 = NaN] = piece.slice(-2);
	return [x1, y1, x2, y2];
}
