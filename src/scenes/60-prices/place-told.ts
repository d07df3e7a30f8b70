/** The three climbs as the article tells them, each over its own window. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, MIN_TEXT, wrap } from '../../lib/geometry/fit';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { cardDots, pane } from './place-card';
import { dates, datesHeight, monthStarts } from './place-dates';
import {
	below as under,
	heading,
	plotOf,
	seal,
	sealWidth,
	widthOf,
	type Layout,
	type Plot
} from './place-plot';

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
		plotOf({ left: 0, right: l.size.width - l.dot, bottom, top: bottom - rise * perCent }, span, [
			0,
			rise
		]);
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

/** The tallest climb's words, in the corner of its window that the dashes leave free. */
function nvidiaWords(l: Layout, plot: Plot, opens: number, left: number): Mark[] {
	const { lang } = l.words;
	const { told, a800 } = l.facts;
	const words = label(l.words, 'told-nvidia');
	const about = label(l.words, 'told-nvidia-about');
	const slope =
		(plot.x(a800.endDate.value) - plot.x(opens)) / (plot.y(0) - plot.y(told.nvidia.value));
	/** Room to the right of `left` above the dashes, down to a y. */
	const room = (y: number): number => plot.right - (y - plot.top) * slope - left - l.name;
	const most = clamp((plot.bottom - plot.top) * 0.2, 20, (l.phone ? 3.25 : 5.5) * l.size.rem);
	// The lower a line, the less room it has: a number of this size ends where the dashes begin.
	const widest = (plot.right - left - l.name) / (widthOf(l, words, 'display', 1) + 1.2 * slope);
	const line = l.name * 1.35;
	const set = (lead: number, most: number): Set => {
		const below = plot.top + lead * 1.1 + under(l, lead, l.name) + l.name * 0.2;
		const last = below + line * (most - 1);
		return { lead, below, lines: wrap([about], 'label', l.name, room(last), lang) };
	};
	const fits = ({ below, lines }: Set, most: number): boolean =>
		lines.length <= most &&
		lines.every((words, i) => widthOf(l, words, 'label', l.name) <= room(below + line * i));
	const full = Math.min(most, widest);
	const choices = shares.map(([share, count]) => ({ ...set(full * share, count), count }));
	const chosen = choices.find((choice) => fits(choice, choice.count)) ?? set(full * 0.6, 2);
	const { lead, below, lines } = chosen;
	const lastWidth = widthOf(l, lines.at(-1) ?? '', 'label', l.name);
	const lastLine = below + line * (lines.length - 1);
	return [
		text('told-nvidia-number', left, plot.top + lead * 1.1, words, lead, 'display', 'ink-2'),
		...lines.map((words, i) =>
			text(`told-nvidia-${i}`, left, below + line * i, words, l.name, 'label', 'ink-2')
		),
		...(lastWidth + 8 + sealWidth(l, 'disputed') <= room(lastLine)
			? seal(l, 'nvidia-disputed', left + lastWidth + 8, lastLine)
			: [])
	];
}

interface Set {
	readonly lead: number;
	/** Baseline of the first line below the number. */
	readonly below: number;
	readonly lines: readonly string[];
}

/** Sizes of the number to try, as shares of the largest, with the lines allowed below it. */
const shares = [
	[1, 1],
	[0.85, 1],
	[1, 2],
	[0.85, 2],
	[0.7, 1],
	[0.7, 2],
	[0.55, 1]
] as const;

/** Three windows, drawn to scale. */
export function asTold(l: Layout): Mark[] {
	const plots = toldPlots(l);
	const { told, a800, year } = l.facts;
	const { lang } = l.words;
	const end = a800.endDate.value;
	const from = { nvidia: told.nvidiaFrom.value, bitcoin: year.bitcoinFrom.value };
	const left = plots.nvidia.x(from.nvidia) + l.name * 0.75;
	const nvidia = nvidiaWords(l, plots.nvidia, from.nvidia, left);
	const bitcoinBase = plots.bitcoin.top - 8;
	const toldBitcoin = label(l.words, 'told-bitcoin');
	const about = labelFor(l.words, 'told-bitcoin-about', l.size);
	const number = fitSize(
		[toldBitcoin],
		'display',
		l.number,
		l.size.width - widthOf(l, about, 'label', MIN_TEXT) - l.name * 0.6,
		lang
	);
	const besideNumber = widthOf(l, toldBitcoin, 'display', number) + l.name * 0.6;
	const aboutSize = fitSize([about], 'label', l.name, l.size.width - besideNumber, lang);
	const sealX = besideNumber + widthOf(l, about, 'label', aboutSize) + 8;
	const cardLabel = label(l.words, 'card-told');
	const cardRise = label(l.words, 'rise');
	const cardX = plots.card.x(a800.startDate.value) - l.dot - 8;
	return [
		pane('nvidia', plots.nvidia, [from.nvidia, end], [0, told.nvidia.value]),
		pane('bitcoin', plots.bitcoin, [from.bitcoin, end], [0, told.bitcoin.value]),
		pane('card', plots.card, [a800.startDate.value, end], [0, a800.rise.value]),
		{
			...pane('sliver', plots.card, [a800.startDate.value, end], [0, a800.rise.value]),
			fill: 'accent'
		},
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
		...nvidia,
		text('told-bitcoin-number', 0, bitcoinBase, toldBitcoin, number, 'display', 'ink'),
		text('told-bitcoin-about', besideNumber, bitcoinBase, about, aboutSize, 'label', 'ink-2'),
		...(sealX + sealWidth(l, 'disputed') <= l.size.width
			? seal(l, 'bitcoin-disputed', sealX, bitcoinBase)
			: []),
		text('card-told', cardX, plots.card.bottom, cardLabel, l.name, 'label', 'ink-2', {
			anchor: 'end'
		}),
		text(
			'card-told-rise',
			cardX - widthOf(l, cardLabel, 'label', l.name) - l.name * 0.5,
			plots.card.bottom,
			cardRise,
			l.name * 1.25,
			'display',
			'accent',
			{ anchor: 'end' }
		)
	];
}
