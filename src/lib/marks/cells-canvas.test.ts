import { describe, expect, it } from 'vitest';
import { restPitch, snapped } from '../geometry/gnomon';
import { tween } from '../scene/tween';
import { paintCells } from './cells-canvas';
import type { CellsMark, Ink, Picture } from './mark';
import type { Context } from './painter';

type Rect = readonly [x: number, y: number, width: number, height: number];

/** A context that only takes notes. */
function noted(picture: Picture, pixel: number) {
	const rects: Rect[] = [];
	const points: [number, number][] = [];
	const fills: string[] = [];
	const note = (...rect: Rect): void => void rects.push(rect);
	const nothing = (): void => undefined;
	const context: Context = {
		beginPath: nothing,
		clearRect: note,
		clip: nothing,
		closePath: nothing,
		fill: () => {
			if (typeof context.fillStyle === 'string') fills.push(context.fillStyle);
		},
		fillRect: note,
		fillStyle: '',
		globalAlpha: 1,
		lineTo: (x, y) => void points.push([x, y]),
		moveTo: (x, y) => void points.push([x, y]),
		restore: nothing,
		save: nothing
	};
	const ink = (fill: Ink): string => fill;
	paintCells(picture, { context, width: 1000, height: 1000, pixel, ink });
	return { rects, points, fills };
}

const ratios = [1, 1.5, 2, 2.6, 3];
const side = 350;

/** Cards that fill a square as large as fits, and as many of them hollow as the last tenth. */
function square(count: number, pixel: number): Picture {
	const across = Math.ceil(Math.sqrt(count));
	const { pitch, merged } = restPitch(side, across, pixel);
	const lattice = {
		kind: 'cells',
		x: snapped(17.3, pixel),
		y: snapped(390, pixel),
		pitch,
		gap: merged ? 0 : pixel,
		joint: merged ? pixel : 0,
		window: across * pitch
	} as const;
	const most = Math.floor(0.9 * count);
	const cells: CellsMark[] = [
		{ ...lattice, key: 'most', from: 0, to: most, fill: 'accent' },
		{ ...lattice, key: 'rest', from: most, to: count, fill: 'b', line: merged ? pitch : pixel }
	];
	return { marks: cells };
}

describe.each(ratios)('cards painted with %f device pixels to a px', (ratio) => {
	const pixel = 1 / ratio;
	it.each([1, 512, 10_000, 62_445])('have every edge on a whole one at rest: %i cards', (count) => {
		const { rects, points } = noted(square(count, pixel), pixel);
		for (const number of [...rects.flat(), ...points.flat()])
			expect(number).toBe(Math.round(number));
	});

	it.each([1, 512, 10_000, 62_445])('take few rectangles, however many: %i cards', (count) => {
		const { rects } = noted(square(count, pixel), pixel);
		// Two lines for each of 250 rows and columns between cards, four more around hollow ones.
		expect(rects.length).toBeLessThanOrEqual(6 * 250 + 1);
		expect(rects.length).toBeLessThanOrEqual(6 * Math.ceil(Math.sqrt(count)) + 1);
	});
});

describe('cards on the way', () => {
	const way = tween(square(10_000, 0.5), square(62_445, 0.5));
	it('are painted within few rectangles too', () => {
		for (let u = 0; u <= 1; u += 0.05)
			expect(noted(way(u), 0.5).rects.length).toBeLessThanOrEqual(1600);
	});

	it('are filled in one piece a mark', () => {
		const { fills } = noted({ marks: square(10_000, 0.5).marks.slice(0, 1) }, 0.5);
		expect(fills).toEqual(['accent']);
	});
});

describe('marks that are not cells', () => {
	it('are left to the drawing over the canvas', () => {
		const { rects, points } = noted(
			{ marks: [{ kind: 'rect', key: 'r', x: 0, y: 0, width: 5, height: 5, fill: 'ink' }] },
			1
		);
		expect(rects).toEqual([[0, 0, 1000, 1000]]);
		expect(points).toEqual([]);
	});
});
