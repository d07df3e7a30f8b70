/**
 * Counting by a growing square: cards fill it from the lower left corner, shell by shell (each shell
 * a gnomon: up the right side, then back along the top), so that a card's place depends on its own
 * number alone. Nothing moves when more are counted, or when the scale changes.
 */
import type { CellsMark, Point } from '../marks/mark';

/** Column and row of a card from the corner, both from 0. @param n the card, from 0 */
export function cellOf(n: number): readonly [column: number, row: number] {
	const shell = Math.floor(Math.sqrt(n));
	const along = n - shell * shell;
	return along <= shell ? [shell, along] : [2 * shell - along, shell];
}

/**
 * The outline around the first `count` cards, in cells from the corner, y up; always six points. A
 * fraction of a card is a part of its cell.
 */
export function outline(count: number): readonly Point[] {
	const full = Math.floor(Math.sqrt(count));
	const more = count - full * full;
	const up = Math.min(more, full + 1);
	const left = full - Math.max(0, more - full - 1);
	const right = more > 0 ? full + 1 : full;
	return [
		[0, 0],
		[right, 0],
		[right, up],
		[left, up],
		[left, full],
		[0, full]
	];
}

/** The outline of a mark's first `count` cards, px, cut to its window. */
function placed(mark: CellsMark, count: number): readonly Point[] {
	const { x, y, pitch, window = Infinity } = mark;
	return outline(count).map(([column, row]): Point => [
		x + Math.min(column * pitch, window),
		y - Math.min(row * pitch, window)
	]);
}

/** What a mark of cells covers, gaps included: an outline, and the hole in it where cards are left out. */
export const regionOf = (mark: CellsMark): readonly (readonly Point[])[] =>
	mark.from > 0 ? [placed(mark, mark.to), placed(mark, mark.from)] : [placed(mark, mark.to)];

/** A card that would be smaller than this many device pixels is drawn as a part of a hundred. */
const SMALLEST = 3;

export interface Pitch {
	/** px from card to card. */
	readonly pitch: number;
	/** Cards are too small to be told apart: the grid shows blocks of ten by ten. */
	readonly merged: boolean;
}

/**
 * The largest pitch at which so many cards stand side by side in `span` px, with a grid of whole
 * device pixels: of each card's, or of each block's where a card would be under three of them.
 * @param pixel px of one device pixel
 */
export function restPitch(span: number, across: number, pixel: number): Pitch {
	const whole = (parts: number): number => Math.floor(span / pixel / parts + 1e-6);
	const card = whole(across);
	return card >= SMALLEST
		? { pitch: card * pixel, merged: false }
		: { pitch: (Math.max(1, whole(Math.ceil(across / 10))) * pixel) / 10, merged: true };
}

/** The nearest place on the grid of device pixels. @param pixel px of one device pixel */
export const snapped = (value: number, pixel: number): number => Math.round(value / pixel) * pixel;
