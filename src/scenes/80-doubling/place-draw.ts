/** What all pictures of the scene need to draw, and short ways to say it. */
import type { Slim } from '../../lib/figures/figure';
import { boxOf, overlap, type Box } from '../../lib/geometry/box';
import { metrics, textWidth, type Lang, type Role } from '../../lib/geometry/text';
import type { Ink, Mark, TextMark } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import type { DoublingFacts } from './facts';

export interface Ground {
	readonly facts: Slim<DoublingFacts>;
	readonly size: Size;
	readonly words: Words;
	readonly lang: Lang;
	/** Font size of axis numbers and notes, px. */
	readonly tick: number;
	/** Font size of labels beside marks, px. */
	readonly note: number;
}

/** What the pictures of one size and language are drawn from. */
export function ground(facts: Slim<DoublingFacts>, size: Size, words: Words): Ground {
	const { rem } = size;
	return {
		facts,
		size,
		words,
		lang: words.lang,
		tick: Math.max(12, 0.8125 * rem),
		note: Math.max(12, (size.composition === 'phone' ? 0.8125 : 0.9375) * rem)
	};
}

/** A line of text. */
export const text = (
	key: string,
	at: readonly [x: number, y: number],
	content: string,
	size: number,
	role: Role,
	fill: Ink,
	rest: Partial<TextMark> = {}
): TextMark => ({
	kind: 'text',
	key,
	x: at[0],
	y: at[1],
	text: content,
	size,
	role,
	fill,
	...rest
});

/** How wide a text is in that ground's language. */
export const widthOf = (g: Ground, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, g.lang);

/** Top of the ink of any text over the baseline, px. */
export function inkTop(g: Ground, content: string, role: Role, size: number): number {
	const m = metrics[g.lang][role];
	return (/\p{sc=Han}/u.test(content) ? Math.max(m.hanTop, m.capHeight) : m.ascent) * size;
}

/** Bottom of the ink of any text under the baseline, px. */
export function inkBottom(g: Ground, content: string, role: Role, size: number): number {
	const m = metrics[g.lang][role];
	return (/\p{sc=Han}/u.test(content) ? m.hanBottom : m.descent) * size;
}

/** One straight line. */
export const line = (
	key: string,
	from: readonly [number, number],
	to: readonly [number, number],
	stroke: Ink,
	rest: Partial<Extract<Mark, { kind: 'segments' }>> = {}
): Mark => ({
	kind: 'segments',
	key,
	stroke,
	segments: [[from[0], from[1], to[0], to[1]]],
	...rest
});

/** px that texts keep between one another. */
export const APART = 3;

const isInside = (g: Ground, box: Box): boolean =>
	box.left >= -1 &&
	box.top >= -1 &&
	box.right <= g.size.width + 1 &&
	box.bottom <= g.size.height + 1;

const grown = (box: Box, by: number): Box => ({
	left: box.left - by,
	top: box.top - by,
	right: box.right + by,
	bottom: box.bottom + by
});

/** Whether a text stands inside the picture and clear of the texts and dots among other marks. */
export function isClear(g: Ground, mark: TextMark, others: readonly Mark[]): boolean {
	const box = boxOf(mark, g.lang);
	return (
		isInside(g, box) &&
		others.every(
			(other) =>
				(other.kind !== 'text' && other.kind !== 'dot') ||
				overlap(grown(box, APART), boxOf(other, g.lang)) === 0
		)
	);
}

/** Those of some texts, most wanted first, for which there is room beside the others. */
export function withRoom(
	g: Ground,
	wanted: readonly TextMark[],
	others: readonly Mark[]
): TextMark[] {
	const kept: TextMark[] = [];
	for (const mark of wanted) if (isClear(g, mark, [...others, ...kept])) kept.push(mark);
	return kept;
}

/** The paper behind a text, so that a line under it does not strike it through. */
export function patch(g: Ground, mark: TextMark): Mark {
	const box = grown(boxOf(mark, g.lang), 2);
	return {
		kind: 'rect',
		key: `patch-${mark.key}`,
		x: Math.max(box.left, 0),
		y: box.top,
		width: Math.min(box.right, g.size.width) - Math.max(box.left, 0),
		height: box.bottom - box.top,
		fill: 'paper'
	};
}

/** The first of some wordings that is no wider than the picture. */
export const firstFitting = (
	g: Ground,
	wordings: readonly string[],
	role: Role,
	size: number
): string | undefined => wordings.find((w) => widthOf(g, w, role, size) <= g.size.width);
