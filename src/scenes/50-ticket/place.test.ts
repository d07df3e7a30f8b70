import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import { boxOf } from '../../lib/geometry/box';
import type { CellsMark, Picture } from '../../lib/marks/mark';
import type { Size } from '../../lib/scene/contract';
import { frames } from '../../lib/scene/frame';
import { anyWords, someStages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { place } from './place';
import { scene } from './scene';

const figures = facts(readTables());

const words = anyWords('甲');

const sizes: readonly Required<Size>[] = someStages.flatMap((box) =>
	[1, 1.5, 2, 2.6, 3].map((ratio) => ({ ...box, pixel: 1 / ratio }))
);

const cellsOf = (picture: Picture | undefined): CellsMark[] =>
	(picture?.marks ?? []).filter((m): m is CellsMark => m.kind === 'cells');

describe.each(sizes)('the cards at $width × $height, a pixel of $pixel px', (size) => {
	const { pixel } = size;
	const pictures = place(slim(figures), size, words);
	const step = (id: string): Picture | undefined => pictures[scene.steps.indexOf(id)];
	const cells = (id: string, key: string): CellsMark => {
		const found = cellsOf(step(id)).find((m) => m.key === key);
		if (!found) throw new Error(`no cells "${key}" in step "${id}"`);
		return found;
	};
	const counting = ['one', 'm6', 'ten-thousand', 'two-tickets'] as const;

	it('stand on whole device pixels at rest, the first in the same corner in every step', () => {
		const corner = cells('one', 'first');
		for (const id of counting)
			for (const { x, y, pitch, joint = 0 } of cellsOf(step(id))) {
				expect([x, y]).toEqual([corner.x, corner.y]);
				for (const length of [x, y, joint > 0 ? 10 * pitch : pitch])
					expect(length / pixel).toBeCloseTo(Math.round(length / pixel), 6);
			}
	});

	it('are the backmost marks of every picture', () => {
		for (const { marks } of pictures) {
			const kinds = marks.map(({ kind }) => kind);
			expect(kinds.lastIndexOf('cells')).toBe(kinds.filter((kind) => kind === 'cells').length - 1);
		}
	});

	it('make of an older card a third of a newer one, as near as pixels allow', () => {
		const { pitch, gap } = cells('m6', 'm6');
		expect(Math.abs((pitch - gap) / pitch - Math.sqrt(1 / 3)) * pitch).toBeLessThanOrEqual(
			pixel / 2 + 1e-9
		);
	});

	it('end what is bought at card 9,090 and leave 910 of ten thousand', () => {
		const bought = cells('ten-thousand', 'bought');
		const short = cells('ten-thousand', 'short');
		expect([bought.to, short.from, short.to]).toEqual([9090, 9090, 10_000]);
		expect(short.fill).toBe('b');
	});

	it('show in each step exactly the square that it counts', () => {
		for (const [id, count] of [
			['one', 1],
			['m6', 512],
			['ten-thousand', 10_000],
			['two-tickets', 62_445]
		] as const) {
			const shown = cellsOf(step(id)).map((m) => boxOf(m, 'zh'));
			const width = Math.max(...shown.map(({ left, right }) => right - left));
			const { pitch = 0 } = cellsOf(step(id))[0] ?? {};
			expect(width).toBeCloseTo(Math.ceil(Math.sqrt(count)) * pitch, 6);
		}
	});

	it('fill two fifths of the dollar ticket’s side with ten thousand', () => {
		const { window = 0, pitch } = cells('two-tickets', 'rest');
		expect((100 * pitch) / window).toBeCloseTo(0.4, 6);
	});

	it('say that a square is a hundred where it is', () => {
		const merged = (cells('two-tickets', 'rest').joint ?? 0) > 0;
		const said = step('two-tickets')?.marks.some(({ key }) => key === 'block');
		expect(said).toBe(merged);
	});

	it('zoom out of the one corner, seen through a window that stays inside the largest square', () => {
		const play = frames(pictures);
		const { x, y } = cells('one', 'first');
		const largest = Math.max(...counting.map((id) => cellsOf(step(id))[0]?.window ?? 0));
		for (let t = 0; t <= 3; t += 0.09)
			for (const m of cellsOf(play(t))) {
				expect(m.x).toBeCloseTo(x, 6);
				expect(m.y).toBeCloseTo(y, 6);
				expect(m.window).toBeLessThanOrEqual(largest + 1e-6);
			}
	});

	it('are squares of the ladder with areas as their money', () => {
		const area = (key: string): number => {
			const { left, right, top, bottom } = boxOf(cells('runs', key), 'zh');
			return (right - left) * (bottom - top);
		};
		expect(area('rest') / area('bought')).toBeCloseTo(6.25, 1);
	});
});

describe('the ladder', () => {
	it('sets equal ratios of money apart by equal lengths', () => {
		for (const size of sizes) {
			const ladder = place(slim(figures), size, words)[scene.steps.indexOf('runs')]?.marks.find(
				({ key }) => key === 'ladder'
			);
			if (ladder?.kind !== 'segments') throw new Error('no ladder');
			const [a = 0, b = 0, c = 0] = ladder.segments.slice(1).map(([, y]) => y);
			expect(a - b).toBeCloseTo(b - c, 6);
		}
	});
});
