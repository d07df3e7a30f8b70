/** What all pictures of the scene need to draw, and short ways to say it. */
import type { Slim } from '../../lib/figures/figure';
import { boxOf, overlap, type Box } from '../../lib/geometry/box';
import { textWidth, type Lang, type Role } from '../../lib/geometry/text';
import type { Mark, TextMark } from '../../lib/marks/mark';
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

/** How wide a text is in that ground's language. */
export const widthOf = (g: Ground, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, g.lang);

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
