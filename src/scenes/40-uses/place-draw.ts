/** What the chapter's pictures share: sizes, text, and the dates' scale. */
import { text } from '../../lib/geometry/draw';
import type { Slim } from '../../lib/figures/figure';
import { wrap } from '../../lib/geometry/fit';
import { metrics, textWidth } from '../../lib/geometry/text';
import type { Ink, Mark, TextMark } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { labelFor, lines } from '../../lib/scene/words';
import type { UsesFacts } from './facts';

/** Line distance of labels, em. */
export const LEADING = 1.32;

export interface Layout {
	readonly facts: Slim<UsesFacts>;
	readonly words: Words;
	readonly size: Size;
	readonly phone: boolean;
	/** Font size of labels, px. */
	readonly s: number;
}

/** A rectangle of the picture, px. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function layoutOf(facts: Slim<UsesFacts>, size: Size, words: Words): Layout {
	const phone = size.composition === 'phone';
	return { facts, words, size, phone, s: (phone ? 0.8125 : 0.9375) * size.rem };
}

export const widthOf = (l: Layout, content: string, role: TextMark['role'], size: number): number =>
	textWidth(content, role, size, l.words.lang);

/** A label's lines: as written if they fit, else its shorter wording, broken where it must be. */
export function wording(
	l: Layout,
	key: string,
	role: TextMark['role'],
	px: number,
	width: number
): string[] {
	const long = lines(labelFor(l.words, key, l.size));
	if (long.every((line) => widthOf(l, line, role, px) <= width)) return long;
	const short = labelFor(l.words, key, { ...l.size, composition: 'phone' });
	return wrap(lines(short), role, px, width, l.words.lang);
}

/** Ink height above the baseline of a role's text, em. */
export const rise = (l: Layout, role: TextMark['role']): number => {
	const m = metrics[l.words.lang][role];
	return l.words.lang === 'zh' ? m.hanTop : m.ascent;
};

/** Lines under one another from `y`, the top of the first. */
export const block = (
	l: Layout,
	key: string,
	lines: readonly string[],
	x: number,
	y: number,
	size: number,
	role: TextMark['role'],
	fill: Ink,
	rest: Partial<TextMark> = {}
): Mark[] =>
	lines.map((line, i) =>
		text(`${key}-${i}`, x, y + size * (rise(l, role) + i * LEADING), line, size, role, fill, rest)
	);

/** Radius of a day's dot, px; the ruler's ends keep clear of the edge by it. */
export const DOT = 5;

/** Where a day lies on a ruler across the whole picture. */
export const dayScale =
	(l: Layout, from: number, to: number) =>
	(day: number): number =>
		DOT + ((day - from) / (to - from)) * (l.size.width - 2 * DOT);

/** A ruler's line and its ticks, one a day, upwards or downwards. */
export function daysRuler(
	x: (day: number) => number,
	from: number,
	to: number,
	y: number,
	sign: 1 | -1
): Mark[] {
	return [
		{ kind: 'rect', key: 'line', x: 0, y: y - 0.75, width: x(to) + DOT, height: 1.5, fill: 'ink' },
		{
			kind: 'segments',
			key: 'days',
			stroke: 'ink',
			strokeWidth: 1.25,
			segments: Array.from({ length: to - from + 1 }, (_, i) => [
				x(from + i),
				y,
				x(from + i),
				y + sign * (i % 7 === 0 ? 9 : 5)
			])
		}
	];
}
