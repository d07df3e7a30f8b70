import type { Mark } from '../marks/mark';
import { regionOf } from './gnomon';
import { inkBottom, inkTop, textWidth, type Lang } from './text';

/** px, y down. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The box of a text's ink, as near as widths and metrics tell. */
function textBox(mark: Extract<Mark, { kind: 'text' }>, lang: Lang): Box {
	const characters = [...mark.text];
	const stacked = mark.stack !== undefined;
	const width = stacked
		? Math.max(...characters.map((c) => textWidth(c, mark.role, mark.size, lang)))
		: textWidth(mark.text, mark.role, mark.size, lang);
	const shift = mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0;
	return {
		left: mark.x - shift,
		right: mark.x - shift + width,
		top: mark.y - inkTop(mark.text, mark.role, mark.size, lang),
		bottom:
			mark.y +
			inkBottom(mark.text, mark.role, mark.size, lang) +
			(stacked ? (characters.length - 1) * (mark.stack ?? 0) : 0)
	};
}

/** The box of a mark without its stroke. */
export function boxOf(mark: Mark, lang: Lang): Box {
	switch (mark.kind) {
		case 'rect':
			return {
				left: mark.x,
				top: mark.y,
				right: mark.x + mark.width,
				bottom: mark.y + mark.height
			};
		case 'dot':
			return {
				left: mark.x - mark.r,
				top: mark.y - mark.r,
				right: mark.x + mark.r,
				bottom: mark.y + mark.r
			};
		case 'text':
			return textBox(mark, lang);
		case 'path':
		case 'segments':
		case 'cells': {
			// A curve stays within the hull of its ends and control points.
			const flat =
				mark.kind === 'segments'
					? mark.segments.flat()
					: (mark.kind === 'path' ? mark.points : regionOf(mark).flat()).flat();
			const xs = flat.filter((_, i) => i % 2 === 0);
			const ys = flat.filter((_, i) => i % 2 === 1);
			return {
				left: Math.min(...xs),
				top: Math.min(...ys),
				right: Math.max(...xs),
				bottom: Math.max(...ys)
			};
		}
	}
}

/** How far two boxes reach into one another, px, along the shallower axis; 0 when apart. */
export function overlap(a: Box, b: Box): number {
	const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return x > 0 && y > 0 ? Math.min(x, y) : 0;
}
