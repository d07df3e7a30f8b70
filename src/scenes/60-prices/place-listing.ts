/** The card's two listings, on a ruler of the days between. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { cardDots, cardStem, pane } from './place-card';
import { dates, datesHeight } from './place-dates';
import { below, heading, plotOf, widthOf, type Layout, type Plot } from './place-plot';

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
			text(
				key,
				0,
				line - l.name * 0.5,
				label(l.words, key),
				l.name,
				'label',
				told ? 'ink-2' : 'ink'
			),
			{
				kind: 'path',
				key: `${key}-line`,
				stroke: ink,
				strokeWidth: l.phone ? 2 : 3,
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
		text('list-price', x, base, price, l.small, 'label', 'ink-2', { anchor: 'end' }),
		text(
			'list-word',
			x - width - l.small * 0.4,
			base,
			label(l.words, 'list-word'),
			l.small,
			'label',
			'ink-3',
			{ anchor: 'end' }
		),
		{
			kind: 'segments',
			key: 'list-strike',
			stroke: 'ink-2',
			segments: [[x - width - 2, strike, x, strike]]
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
	// The great number has what the two prices leave of the window.
	const cap = metrics[lang].display.capHeight;
	const from = plot.y(rise.value) + price * 0.9 + 8;
	const to = plot.bottom - l.dot - 12 - price * cap;
	const lead = fitSize(
		[label(l.words, 'rise')],
		'display',
		Math.min(clamp(room * 0.3, 30, (l.phone ? 5 : 8.5) * l.size.rem), (to - from) / cap),
		l.size.width * 0.8,
		lang
	);
	const leadBase = from + lead * cap + Math.max(0, to - from - lead * cap - l.name * 1.5) * 0.5;
	const gainBase = leadBase + below(l, lead, l.name);
	const free =
		stem -
		widthOf(l, label(l.words, 'gain'), 'label', l.name) -
		widthOf(l, label(l.words, 'start-price'), 'display', price);
	const gainFits = gainBase <= (free > 3 * l.name ? plot.bottom - l.dot - 4 : to);
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
			{ anchor: 'end' }
		),
		text('rise', beside, leadBase, label(l.words, 'rise'), lead, 'display', 'accent', {
			anchor: 'end'
		}),
		...(gainFits
			? [
					text('gain', beside, gainBase, label(l.words, 'gain'), l.name, 'label', 'ink-2', {
						anchor: 'end'
					})
				]
			: [])
	];
}
