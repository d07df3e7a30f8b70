/** From placed numbers to SVG attributes. */
import { regionOf } from '../geometry/gnomon';
import type { CellsMark, Dash, Fill, Ink, Mark, Piece, Point, SegmentsMark } from './mark';

/** Several times as many marks as the fullest picture has: more is a fault, and would stall a page. */
export const MOST_MARKS = 2000;

/**
 * Hundredths of a px are as fine as a screen shows, and keep the page small.
 * @throws for what is no number: a browser would leave the mark out, or draw it elsewhere
 */
export function round(n: number): number {
	const rounded = Math.round(n * 100) / 100;
	if (!Number.isFinite(rounded)) throw new RangeError(`expected a length, found ${n}`);
	return rounded;
}

/** A token as a CSS colour; hatches and the glow are defined once a page (`Patterns.svelte`). */
export function paint(fill: Fill | undefined): string {
	if (fill === undefined) return 'none';
	if (fill === 'glow' || fill.startsWith('hatch-')) return `url(#${fill})`;
	// In the middle of a change of light a mark holds a mixture of two tokens.
	return fill.startsWith('color-mix') ? fill : `var(--${fill})`;
}

export const stroke = (ink: Ink | undefined): string => paint(ink);

/** @param width stroke width, px */
export function dashes(dash: Dash | undefined, width = 1): string | undefined {
	if (dash === 'dashed') return `${round(4 * Math.max(width, 1))} ${round(3 * Math.max(width, 1))}`;
	if (dash === 'dotted') return `${round(width)} ${round(2.5 * width)}`;
	if (dash === 'lane') return `${round(3 * width)} ${round(2 * width)}`;
	return undefined;
}

/** What the style sheet has to say about a mark. */
export const classes = (mark: Mark): string | undefined =>
	[
		mark.plate && 'plate',
		'flows' in mark && mark.flows && 'flows',
		'fill' in mark && mark.fill === 'glow' && 'glow'
	]
		.filter(Boolean)
		.join(' ') || undefined;

/** Straight from point to point; d3-shape would do it in four kilobytes. */
export const pathData = (points: readonly Point[], closed = false): string =>
	points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('') +
	(closed && points.length > 0 ? 'Z' : '');

function pieceData(piece: Piece): string {
	const [x, y, ...rest] = piece.map(round);
	return `M${x} ${y}${rest.length > 2 ? 'C' : 'L'}${rest.join(' ')}`;
}

export const segmentsData = (segments: SegmentsMark['segments']): string =>
	segments.map(pieceData).join('');

/** The whole of a mark's cells as one path, to be filled by its tile; holes by the even-odd rule. */
export const cellsData = (mark: CellsMark): string =>
	regionOf(mark)
		.map((points) => pathData(points, true))
		.join('');

/** Repeated hundreds of times, a hundredth of a px would be seen. */
const fine = (n: number): number => Math.round(n * 1e4) / 1e4;

/** What repeats in a mark's cells, px: a card, or a block of ten by ten where only these stand apart. */
export function tileOf({ pitch, gap, joint = 0, line = Infinity }: CellsMark): {
	readonly size: number;
	readonly gap: number;
	readonly side: number;
	/** Width of the outline; undefined where the tile is filled. */
	readonly line?: number;
} {
	const blocks = joint > gap;
	const free = blocks ? joint : gap;
	const size = (blocks ? 10 : 1) * pitch;
	const side = Math.max(0, size - free);
	const tile = { size: fine(size), gap: fine(free), side: fine(side) };
	return !blocks && 2 * line < side ? { ...tile, line: fine(line) } : tile;
}
