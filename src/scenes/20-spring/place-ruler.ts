/** Rulers of the axis: as many ticks and numbers as have room, at their real dates. */
import { dateOf, dayName, dayOf, monthName } from '../../lib/figures/calendar';
import { text } from '../../lib/geometry/draw';
import { clamp } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { at, dayWidth, segment, widthOf, type Layout } from './place-axis';

/** Day number of the first of a month. */

interface Tick {
	readonly day: number;
	readonly major: boolean;
	/** Kept before others where room is short: the smaller, the sooner. */
	readonly rank?: number;
	readonly label?: string;
	/** The label stands in the middle of the unit, whose length in days this is. */
	readonly unit?: number;
}

/** The day or year with which a ruler begins. */
export function startName(l: Layout, level: number): string {
	const start = l.f.starts[level] ?? 0;
	return level < 2 ? `${dateOf(start).getUTCFullYear()}` : dayName(start, l.words.lang);
}

/** A tick has room for its day, and a label for its own, from this many px on. */
const ROOM = 6;

/** Ticks of a ruler, by what has room: decades and years, months and weeks or days, days. */
function ticksOf(l: Layout, level: number): Tick[] {
	const { starts, end } = l.f;
	const start = starts[level] ?? 0;
	const wide = dayWidth(l, level);
	const out: Tick[] = [];
	if (level < 2) {
		const step = wide * 365 < ROOM ? 5 : 1;
		for (let year = dateOf(start).getUTCFullYear(); dayOf(year) < end; year += step) {
			const decade = year % 10 === 0;
			const major = level === 1 || decade;
			out.push({
				day: dayOf(year),
				major,
				...(major ? { label: `${year}` } : {}),
				rank: decade ? 0 : 1
			});
		}
		return out;
	}
	const { lang } = l.words;
	const step = wide < ROOM ? 7 : 1;
	for (let day = start; day < end; day += 1) {
		const opens = dateOf(day).getUTCDate() === 1;
		if (!opens && (day - start) % step > 0) continue;
		const label =
			level === 3
				? day === start || opens
					? dayName(day, lang)
					: `${dateOf(day).getUTCDate()}`
				: opens
					? monthName(day, lang)
					: undefined;
		out.push({
			day,
			major: opens || day === start,
			...(label === undefined || wide * (level === 3 ? 1 : 30) < ROOM ? {} : { label }),
			...(level === 3 ? { unit: 1 } : {}),
			rank: opens || day === start ? 0 : 1
		});
	}
	return out;
}

/** How a ruler stands: where, how long its ticks are, from where along. */
export interface Stand {
	readonly level: number;
	/** px across of its line. */
	readonly c: number;
	/** px of a long tick; 0 where the ruler is still folded into another. */
	readonly tick: number;
	readonly from?: number;
	/** Level of the ruler into which it is folded. */
	readonly folded?: number;
	/** Days whose numbers come first where not all have room; the rest are then left out. */
	readonly named?: readonly number[];
}

/** A ruler's line and ticks as one mark, the same pieces wherever it stands. */
export function ruler(l: Layout, { level, c, tick, from = 0, folded = level }: Stand): Mark {
	const place = (day: number): number => at(l, folded, day, from);
	return {
		kind: 'segments',
		key: `ruler-${level}`,
		stroke: 'ink',
		strokeWidth: tick > 0 && tick < 6 ? 1 : 1.5,
		zooms: true,
		segments: [
			segment(l, place(l.f.starts[level] ?? 0), c, l.along, c),
			...ticksOf(l, level).map(({ day, major }) =>
				segment(l, place(day), c, place(day), c + (major ? tick : tick * 0.55))
			)
		]
	};
}

/** px of a long tick on the ruler that is being read. */
export const TICK = 9;

/** px across that its numbers take, ticks and all. */
export function numbersRoom(l: Layout, level: number): number {
	if (!l.down) return TICK + 1.6 * l.small;
	const widest = Math.max(
		...ticksOf(l, level).map(({ label }) => (label ? widthOf(l, label, 'label', l.small) : 0))
	);
	return TICK + 5 + widest;
}

/** Height of a line of numbers, px, and how far from its top the baseline lies. */
function numberLine(l: Layout): { readonly height: number; readonly rise: number } {
	const { ascent, descent, hanTop, hanBottom } = metrics[l.words.lang].label;
	const rise = Math.max(ascent, hanTop) * l.small;
	return { height: rise + Math.max(descent, hanBottom) * l.small, rise };
}

/** The numbers of the ruler that is being read: those that have room, the most needed first. */
export function numbers(l: Layout, { level, c, from = 0, named = [] }: Stand): Mark[] {
	const taken: (readonly [number, number])[] = [];
	const { height, rise } = numberLine(l);
	const labelled = ticksOf(l, level).flatMap(({ day, label, unit = 0, rank = 0 }) => {
		if (label === undefined) return [];
		const width = l.down ? height : widthOf(l, label, 'label', l.small);
		const middle = at(l, level, day + unit / 2, from);
		const left = clamp(middle - width / 2, l.down ? 0 : from, l.along - width);
		return [{ day, label, left, width, rank: named.includes(day) ? 0.5 : rank }];
	});
	const air = l.down ? 0 : 0.35 * l.small;
	// Days are numbered all alike, or only those that something happens on.
	const all = level < 3 || dayWidth(l, level, from) > (l.down ? height : 1.5 * l.small);
	return labelled
		.filter(({ rank }) => all || rank < 1)
		.sort((a, b) => a.rank - b.rank)
		.flatMap(({ day, label, left, width }): Mark[] => {
			if (taken.some(([a, b]) => left < b + air && left + width > a - air)) return [];
			taken.push([left, left + width]);
			const [x, y] = l.down ? [c + TICK + 5, left + rise] : [left, c + TICK + 1.05 * l.small];
			return [numberMark(l, level, day, label, x, y)];
		});
}

const numberMark = (
	l: Layout,
	level: number,
	day: number,
	label: string,
	x: number,
	y: number
): Mark => ({
	...text(`number-${level}-${day}`, x, y, label, l.small, 'label', 'ink-2'),
	axis: true,
	zooms: true
});

/** A day's number where a line of text about the day stands, its middle at `line`. */
export function dayNumberAt(l: Layout, day: number, c: number, line: number): Mark {
	const { height, rise } = numberLine(l);
	const label = ticksOf(l, 3).find((tick) => tick.day === day)?.label ?? '';
	return numberMark(l, 3, day, label, c + TICK + 5, line - height / 2 + rise);
}
