import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../geometry/box';
import type { CellsMark, Mark, Picture } from '../marks/mark';
import { frames } from './frame';
import { logProgress, tween } from './tween';

const bar = (key: string, width: number, rest: Partial<Mark> = {}): Mark =>
	({ kind: 'rect', key, x: 0, y: 0, width, height: 10, fill: 'a', ...rest }) as Mark;
const picture = (...marks: Mark[]): Picture => ({ marks });
const find = (p: Picture, key: string) => p.marks.find((m) => m.key === key);

describe('tween', () => {
	it('moves what both keyframes have from the one place to the other', () => {
		const way = tween(picture(bar('x', 0)), picture(bar('x', 100)));
		expect(find(way(0), 'x')).toMatchObject({ width: 0 });
		expect(find(way(0.5), 'x')).toMatchObject({ width: 50 });
		expect(find(way(1), 'x')).toMatchObject({ width: 100 });
	});

	it('fades out in the first third what only the earlier keyframe has', () => {
		const way = tween(picture(bar('gone', 5)), picture());
		expect(find(way(0.1), 'gone~')?.opacity).toBeGreaterThan(0.5);
		expect(find(way(0.36), 'gone~')).toBeUndefined();
	});

	it('fades in at the end what only the later keyframe has', () => {
		const way = tween(picture(), picture(bar('new', 5)));
		expect(find(way(0.59), 'new')).toBeUndefined();
		expect(find(way(0.9), 'new')?.opacity).toBeGreaterThan(0.5);
	});

	it('keeps a mark that says where another comes from out of rest pictures', () => {
		const at = frames([picture(bar('x', 0, { opacity: 0 })), picture(bar('x', 9))]);
		expect(at(0).marks).toEqual([]);
		expect(at(1).marks).toHaveLength(1);
	});

	it('mixes two tokens only while the light changes', () => {
		const way = tween(picture(bar('x', 1)), picture(bar('x', 1, { fill: 'b' })));
		expect(find(way(0.4), 'x')).toMatchObject({ fill: 'a' });
		expect(String((find(way(0.75), 'x') as { fill?: string }).fill)).toMatch(/^color-mix/);
		expect(find(way(1), 'x')).toMatchObject({ fill: 'b' });
	});
});

describe('a zoom', () => {
	it('covers equal ratios in equal shares of the way', () => {
		const at = (u: number): number => 1 + (1000 - 1) * logProgress(1, 1000, u);
		expect(at(1 / 3)).toBeCloseTo(10, 6);
		expect(at(2 / 3)).toBeCloseTo(100, 6);
	});

	it('starts and ends exactly, whatever the scales', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
				fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
				(a, b) => {
					expect(logProgress(a, b, 0)).toBe(0);
					expect(logProgress(a, b, 1)).toBe(1);
					expect(Number.isFinite(logProgress(a, b, 0.37))).toBe(true);
				}
			)
		);
	});
});

describe('cells on the way', () => {
	const cells = (pitch: number, to: number): CellsMark => ({
		kind: 'cells',
		key: 'x',
		x: 0,
		y: 100,
		pitch,
		from: 0,
		to,
		gap: 1,
		fill: 'accent'
	});
	const at = (a: CellsMark, b: CellsMark, u: number): CellsMark =>
		find(tween(picture(a), picture(b))(u), 'x') as CellsMark;
	const some = fc.record({
		pitch: fc.double({ min: 0.2, max: 300, noNaN: true }),
		to: fc.integer({ min: 1, max: 70_000 })
	});

	it('keep their number while they zoom, in equal ratios for equal shares of the way', () => {
		expect(at(cells(100, 500), cells(1, 500), 0.5)).toMatchObject({ to: 500 });
		expect(at(cells(100, 500), cells(1, 500), 0.5).pitch).toBeCloseTo(10, 6);
	});

	it('are counted within edges that move evenly, never past both ends', () => {
		fc.assert(
			fc.property(some, some, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, u) => {
				const [from, to] = [cells(a.pitch, a.to), cells(b.pitch, b.to)];
				const edge = (m: CellsMark): number => Math.sqrt(m.to) * m.pitch;
				const now = edge(at(from, to, u));
				expect(now).toBeLessThanOrEqual(Math.max(edge(from), edge(to)) * (1 + 1e-9));
				expect(now).toBeGreaterThanOrEqual(Math.min(edge(from), edge(to)) * (1 - 1e-9));
			})
		);
	});

	it('are boxed by their outline, and by the window they are seen through', () => {
		expect(boxOf(cells(10, 5), 'zh')).toEqual({ left: 0, top: 80, right: 30, bottom: 100 });
		expect(boxOf({ ...cells(10, 5), window: 25 }, 'zh')).toMatchObject({ right: 25, top: 80 });
	});
});

describe('frames', () => {
	it('gives a picture for any number at all', () => {
		const at = frames([picture(bar('x', 0)), picture(bar('x', 1))]);
		fc.assert(
			fc.property(fc.double(), (t) => {
				expect(at(t).marks).toHaveLength(1);
			})
		);
	});

	it('refuses a scene without keyframes', () => {
		expect(() => frames([])).toThrow('at least one keyframe');
	});
});
