import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Picture } from '../marks/mark';
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
