/** The date ruler under every step: a tick a day, a longer one where a day is named. */
import { dateOf, dayName, monthName } from '../../lib/figures/calendar';
import { text } from '../../lib/geometry/draw';
import { range } from 'd3-array';
import { clamp } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import type { Words } from '../../lib/scene/contract';
import { widthOf, type Facts, type Layout, type Plot } from './place-plot';

/** A first of the month is named by the month alone. */
const nameOf = (day: number, lang: Words['lang']): string =>
	dateOf(day).getUTCDate() === 1 ? monthName(day, lang) : dayName(day, lang);

export interface DatesOptions {
	readonly from: number;
	readonly to: number;
	/** Days that carry their name, the most important first. */
	readonly named: readonly number[];
	/** The ruler's y. */
	readonly y: number;
}

/** The date ruler: a tick a day, a longer one where a day is named. */
export function dates(l: Layout, plot: Plot, { from, to, named, y }: DatesOptions): Mark[] {
	const taken: { from: number; to: number }[] = [];
	const labels = named.flatMap((day): Mark[] => {
		const words = nameOf(day, l.words.lang);
		const width = widthOf(l, words, 'label', l.small);
		const x = plot.x(day);
		const left = clamp(x - width / 2, 0, Math.min(plot.right + l.dot, l.size.width) - width);
		const gap = l.small * 0.75;
		if (taken.some((t) => left < t.to + gap && left + width > t.from - gap)) return [];
		taken.push({ from: left, to: left + width });
		return [
			{
				...text(`date-${day}`, left, y + 9 + l.small * 1.05, words, l.small, 'label', 'ink-2'),
				axis: true,
				zooms: true
			}
		];
	});
	// The same ticks in every step, so that the ruler zooms: those off the axis lie folded at its end.
	const long = everNamed(l.facts).map((day): [number, number, number, number] => {
		const x = plot.x(clamp(day, from, to));
		return [x, y, x, y + (named.includes(day) ? 8 : 0)];
	});
	return [
		{
			kind: 'segments',
			key: 'ruler-days',
			stroke: 'mark',
			segments: range(from, to + 1).map((day) => [plot.x(day), y, plot.x(day), y + 3.5])
		},
		{
			kind: 'segments',
			key: 'ruler',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [[plot.x(from), y, plot.x(to), y], ...long],
			zooms: true
		},
		...labels
	];
}

/** First days of the months between two days. */
export function monthStarts(from: number, to: number): number[] {
	return range(from, to + 1).filter((day) => dateOf(day).getUTCDate() === 1);
}

/** The days that carry their name in the weeks of the card's window. */
export const windowDays = ({ a800 }: Facts): readonly number[] => {
	const [from, to] = [a800.startDate.value, a800.endDate.value];
	return [from, to, from + 7, from + 14].filter((day) => day <= to);
};

/** Every day that some step names. */
const everNamed = (facts: Facts): readonly number[] => [
	...monthStarts(facts.dealers.from.value, facts.a800.endDate.value),
	...windowDays(facts)
];

/** Height of the date ruler with its names. */
export const datesHeight = (l: Layout): number => 9 + l.small * 1.05 + l.small * 0.3;
