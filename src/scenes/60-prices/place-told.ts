/** The card's two listings, and the three climbs as the article tells them. */
import { clamp, fitSize } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import {
	dates,
	datesHeight,
	heading,
	plotOf,
	seal,
	text,
	widthOf,
	type Layout,
	type Plot
} from './place-plot';

/** The card: two dots and no line, for nobody saw the prices between. */
export function cardDots(l: Layout, plot: Plot, r = l.dot): Mark[] {
	const { startDate, endDate, rise } = l.facts.a800;
	const dot = (key: string, day: number, percent: number): Mark => ({
		kind: 'dot',
		key,
		x: plot.x(day),
		y: plot.y(percent),
		r,
		fill: 'accent',
		zooms: true
	});
	return [dot('card-start', startDate.value, 0), dot('card-end', endDate.value, rise.value)];
}

/** The rise of the card, upright under its second dot. */
export function cardStem(l: Layout, plot: Plot, width = 2): Mark {
	const { endDate, rise } = l.facts.a800;
	const x = plot.x(endDate.value);
	return {
		kind: 'segments',
		key: 'card-stem',
		stroke: 'accent',
		strokeWidth: width,
		segments: [[x, plot.y(0), x, plot.y(rise.value)]],
		zooms: true
	};
}

/** A window: as wide as its days, from one rise to another. */
export function pane(
	key: string,
	plot: Plot,
	days: readonly [number, number],
	rises: readonly [number, number],
	fill: Ink = 'funnel'
): Mark {
	return {
		kind: 'rect',
		key: `pane-${key}`,
		x: plot.x(days[0]),
		y: plot.y(rises[1]),
		width: plot.x(days[1]) - plot.x(days[0]),
		height: plot.y(rises[0]) - plot.y(rises[1]),
		fill,
		zooms: true
	};
}

/** How long the rise took: by the article, dashed, and by the calendar. */
function lengths(l: Layout, plot: Plot, y: number, pitch: number): Mark[] {
	const { startDate, days } = l.facts.a800;
	const rows = [
		{ key: 'told-days', length: l.facts.told.halfMonth.value, ink: 'ink-3', told: true },
		{ key: 'days', length: days.value, ink: 'ink', told: false }
	] as const;
	return rows.flatMap(({ key, length, ink, told }, i): Mark[] => {
		const line = y + pitch * (i + 1) - 5;
		const end = plot.x(startDate.value + length);
		return [
			text(key, 0, line - l.name * 0.5, label(l.words, key), l.name, 'label', told ? 'ink-2' : 'ink'),
			{
				kind: 'path',
				key: `${key}-line`,
				stroke: ink,
				strokeWidth: 2,
				points: [
					[plot.x(startDate.value), line],
					[end, line]
				],
				...(told ? { dash: 'dashed' } : {})
			},
			{
				kind: 'segments',
				key: `${key}-end`,
				stroke: ink,
				strokeWidth: 2,
				segments: [[end, line - 6, end, line + 5]]
			}
		];
	});
}

/** The price that JD struck through, just above the one it asked. */
function struck(l: Layout, plot: Plot): Mark[] {
	const { list, start, endDate } = l.facts.a800;
	const y = plot.y(100 * (list.value / start.value - 1));
	const price = label(l.words, 'list-price');
	const x = plot.x(endDate.value) + l.dot;
	const width = widthOf(l, price, 'label', l.small);
	const base = y - l.small * 0.5;
	const strike = base - (metrics[l.words.lang].label.capHeight * l.small) / 2;
	return [
		{
			kind: 'segments',
			key: 'list-line',
			stroke: 'mark',
			segments: [[x - l.size.width * 0.4, y, x, y]]
		},
		text('list-price', x, base, price, l.small, 'label', 'ink-2', 'end'),
		text(
			'list-word',
			x - width - l.small * 0.4,
			base,
			label(l.words, 'list-word'),
			l.small,
			'label',
			'ink-3',
			'end'
		),
		{
			kind: 'segments',
			key: 'list-strike',
			stroke: 'ink-2',
			segments: [[x - width - 2, strike, x + 1, strike]]
		}
	];
}

/** The scale of the first step: nineteen days wide, from the first price to the struck one. */
export function listingPlot(l: Layout): { plot: Plot; pitch: number } {
	const { startDate, endDate, list, start } = l.facts.a800;
	const pitch = l.name * 1.4 + (l.phone ? 7 : 12);
	const box = {
		left: l.dot,
		right: l.size.width - l.dot,
		top: l.top + l.small * 1.6,
		bottom: l.size.height - datesHeight(l) - 2 * pitch - l.dot
	};
	const top = 100 * (list.value / start.value - 1);
	return { plot: plotOf(box, [startDate.value, endDate.value], [0, top]), pitch };
}

/** Two dots on nineteen days. */
export function listing(l: Layout): Mark[] {
	const { plot, pitch } = listingPlot(l);
	const { startDate, endDate, rise } = l.facts.a800;
	const { lang } = l.words;
	const stem = plot.x(endDate.value);
	const room = plot.bottom - plot.y(rise.value);
	const price = clamp(room * 0.11, 1.125 * l.size.rem, (l.phone ? 1.5 : 2.25) * l.size.rem);
	const lead = fitSize(
		[label(l.words, 'rise')],
		'display',
		clamp(room * 0.3, 30, (l.phone ? 5 : 8.5) * l.size.rem),
		l.size.width * 0.8,
		lang
	);
	const topOfLead = plot.y(rise.value) + price * 1.5;
	const lastLine = plot.bottom - l.dot - 8 - price * 1.1;
	const leadBase = Math.min(topOfLead + (lastLine - topOfLead) * 0.62, lastLine);
	const beside = stem - l.dot - 10;
	const half = startDate.value + l.facts.told.halfMonth.value;
	return [
		pane('card', plot, [startDate.value, endDate.value], [0, rise.value]),
		heading(l, 'listing'),
		...dates(l, plot, {
			from: startDate.value,
			to: endDate.value,
			named: [startDate.value, endDate.value],
			y: plot.bottom
		}),
		{
			kind: 'segments',
			key: 'half-drop',
			stroke: 'mark',
			segments: [
				[
					plot.x(half),
					plot.bottom + 4,
					plot.x(half),
					plot.bottom + datesHeight(l) + l.dot + pitch - 11
				]
			]
		},
		...lengths(l, plot, plot.bottom + datesHeight(l) + l.dot, pitch),
		...struck(l, plot),
		cardStem(l, plot),
		...cardDots(l, plot),
		text(
			'start-price',
			0,
			plot.bottom - l.dot - 8,
			label(l.words, 'start-price'),
			price,
			'display',
			'ink'
		),
		text(
			'end-price',
			beside,
			plot.y(rise.value) + price * 0.85,
			label(l.words, 'end-price'),
			price,
			'display',
			'ink',
			'end'
		),
		text('rise', beside, leadBase, label(l.words, 'rise'), lead, 'display', 'accent', 'end'),
		text(
			'gain',
			beside,
			leadBase + l.name * 1.5,
			label(l.words, 'gain'),
			l.name,
			'label',
			'ink-2',
			'end'
		)
	];
}

/** Plots of the three windows, one above the other on one date axis and one scale of rises. */
export function toldPlots(l: Layout): Record<'nvidia' | 'bitcoin' | 'card', Plot> {
	const { told, a800, year } = l.facts;
	const span = [year.nvidiaFrom.value, a800.endDate.value] as const;
	const base = l.size.height - datesHeight(l) - l.dot;
	const gap = l.number * 1.15 + 6;
	const slit = l.dot * 2 + 4;
	const total = told.nvidia.value + told.bitcoin.value + a800.rise.value;
	const perCent = (base - l.top - gap - slit) / total;
	const at = (bottom: number, rise: number): Plot =>
		plotOf(
			{ left: 0, right: l.size.width - l.dot, bottom, top: bottom - rise * perCent },
			span,
			[0, rise]
		);
	const card = at(base, a800.rise.value);
	const bitcoin = at(card.top - slit, told.bitcoin.value);
	return { card, bitcoin, nvidia: at(bitcoin.top - gap, told.nvidia.value) };
}

/** A climb as told: dashed from the corner where its window opens to the one where it ends. */
export function climb(
	key: 'bitcoin' | 'nvidia',
	plot: Plot,
	from: number,
	to: number,
	rise: number,
	stroke: Ink
): Mark {
	return {
		kind: 'path',
		key: `told-${key}`,
		stroke,
		strokeWidth: 2,
		dash: 'dashed',
		points: [
			[plot.x(from), plot.y(0)],
			[plot.x(to), plot.y(rise)]
		],
		zooms: true
	};
}

/** Three windows, drawn to scale. */
export function asTold(l: Layout): Mark[] {
	const plots = toldPlots(l);
	const { told, a800, year } = l.facts;
	const { lang } = l.words;
	const end = a800.endDate.value;
	const from = { nvidia: told.nvidiaFrom.value, bitcoin: year.bitcoinFrom.value };
	const lead = clamp(plots.nvidia.perCent * 200 * 0.2, 26, (l.phone ? 3.25 : 5.5) * l.size.rem);
	const left = plots.nvidia.x(from.nvidia) + l.name * 0.75;
	const leadBase = plots.nvidia.top + lead * 1.1;
	const bitcoinBase = plots.bitcoin.top - 8;
	const toldNvidia = label(l.words, 'told-nvidia');
	const toldBitcoin = label(l.words, 'told-bitcoin');
	const besideNumber = widthOf(l, toldBitcoin, 'display', l.number) + l.name * 0.6;
	const about = labelFor(l.words, 'told-bitcoin-about', l.size);
	const aboutSize = fitSize([about], 'label', l.name, l.size.width - besideNumber - 60, lang);
	const cardLabel = label(l.words, 'card-told');
	const cardRise = label(l.words, 'rise');
	const cardX = plots.card.x(a800.startDate.value) - l.dot - 8;
	return [
		pane('nvidia', plots.nvidia, [from.nvidia, end], [0, told.nvidia.value]),
		pane('bitcoin', plots.bitcoin, [from.bitcoin, end], [0, told.bitcoin.value]),
		pane('card', plots.card, [a800.startDate.value, end], [0, a800.rise.value], 'accent'),
		heading(l, 'told'),
		...dates(l, plots.card, {
			from: year.nvidiaFrom.value,
			to: end,
			named: [end, ...monthStarts(year.nvidiaFrom.value, end)],
			y: plots.card.bottom + l.dot
		}),
		climb('nvidia', plots.nvidia, from.nvidia, end, told.nvidia.value, 'ink-2'),
		climb('bitcoin', plots.bitcoin, from.bitcoin, end, told.bitcoin.value, 'ink'),
		...cardDots(l, plots.card, l.dot * 0.8),
		text('told-nvidia-number', left, leadBase, toldNvidia, lead, 'display', 'ink-2'),
		text(
			'told-nvidia-about',
			left,
			leadBase + l.name * 1.6,
			label(l.words, 'told-nvidia-about'),
			l.name,
			'label',
			'ink-2'
		),
		...seal(
			l,
			'nvidia-disputed',
			left + widthOf(l, label(l.words, 'told-nvidia-about'), 'label', l.name) + 8,
			leadBase + l.name * 1.6
		),
		text('told-bitcoin-number', 0, bitcoinBase, toldBitcoin, l.number, 'display', 'ink'),
		text('told-bitcoin-about', besideNumber, bitcoinBase, about, aboutSize, 'label', 'ink-2'),
		...seal(
			l,
			'bitcoin-disputed',
			besideNumber + widthOf(l, about, 'label', aboutSize) + 8,
			bitcoinBase
		),
		text('card-told', cardX, plots.card.bottom, cardLabel, l.name, 'label', 'ink-2', 'end'),
		text(
			'card-told-rise',
			cardX - widthOf(l, cardLabel, 'label', l.name) - l.name * 0.5,
			plots.card.bottom,
			cardRise,
			l.name * 1.25,
			'display',
			'accent',
			'end'
		)
	];
}

/** First days of the months between two days. */
export function monthStarts(from: number, to: number): number[] {
	const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	return days.filter((day) => new Date(day * 86_400_000).getUTCDate() === 1);
}
