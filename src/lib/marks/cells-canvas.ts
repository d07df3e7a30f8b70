/**
 * Cells on a canvas. Cards are never drawn one by one: their outline is filled, and the gaps are cut
 * out of it as lines, so that a frame of sixty thousand cards takes a few hundred rectangles. Where
 * a scene has set its lattice on whole device pixels, every edge drawn here is one.
 */
import { regionOf } from '../geometry/gnomon';
import type { CellsMark, Picture } from './mark';
import type { Context, Painter, Surface } from './painter';

/** A lattice in device pixels: lower left corner, distances, and how far it reaches. */
interface Lattice {
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
	readonly right: number;
	readonly top: number;
}

/** Device pixels that sums of fractions may be off by. */
const NOISE = 1e-3;
/** Gaps finer than this many device pixels are not seen, and not cut. */
const UNSEEN = 0.02;

const whole = (n: number): number => {
	const near = Math.round(n);
	return Math.abs(n - near) < NOISE ? near : n;
};

/** Marks next to each other that stand on the same lattice: their gaps are cut in one go. */
function runsOf(picture: Picture): CellsMark[][] {
	const runs: CellsMark[][] = [];
	for (const mark of picture.marks) {
		if (mark.kind !== 'cells') continue;
		const run = runs.at(-1);
		const [like] = run ?? [];
		const same = (['x', 'y', 'pitch', 'gap', 'joint', 'window'] as const).every(
			(key) => like?.[key] === mark[key]
		);
		if (run && same) run.push(mark);
		else runs.push([mark]);
	}
	return runs;
}

function trace(context: Context, mark: CellsMark, pixel: number): void {
	for (const points of regionOf(mark)) {
		points.forEach(([x, y], i) => {
			// Where cards are merged their own edges fall between pixels; the outline stays crisp.
			const [at, down] = [Math.round(x / pixel), Math.round(y / pixel)];
			if (i === 0) context.moveTo(at, down);
			else context.lineTo(at, down);
		});
		context.closePath();
	}
}

function latticeOf(marks: readonly CellsMark[], pixel: number, pitch: number): Lattice {
	const points = marks.flatMap((mark) => regionOf(mark).flat());
	const { x = 0, y = 0 } = marks[0] ?? {};
	return {
		x: whole(x / pixel),
		y: whole(y / pixel),
		pitch: pitch / pixel,
		right: Math.ceil(whole(Math.max(...points.map((p) => p[0])) / pixel)),
		top: Math.floor(whole(Math.min(...points.map((p) => p[1])) / pixel))
	};
}

/** Bars of one width along every column and row of a lattice, `from` its near edge. */
function bars(
	draw: (x: number, y: number, width: number, height: number) => void,
	{ x, y, pitch, right, top }: Lattice,
	from: number,
	width: number
): void {
	for (let i = 0, at = x + from; whole(at) < right; at = x + ++i * pitch + from)
		draw(whole(at), top, whole(width), y - top);
	for (let i = 0, at = y - from; whole(at) > top; at = y - ++i * pitch - from)
		draw(x, whole(at - width), right - x, whole(width));
}

/** Outlined cards: four lines a column and row, within the cards' own region. */
function frames(mark: CellsMark, line: number, { context, pixel }: Surface): void {
	const lattice = latticeOf([mark], pixel, mark.pitch);
	const width = line / pixel;
	const draw = (x: number, y: number, w: number, h: number): void => {
		context.fillRect(x, y, w, h);
	};
	context.save();
	context.clip('evenodd');
	bars(draw, lattice, 0, width);
	bars(draw, lattice, (mark.pitch - mark.gap) / pixel - width, width);
	context.restore();
}

function paintRun(run: readonly CellsMark[], surface: Surface): void {
	const { context, pixel, ink } = surface;
	for (const mark of run) {
		const { pitch, gap, line = Infinity } = mark;
		context.globalAlpha = mark.opacity ?? 1;
		context.fillStyle = ink(mark.fill);
		context.beginPath();
		trace(context, mark, pixel);
		if (2 * line < pitch - gap - NOISE) frames(mark, line, surface);
		else context.fill('evenodd');
	}
	const [{ pitch, gap, joint = 0 } = { pitch: 0, gap: 0 }] = run;
	context.save();
	context.beginPath();
	for (const mark of run) trace(context, mark, pixel);
	context.clip('evenodd');
	const cut = (x: number, y: number, w: number, h: number): void => {
		context.clearRect(x, y, w, h);
	};
	for (const [free, size] of [
		[gap, pitch],
		[joint, 10 * pitch]
	] as const)
		if (free / pixel > UNSEEN)
			bars(cut, latticeOf(run, pixel, size), (size - free) / pixel, free / pixel);
	context.restore();
}

/** Draws a picture's cells; other marks are the SVG's. */
export const paintCells: Painter = (picture, surface) => {
	surface.context.globalAlpha = 1;
	surface.context.clearRect(0, 0, surface.width, surface.height);
	for (const run of runsOf(picture)) paintRun(run, surface);
};
