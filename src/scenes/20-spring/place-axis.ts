/**
 * One axis of time, four rulers: each begins later and all end on the same day, so that the next is
 * always the tail of the last. Along the axis is x on a wide stage; on a phone the ruler turns and
 * along is y. Across it, from the memory of earlier rulers to what hangs from the present one, is the
 * other coordinate.
 */
import type { Slim } from '../../lib/figures/figure';
import { clamp } from '../../lib/geometry/fit';
import { textWidth, type Role } from '../../lib/geometry/text';
import type { Mark, Point, RectMark, SegmentsMark } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import type { SpringFacts } from './facts';

export interface Layout {
	readonly f: Slim<SpringFacts>;
	readonly size: Size;
	readonly words: Words;
	/** The ruler runs down the page. */
	readonly down: boolean;
	/** px along the axis, and across it. */
	readonly along: number;
	readonly across: number;
	/** Type, px: axis numbers; labels beside marks. */
	readonly small: number;
	readonly name: number;
	/** px across from one remembered ruler to the next. */
	readonly pitch: number;
	/** px across from the last of them to the present ruler. */
	readonly gap: number;
	/** px across of the inked days on the ruler, and of a tick. */
	readonly thick: number;
}

/** @param size the box; @param words labels in one language */
export function layoutOf(f: Slim<SpringFacts>, size: Size, words: Words): Layout {
	const { width, height, rem } = size;
	const down = size.composition === 'phone' && width < 35 * rem && width < 1.6 * height;
	const [along, across] = down ? [height, width] : [width, height];
	return {
		f,
		// A tablet has a desktop's room for words, a narrow desktop stage a phone's.
		size: { ...size, composition: width < 35 * rem ? 'phone' : 'desktop' },
		words,
		down,
		along,
		across,
		small: Math.max(12, 0.8125 * rem),
		name: Math.max(13, (width < 35 * rem ? 0.875 : 0.9375) * rem),
		pitch: clamp(0.032 * across, 8, down ? 14 : 26),
		gap: clamp(0.06 * across, 10, 46),
		thick: clamp(0.012 * across, 4, 8)
	};
}

/** px for a day, on a ruler of that level whose zero stands `from` px along. */
export const dayWidth = ({ f, along }: Layout, level: number, from = 0): number =>
	(along - from) / (f.end - (f.starts[level] ?? 0));

/** How far along a day begins. */
export const at = (l: Layout, level: number, day: number, from = 0): number =>
	l.along - (l.f.end - day) * dayWidth(l, level, from);

/** A place on the stage. */
export const point = (l: Layout, along: number, across: number): Point =>
	l.down ? [across, along] : [along, across];

/** A straight piece from one place to another. */
export const segment = (
	l: Layout,
	a1: number,
	c1: number,
	a2: number,
	c2: number
): SegmentsMark['segments'][number] => [...point(l, a1, c1), ...point(l, a2, c2)];

type Rest = Pick<RectMark, 'fill' | 'stroke' | 'opacity'>;

/** A rectangle from one place to another. */
export function block(
	l: Layout,
	key: string,
	[a1, a2]: readonly [number, number],
	[c1, c2]: readonly [number, number],
	rest: Rest
): Mark {
	const [x, y] = point(l, a1, c1);
	const [right, bottom] = point(l, a2, c2);
	return { kind: 'rect', key, x, y, width: right - x, height: bottom - y, ...rest };
}

/** px of one line in the layout’s language. */
export const widthOf = (l: Layout, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, l.words.lang);

/** Where the present ruler stands across, under `kept` remembered ones. */
export const presentAt = (l: Layout, kept: number): number =>
	kept === 0 ? 1 : keptAt(l, kept - 1) + l.gap + l.thick;

/** Where a remembered ruler stands across. */
export const keptAt = (l: Layout, i: number): number => 1 + i * l.pitch;

/** The grey funnel from a ruler's tail to the whole of the next. */
export function funnel(
	l: Layout,
	i: number,
	[upper, lower]: readonly [number, number],
	level: number,
	from = 0
): Mark[] {
	const tail = at(l, i, l.f.starts[level] ?? 0);
	return [
		{
			kind: 'path',
			key: `funnel-${level}`,
			zooms: true,
			closed: true,
			fill: 'funnel',
			points: [
				point(l, tail, upper),
				point(l, l.along, upper),
				point(l, l.along, lower),
				point(l, from, lower)
			]
		},
		{
			kind: 'path',
			key: `funnel-edge-${level}`,
			zooms: true,
			stroke: 'mark',
			points: [point(l, tail, upper), point(l, from, lower)]
		}
	];
}
