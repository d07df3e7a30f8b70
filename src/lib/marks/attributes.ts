/** From placed numbers to SVG attributes. */
import { curveLinearClosed, line } from 'd3-shape';
import type { Dash, Fill, Ink, Mark, Piece, Point, SegmentsMark } from './mark';

/** Hundredths of a px are as fine as a screen shows, and keep the page small. */
export const round = (n: number): number => Math.round(n * 100) / 100;

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

/** What `styles/marks.css` has to say about a mark. */
export const classes = (mark: Mark): string | undefined =>
	[
		mark.plate && 'plate',
		'flows' in mark && mark.flows && 'flows',
		'fill' in mark && mark.fill === 'glow' && 'glow'
	]
		.filter(Boolean)
		.join(' ') || undefined;

const polyline = line<Point>().digits(2);
const polygon = line<Point>().digits(2).curve(curveLinearClosed);

export const pathData = (points: readonly Point[], closed = false): string =>
	(closed ? polygon : polyline)([...points]) ?? '';

function pieceData(piece: Piece): string {
	const [x, y, ...rest] = piece.map(round);
	return `M${x} ${y}${rest.length > 2 ? 'C' : 'L'}${rest.join(' ')}`;
}

export const segmentsData = (segments: SegmentsMark['segments']): string =>
	segments.map(pieceData).join('');
