/** Where the article's figures may come from: one month of Bitcoin, and a run measured from zero. */
import { text } from '../../lib/geometry/draw';
import { bisectLeft, bisectRight } from 'd3-array';
import { fitSize } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark, Point } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { marketLines } from './place-lines';
import { barGap, bracket, januaryNote, total } from './place-origin-notes';
import { dates, monthStarts } from './place-dates';
import {
	grid,
	heading,
	lineOf,
	plotOf,
	widthOf,
	type Facts,
	type Layout,
	type Plot
} from './place-plot';

/** The part of a line between two days. */
function part(
	plot: Plot,
	series: Facts['series']['bitcoin'],
	start: number,
	days: readonly [number, number]
): Point[] {
	const [from, to] = [bisectLeft(series.days, days[0]), bisectRight(series.days, days[1])];
	return lineOf(plot, series, start).slice(from, to);
}

/** Wide enough for what is written on it. */
const barWidthOf = (l: Layout): number =>
	Math.max(
		widthOf(l, label(l.words, 'best-rise'), 'display', barNumber(l)),
		widthOf(l, label(l.words, 'best-start'), 'label', l.name)
	) +
	l.name * (narrow(l) ? 1 : 2);

/** Scale from a price of zero to the run's last close. */
export function originPlot(l: Layout): Plot {
	const { year, a800, best } = l.facts;
	return plotOf(
		{
			left: 0,
			right: l.size.width - barWidthOf(l) - barGap(l),
			top: l.top + l.small * 2.4,
			bottom: l.size.height - 2
		},
		[year.nvidiaFrom.value, a800.endDate.value],
		[-100, 100 * (1 + best.nvidia.value / 100) * startOf(l) - 100]
	);
}

/** The axis goes down to a price of zero, so that “by” and “to” can be measured on one bar. */
export function whereFrom(l: Layout): Mark[] {
	const { year, a800, best } = l.facts;
	const end = a800.endDate.value;
	const plot = originPlot(l);
	const barWidth = barWidthOf(l);
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
		...litParts(l, plot, 1),
		...bestSpan(l, plot),
		...januaryNote(l, plot),
		{
			kind: 'segments',
			key: 'best-leaders',
			stroke: 'mark',
			segments: [
				[to, plot.top, barX, plot.top],
				[plot.right, startLevel, barX, startLevel]
			]
		},
		...bar(l, plot, barX, barWidth, startLevel)
	];
}

/**
 * The stretches of the two lines that are spoken of, lit. The steps before and after hold them
 * unseen, so that they move with their lines.
 */
export function litParts(l: Layout, plot: Plot, opacity: 0 | 1): Mark[] {
	const { year, best, january, series } = l.facts;
	return [
		{
			kind: 'path',
			key: 'best-part',
			stroke: 'ink-2',
			strokeWidth: l.phone ? 2 : 2.5,
			points: part(plot, series.nvidia, year.nvidiaFrom.value, [best.from.value, best.to.value]),
			opacity,
			zooms: true
		},
		{
			kind: 'path',
			key: 'january-part',
			stroke: 'ink',
			strokeWidth: l.phone ? 2.5 : 3.5,
			points: part(plot, series.bitcoin, year.bitcoinFrom.value, [
				year.bitcoinFrom.value,
				january.to.value
			]),
			opacity,
			zooms: true
		}
	];
}

/** The bar must not take the lines' room. */
const narrow = (l: Layout): boolean => l.size.width < 35 * l.size.rem;

/** Size of the number inside the bar. */
const barNumber = (l: Layout): number => l.number * (narrow(l) ? 0.8 : 1);

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
			{ anchor: 'middle' }
		),
		text(
			'best-start',
			middle,
			lower + l.name * 0.35,
			label(l.words, 'best-start'),
			l.name,
			'label',
			'ink-2',
			{ anchor: 'middle' }
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
		...total(l, plot)
	];
}
