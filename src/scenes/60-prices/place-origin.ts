/** Where the article's figures may come from: one month of Bitcoin, and a run measured from zero. */
import { clamp, fitSize, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark, Point } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { marketLines } from './place-lines';
import {
	dates,
	datesHeight,
	grid,
	heading,
	lineOf,
	plotOf,
	text,
	widthOf,
	type Facts,
	type Layout,
	type Plot
} from './place-plot';
import { monthStarts } from './place-told';

/** The part of a line between two days. */
function part(
	plot: Plot,
	series: Facts['series']['bitcoin'],
	start: number,
	days: readonly [number, number]
): Point[] {
	const points = lineOf(plot, series, start);
	return series.days.flatMap((day, i) => {
		const point = points[i];
		return point && day >= days[0] && day <= days[1] ? [point] : [];
	});
}

/** A level bracket, ends turned by `turn` px (up is negative). */
const bracket = (key: string, from: number, to: number, y: number, turn: number): Mark => ({
	kind: 'path',
	key,
	stroke: 'ink-2',
	strokeWidth: 1.5,
	points: [
		[from, y + turn],
		[from, y],
		[to, y],
		[to, y + turn]
	]
});

/** The axis goes down to a price of zero, so that “by” and “to” can be measured on one bar. */
export function whereFrom(l: Layout): Mark[] {
	const { year, a800, best, january, series } = l.facts;
	const end = a800.endDate.value;
	const riseWords = label(l.words, 'best-rise');
	const barWidth =
		Math.max(
			widthOf(l, riseWords, 'display', barNumber(l)),
			widthOf(l, label(l.words, 'best-start'), 'label', l.name)
		) +
		l.name * (l.phone ? 1 : 2);
	const gap = l.phone ? 26 : 48;
	const plot = plotOf(
		{
			left: 0,
			right: l.size.width - barWidth - gap,
			top: l.top + l.small * 2.4,
			bottom: l.size.height - 2
		},
		[year.nvidiaFrom.value, end],
		[-100, 100 * (1 + best.nvidia.value / 100) * startOf(l) - 100]
	);
	const zero = plot.y(0);
	const startLevel = plot.y(100 * startOf(l) - 100);
	const barX = l.size.width - barWidth;
	const to = plot.x(best.to.value);
	return [
		heading(l, 'origin'),
		...grid(l, plot, [50]),
		...marketLines(
			l,
			plot,
			{ bitcoin: year.bitcoinFrom.value, nvidia: year.nvidiaFrom.value },
			'dim'
		),
		...dates(l, plot, {
			from: year.nvidiaFrom.value,
			to: end,
			named: monthStarts(year.nvidiaFrom.value, end),
			y: zero
		}),
		{
			kind: 'path',
			key: 'best-part',
			stroke: 'ink-2',
			strokeWidth: l.phone ? 2 : 2.5,
			points: part(plot, series.nvidia, year.nvidiaFrom.value, [best.from.value, best.to.value])
		},
		{
			kind: 'path',
			key: 'january-part',
			stroke: 'ink',
			strokeWidth: l.phone ? 2.5 : 3.5,
			points: part(plot, series.bitcoin, year.bitcoinFrom.value, [
				year.bitcoinFrom.value,
				january.to.value
			])
		},
		...bestSpan(l, plot),
		...januaryNote(l, plot),
		{
			kind: 'segments',
			key: 'best-leaders',
			stroke: 'mark',
			segments: [
				[to, plot.top, barX, plot.top],
				[plot.right, startLevel, barX, startLevel],
				[barX - gap, plot.bottom, barX, plot.bottom]
			]
		},
		...bar(l, plot, barX, barWidth, startLevel)
	];
}

/** Size of the number inside the bar. */
const barNumber = (l: Layout): number => l.number * (l.phone ? 0.8 : 1);

/** Nvidia's level at the start of its run, as a share of that at New Year. */
function startOf(l: Layout): number {
	const { days, closes } = l.facts.series.nvidia;
	const at = days.indexOf(l.facts.best.from.value);
	return (closes[at] ?? 1) / (closes[0] ?? 1);
}

function bestSpan(l: Layout, plot: Plot): Mark[] {
	const { best } = l.facts;
	const y = plot.top - l.small * 0.7;
	const words = labelFor(l.words, 'best-span', l.size);
	const from = plot.x(best.from.value);
	const size = fitSize([words], 'label', l.name, l.size.width - from, l.words.lang);
	return [
		bracket('best-bracket', from, plot.x(best.to.value), y, 6),
		text('best-span', from, y - l.small * 0.5, words, size, 'label', 'ink-2')
	];
}

/** January alone, beside what the article says and what its own prices give. */
function januaryNote(l: Layout, plot: Plot): Mark[] {
	const { year, january } = l.facts;
	const y = plot.y(0) + datesHeight(l) + 8;
	const cap = metrics[l.words.lang].display.capHeight;
	const base = y + 10 + l.number * cap;
	const room = l.size.width * 0.45;
	const about = base + l.name * 1.45;
	const asides = wrap(
		[label(l.words, 'ghost-bitcoin'), labelFor(l.words, 'own', l.size)],
		'label',
		l.small,
		room,
		l.words.lang
	);
	const line = l.small * 1.45;
	const fitting = asides.slice(0, Math.max(0, Math.floor((plot.bottom - about - 2) / line)));
	return [
		bracket(
			'january-bracket',
			plot.x(year.bitcoinFrom.value),
			plot.x(january.to.value),
			y,
			-6
		),
		text('january', 0, base, label(l.words, 'january'), l.number, 'display', 'ink'),
		text('january-about', 0, about, label(l.words, 'january-about'), l.name, 'label', 'ink-2'),
		...fitting.map((words, i) =>
			text(`own-${i}`, 0, about + line * (i + 1), words, l.small, 'label', 'ink-3')
		)
	];
}

/** The run's last price as a bar from zero: what was there at the start, and what came on top. */
function bar(l: Layout, plot: Plot, x: number, width: number, startLevel: number): Mark[] {
	const cap = metrics[l.words.lang].display.capHeight;
	const middle = x + width / 2;
	const lower = (startLevel + plot.bottom) / 2;
	const size = barNumber(l);
	const edge = x - 8;
	return [
		{
			kind: 'rect',
			key: 'bar-start',
			x,
			y: startLevel,
			width,
			height: plot.bottom - startLevel,
			fill: 'faint'
		},
		{
			kind: 'rect',
			key: 'bar-rise',
			x,
			y: plot.top,
			width,
			height: startLevel - plot.top - 1.5,
			fill: 'mark'
		},
		text(
			'best-rise',
			middle,
			(plot.top + startLevel) / 2 + (cap * size) / 2,
			label(l.words, 'best-rise'),
			size,
			'display',
			'ink',
			'middle'
		),
		text(
			'best-start',
			middle,
			lower + l.name * 0.35,
			label(l.words, 'best-start'),
			l.name,
			'label',
			'ink-2',
			'middle'
		),
		{
			kind: 'path',
			key: 'total-bracket',
			stroke: 'ink',
			strokeWidth: 1.5,
			points: [
				[edge + 5, plot.top],
				[edge, plot.top],
				[edge, plot.bottom],
				[edge + 5, plot.bottom]
			]
		},
		...total(l, plot, edge - 8)
	];
}

/** The whole bar in words: the number that may have been read as a rise. */
function total(l: Layout, plot: Plot, right: number): Mark[] {
	const cap = metrics[l.words.lang].display.capHeight;
	const room = plot.bottom - plot.y(0) - datesHeight(l);
	const big = clamp(room * 0.26, 20, (l.phone ? 2.75 : 5.5) * l.size.rem);
	const line = l.small * 1.45;
	const base = plot.bottom - 4 - 2 * line - l.small * 0.5;
	const row = (key: string, y: number, size: number, ink: 'ink-2' | 'ink-3'): Mark =>
		text(key, right, y, label(l.words, key), size, 'label', ink, 'end');
	return [
		row('best-of-start-about', base - big * cap - l.name * 0.6, l.name, 'ink-2'),
		text('best-of-start', right, base, label(l.words, 'best-of-start'), big, 'display', 'ink', 'end'),
		row('ghost-nvidia', base + line, l.small, 'ink-3'),
		row('guess', base + 2 * line, l.small, 'ink-2')
	];
}
