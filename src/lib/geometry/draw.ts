/** Marks that every scene sets, said shortly. */
import type { Ink, SegmentsMark, TextMark } from '../marks/mark';
import type { Role } from './text';

/** A line of text. @param y its baseline */
export const text = (
	key: string,
	x: number,
	y: number,
	content: string,
	size: number,
	role: Role,
	fill: Ink,
	rest: Partial<TextMark> = {}
): TextMark => ({ kind: 'text', key, x, y, text: content, size, role, fill, ...rest });

/** One straight line. */
export const line = (
	key: string,
	from: readonly [x: number, y: number],
	to: readonly [x: number, y: number],
	stroke: Ink,
	rest: Partial<SegmentsMark> = {}
): SegmentsMark => ({
	kind: 'segments',
	key,
	stroke,
	segments: [[from[0], from[1], to[0], to[1]]],
	...rest
});
