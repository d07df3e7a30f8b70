/** “More than ten”, “at least fifteen”: what is said of how many, beside what we could count. */
import { text } from '../../lib/geometry/draw';
import { fitSize, hasRoom } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label } from '../../lib/scene/words';
import { widthOf, type Layout } from './place-axis';

type TotalKey = 'told' | 'counted';

/** How both numbers are set. */
export interface Totals {
	readonly max: number;
	readonly room: number;
	/** Who says so stands under each number, where the line has no room for it. */
	readonly under: boolean;
	/** px from a number's baseline to the foot of what is said of it, and to the next number's. */
	readonly sink: number;
	readonly step: number;
}

const totalKeys: readonly TotalKey[] = ['told', 'counted'];

/** A number's size in its room, and how far from its beginning who says so may stand. */
function totalSize(
	l: Layout,
	key: TotalKey,
	max: number,
	room: number
): { size: number; after: number } {
	const { lang } = l.words;
	const number = label(l.words, key);
	const seal = sealRoom('reported', l.words);
	const size = fitSize([number], 'display', max, room - seal, lang);
	return { size, after: widthOf(l, number, 'display', size) + seal + 0.6 * l.name };
}

/** @param max px of the numbers, at most; @param room px for each of them */
export function totalsOf(l: Layout, max: number, room: number): Totals {
	const under = totalKeys.some(
		(key) =>
			!hasRoom(
				label(l.words, `${key}-about`),
				'label',
				room - totalSize(l, key, max, room).after,
				l.words.lang
			)
	);
	const sink = under ? 0.3 * max + 1.15 * l.name : 0.3 * max;
	return { max, room, under, sink, step: under ? 1.25 * max + 1.5 * l.name : 1.5 * max };
}

/** How many the article speaks of, or how many were counted elsewhere. */
export function total(
	l: Layout,
	key: TotalKey,
	{ max, room, under }: Totals,
	x: number,
	y: number
): Mark[] {
	const { lang } = l.words;
	const { size, after } = totalSize(l, key, max, room);
	const about = label(l.words, `${key}-about`);
	const left = under ? room : room - after;
	return [
		...sealed(text(key, x, y, label(l.words, key), size, 'display', 'ink'), 'reported', l.words),
		text(
			`${key}-about`,
			under ? x : x + after,
			under ? y + 0.2 * size + 1.05 * l.name : y,
			about,
			fitSize([about], 'label', l.name, left, lang),
			'label',
			'ink-2'
		)
	];
}
