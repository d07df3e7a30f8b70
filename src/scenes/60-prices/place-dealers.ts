/** Dealers' prices, December to the first half of April, over the lines gone grey. */
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { cardDots, cardStem } from './place-card';
import { gutter, gutterText, lineEnds, type EndWords } from './place-ends';
import { endsAt, marketLines } from './place-lines';
import { dates, datesHeight, monthStarts } from './place-dates';
import { grid, heading, plotOf, risesOf, type Layout, type Plot } from './place-plot';

/** Days of half a month, as the dealers' second date is given. */
const HALF = 14;

/**
 * A rise of which only the months are known: level through the first month, level through the half
 * of the second, and straight between.
 */
function slope(l: Layout, plot: Plot, key: 'a100' | 'a800'): Mark[] {
	const { dealers, a800 } = l.facts;
	const rise = dealers[key].value;
	const left = plot.x(dealers.from.value);
	const leftEnd = plot.x(monthStarts(dealers.from.value + 1, a800.endDate.value)[0] ?? 0);
	const right = plot.x(dealers.to.value);
	const rightEnd = plot.x(dealers.to.value + HALF);
	return [
		{
			kind: 'segments',
			key: `slope-${key}`,
			stroke: 'accent',
			strokeWidth: 2,
			segments: [[leftEnd, plot.y(0), right, plot.y(rise)]]
		},
		{
			kind: 'segments',
			key: `level-${key}`,
			stroke: 'accent',
			strokeWidth: 5,
			segments: [
				[left, plot.y(0), leftEnd, plot.y(0)],
				[right, plot.y(rise), rightEnd, plot.y(rise)]
			]
		}
	];
}

function dealerWords(l: Layout): readonly EndWords[] {
	const grey = l.name * 1.1;
	return [
		{
			key: 'bitcoin',
			number: label(l.words, 'year-bitcoin'),
			about: [label(l.words, 'bitcoin')],
			ink: 'ink-2',
			size: grey
		},
		{
			key: 'nvidia',
			number: label(l.words, 'year-nvidia'),
			about: [label(l.words, 'nvidia')],
			ink: 'ink-3',
			size: grey
		},
		{
			key: 'a100',
			number: label(l.words, 'dealers-a100'),
			about: [label(l.words, 'a100')],
			ink: 'accent'
		},
		{
			key: 'a800',
			number: label(l.words, 'dealers-a800'),
			about: [label(l.words, 'a800')],
			ink: 'accent'
		},
		{
			key: 'jd',
			number: label(l.words, 'rise'),
			about: [label(l.words, 'card')],
			ink: 'ink-2',
			size: grey,
			spare: true
		}
	];
}

/** Scale from the first of December, as high as the higher market. */
export function dealersPlot(l: Layout): Plot {
	const { a800, year, dealers: by, series } = l.facts;
	const high = Math.max(
		...risesOf(series.bitcoin, year.bitcoinFrom.value),
		...risesOf(series.nvidia, year.nvidiaFrom.value)
	);
	return plotOf(
		{
			left: 0,
			right: l.size.width - gutter(l, dealerWords(l)),
			top: l.top,
			bottom: l.size.height - datesHeight(l) - 3
		},
		[by.from.value, a800.endDate.value],
		[0, high]
	);
}

/** Two slopes in the card's colour. */
export function dealers(l: Layout): Mark[] {
	const { a800, year, dealers: by } = l.facts;
	const end = a800.endDate.value;
	const words = dealerWords(l);
	const plot = dealersPlot(l);
	const ends = endsAt(plot, words, {
		bitcoin: [year.to.value, year.bitcoin.value],
		nvidia: [year.to.value, year.nvidia.value],
		a100: [by.to.value + HALF, by.a100.value],
		a800: [by.to.value + HALF, by.a800.value],
		jd: [end, a800.rise.value]
	});
	return [
		heading(l, 'dealers'),
		...grid(l, plot, [25, 50, 75]),
		...dates(l, plot, {
			from: by.from.value,
			to: end,
			named: [...monthStarts(by.from.value, end)],
			y: plot.y(0)
		}),
		...lineEnds(l, 'dealers', ends, gutterText(l, gutter(l, words)), l.top, l.size.height),
		...marketLines(
			l,
			plot,
			{ bitcoin: year.bitcoinFrom.value, nvidia: year.nvidiaFrom.value },
			'dim'
		),
		...slope(l, plot, 'a800'),
		...slope(l, plot, 'a100'),
		cardStem(l, plot, 1),
		...cardDots(l, plot, l.dot * 0.5)
	];
}
