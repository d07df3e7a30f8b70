/** Record runs, fits and the ruler of decades: where they lie. */
import { range } from 'd3-array';
import { linear } from '../../lib/geometry/scale';
import { ruler, type Tick } from '../../lib/geometry/ruler';
import type { Mark, Point } from '../../lib/marks/mark';
import type { Line } from './facts-records';
import { POINTS } from './place-axis';
import type { Ground } from './place-draw';
import { underRuler } from './place-ruler';

/** log10 of FLOP at foot and top of the axis. */
const [LEAST, MOST] = [0.8, 25.9];

const DAYS = 365.25;

export interface Plot {
	readonly top: number;
	readonly bottom: number;
	readonly x: (day: number) => number;
	readonly y: (log: number) => number;
	/** A year of the calendar, px. */
	readonly year: (year: number) => number;
	/** The day at an x. */
	readonly day: (x: number) => number;
}

/** Where the plot lies; the last year ends a little before the edge. */
export function plotOf(g: Ground): Plot {
	const bottom = g.size.height - underRuler(g);
	const top = g.size.height < 300 ? 8 : g.tick * 2.2;
	const from = (g.facts.firstYear.value - 1970) * DAYS;
	const to = (g.facts.lastYear.value + 1.7 - 1970) * DAYS;
	const x = linear([from, to], [0, g.size.width]);
	return {
		top,
		bottom,
		x,
		y: linear([LEAST, MOST], [bottom, top]),
		year: (year) => x((year - 1970) * DAYS),
		day: (at) => x.invert(at)
	};
}

/** The decades, and the last year. */
export function timeRuler(g: Ground, p: Plot): Mark[] {
	const [first, last] = [g.facts.firstYear.value, g.facts.lastYear.value];
	const ticks: Tick[] = range(first, last + 1).flatMap((year) =>
		year % 10 === 0 || year === last
			? [
					{
						at: p.year(year),
						major: year % 20 === 10 || year === last,
						...((year % 20 === 10 || year === last) && { label: String(year) })
					}
				]
			: []
	);
	return ruler({
		key: 'decades',
		x: 0,
		y: p.bottom,
		width: g.size.width,
		ticks,
		lang: g.lang,
		size: g.tick
	});
}

/** The points; `risen` false is where they come from, on the ruler and unseen. */
export function runDots(g: Ground, risen: boolean): Mark[] {
	const p = plotOf(g);
	const r = g.size.composition === 'phone' ? 3 : 4.5;
	return g.facts.runs.map(({ model, day, log }): Mark => ({
		kind: 'dot',
		key: `run-${model}`,
		x: p.x(day),
		y: risen ? p.y(log) : p.bottom,
		r,
		fill: 'ink-2',
		...(!risen && { opacity: 0 })
	}));
}

const straight = (from: Point, to: Point, count: number): Point[] =>
	Array.from({ length: count }, (_, i): Point => {
		const share = i / (count - 1);
		return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
	});

/** Both fits, the one without the first record, and Altman's pace carried on. */
export function fits(g: Ground, p: Plot): Mark[] {
	const { before, since, withoutFirst, altman } = g.facts.lines;
	const at = ({ day, log }: Line['from']): Point => [p.x(day), p.y(log)];
	const path = (key: string, l: Line, count = 2) =>
		({ kind: 'path', key, points: straight(at(l.from), at(l.to), count) }) as const;
	return [
		{
			...path('clock-altman', altman, POINTS),
			stroke: 'ink',
			strokeWidth: 1.5,
			dash: 'dashed'
		},
		{ ...path('fit-without', withoutFirst), stroke: 'ink-2', strokeWidth: 2, dash: 'dotted' },
		{ ...path('fit-before', before), stroke: 'ink', strokeWidth: 3 },
		{ ...path('fit-since', since), stroke: 'ink', strokeWidth: 3 }
	];
}

/** Where a straight line of the facts is on a day, px. */
export const yOn = (p: Plot, l: Line, day: number): number =>
	p.y(linear([l.from.day, l.to.day], [l.from.log, l.to.log])(day));

/** The last record is only known as an interval. */
export function interval(g: Ground, p: Plot): Mark[] {
	const last = g.facts.runs.at(-1);
	if (last?.logLow === undefined || last.logHigh === undefined) return [];
	const [x, low, high] = [p.x(last.day), p.y(last.logLow), p.y(last.logHigh)];
	return [
		{
			kind: 'segments',
			key: 'interval',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [
				[x, low, x, high],
				[x - 4, low, x + 4, low],
				[x - 4, high, x + 4, high]
			]
		}
	];
}
