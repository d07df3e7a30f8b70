/** Where the square of cards stands in a box, and where there is room for words beside it. */
import type { Slim } from '../../lib/figures/figure';
import { clamp } from '../../lib/geometry/fit';
import { snapped } from '../../lib/geometry/gnomon';
import { textWidth, type Lang, type Role } from '../../lib/geometry/text';
import type { Size, Words } from '../../lib/scene/contract';
import type { TicketFacts } from './facts';

export type Facts = Slim<TicketFacts>;

/** px, type sizes included. */
export interface Layout {
	readonly facts: Facts;
	readonly size: Size;
	readonly words: Words;
	readonly lang: Lang;
	/** One device pixel. */
	readonly pixel: number;
	/** Notes and names. */
	readonly note: number;
	/** From one line of notes to the next. */
	readonly row: number;
	/** The step's number. */
	readonly lead: number;
	/** The corner where the first card stands, and the side of the square above it. */
	readonly x: number;
	readonly bottom: number;
	readonly side: number;
	/** Top of the head. */
	readonly top: number;
	/** All words stand left of the square. */
	readonly beside: boolean;
	/** Room for words left of the square, from 0; 0 where there is none. */
	readonly column: number;
}

/** px between the square and words beside it. */
export const GUTTER = 14;
/** The narrowest column that words are set in. */
const NARROW = 100;

/** @param size the box; @param words labels in one language */
export function layoutOf(facts: Facts, size: Size, words: Words): Layout {
	const { width, height, rem, pixel = 0.5 } = size;
	const roomy = width >= 35 * rem;
	const note = Math.max(12, (roomy ? 0.9375 : 0.8125) * rem);
	const row = note * 1.38;
	const under = Math.min(width, height - (1.9 * rem + row + 10));
	const column = clamp(0.33 * width, NARROW, 15 * rem);
	const right = Math.min(height, width - column - GUTTER);
	const beside = width - under > 0.9 * NARROW && right >= 0.93 * under;
	const lead = beside
		? clamp(0.14 * height, 22, (roomy ? 3.5 : 2.75) * rem)
		: roomy
			? clamp(0.075 * height, 2.25 * rem, 3.5 * rem)
			: clamp(0.45 * (height - under), 26, 2.75 * rem);
	const side = beside ? right : roomy ? Math.min(width, height - lead - 18) : under;
	const free = width - side;
	const x = snapped(beside || free > NARROW + GUTTER ? free : 0, pixel);
	const head = Math.min(height - side, lead + 3 * row + 12);
	const used = beside ? side : head + side;
	const bottom = snapped(height - (height - used) / 2, pixel);
	return {
		facts,
		size,
		words,
		lang: words.lang,
		pixel,
		note,
		row,
		lead,
		// A whole pixel may be lost to rounding at either edge.
		x,
		bottom: Math.min(bottom, Math.floor(height / pixel) * pixel),
		side,
		top: bottom - used,
		beside,
		column: Math.max(0, x - GUTTER)
	};
}

/** Width of a line, px. */
export const widthOf = (l: Layout, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, l.lang);
