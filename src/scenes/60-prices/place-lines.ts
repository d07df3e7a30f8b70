/** Our check: daily closes over the card's own days, then since New Year. */
import { extent } from 'd3-array';
import type { Mark, PathMark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { cardDots, cardStem, pane } from './place-card';
import { gutter, gutterText, lineEnds, type End, type EndWords } from './place-ends';
import { dates, datesHeight, monthStarts, windowDays } from './place-dates';
import { grid, heading, lineOf, plotOf, risesOf, type Layout, type Plot } from './place-plot';
import { climb } from './place-told';

/** How much darker lines are that only stand by. */
export type Tone = 'lit' | 'dim';

/** The two daily lines, each from its own start. */
export function marketLines(
	l: Layout,
	plot: Plot,
	start: { readonly bitcoin: number; readonly nvidia: number },
	tone: Tone = 'lit'
): PathMark[] {
	const { bitcoin, nvidia } = l.facts.series;
	const width = l.phone ? 2 : 2.5;
	return [
		{
			kind: 'path',
			key: 'line-nvidia',
			stroke: tone === 'lit' ? 'ink-2' : 'mark',
			strokeWidth: tone === 'lit' ? width * 0.8 : 1.5,
			points: lineOf(plot, nvidia, start.nvidia),
			zooms: true
		},
		{
			kind: 'path',
			key: 'line-bitcoin',
			stroke: tone === 'lit' ? 'ink' : 'mark',
			strokeWidth: tone === 'lit' ? width : 1.5,
			points: lineOf(plot, bitcoin, start.bitcoin),
			zooms: true
		}
	];
}

/** Ends of lines where their words are to stand. @param at day and rise by key */
export const endsAt = (
	plot: Plot,
	words: readonly EndWords[],
	at: Readonly<Record<string, readonly [day: number, rise: number]>>
): readonly End[] =>
	words.map((word) => {
		const [day = 0, rise = 0] = at[word.key] ?? [];
		return { ...word, x: plot.x(day), y: plot.y(rise) };
	});

/** Dots at the ends of the two daily lines, Bitcoin's on top. */
const endDots = (ends: readonly End[], r: number): Mark[] =>
	['nvidia', 'bitcoin'].flatMap((market): Mark[] =>
		ends
			.filter(({ key }) => key === market)
			.map(({ key, x, y, ink }) => ({
				kind: 'dot',
				key: `dot-${key}`,
				x,
				y,
				r,
				fill: ink,
				zooms: true
			}))
	);

/** Scale of the same window: the card's days, as high as the highest line. */
export function samePlot(l: Layout): Plot {
	const { startDate, endDate } = l.facts.a800;
	const width = gutter(l, sameWords(l));
	return plotOf(
		{
			left: l.dot,
			right: l.size.width - width,
			top: l.top + l.number * 0.45,
			bottom: l.size.height - datesHeight(l)
		},
		[startDate.value, endDate.value],
		sameRises(l)
	);
}

/** From just below the lowest rise of the two markets over the card's days to the highest. */
function sameRises(l: Layout): readonly [low: number, high: number] {
	const { a800, series } = l.facts;
	const start = a800.startDate.value;
	const [low = 0, high = 0] = extent([
		...risesOf(series.bitcoin, start),
		...risesOf(series.nvidia, start)
	]);
	return [Math.min(0, low) - 0.15, high];
}

const sameWords = (l: Layout): readonly EndWords[] => [
	{
		key: 'bitcoin',
		number: label(l.words, 'same-bitcoin'),
		about: [label(l.words, 'bitcoin')],
		ink: 'ink'
	},
	{ key: 'card', number: label(l.words, 'rise'), about: [label(l.words, 'card')], ink: 'accent' },
	{
		key: 'nvidia',
		number: label(l.words, 'same-nvidia'),
		about: [label(l.words, 'nvidia'), label(l.words, 'nvidia-to')],
		ink: 'ink-2'
	}
];

/** One window, nineteen days, all three from the same day. */
export function sameWindow(l: Layout): Mark[] {
	const plot = samePlot(l);
	const { a800, same } = l.facts;
	const start = a800.startDate.value;
	const end = a800.endDate.value;
	const words = sameWords(l);
	const ends = endsAt(plot, words, {
		bitcoin: [end, same.bitcoin.value],
		card: [end, a800.rise.value],
		nvidia: [same.to.value, same.nvidia.value]
	});
	const from = gutterText(l, gutter(l, words));
	return [
		...sameFrame(l, plot),
		heading(l, 'same'),
		...grid(l, plot, [5, 10]),
		{
			kind: 'segments',
			key: 'zero',
			stroke: 'ink-3',
			segments: [[plot.left, plot.y(0), plot.right, plot.y(0)]],
			zooms: true
		},
		...dates(l, plot, {
			from: start,
			to: end,
			named: windowDays(l.facts),
			y: plot.bottom
		}),
		...lineEnds(l, 'same', ends, from, l.top, l.size.height),
		cardStem(l, plot),
		...marketLines(l, plot, { bitcoin: start, nvidia: start }),
		...endDots(ends, l.dot * 0.7),
		...cardDots(l, plot)
	];
}

/** The three windows of the step before, slid into one. */
function sameFrame(l: Layout, plot: Plot): Mark[] {
	const { startDate, endDate } = l.facts.a800;
	const days = [startDate.value, endDate.value] as const;
	return ['nvidia', 'bitcoin', 'card'].map((key) => pane(key, plot, days, sameRises(l)));
}

const yearWords = (l: Layout): readonly EndWords[] => {
	const aside = l.name * 1.2;
	const told = { about: [label(l.words, 'told')], ink: 'ink-3', size: aside, spare: true } as const;
	return [
		{ key: 'told-nvidia', number: label(l.words, 'told-nvidia'), ...told },
		{
			key: 'bitcoin',
			number: label(l.words, 'year-bitcoin'),
			about: [label(l.words, 'bitcoin')],
			ink: 'ink'
		},
		{
			key: 'nvidia',
			number: label(l.words, 'year-nvidia'),
			about: [label(l.words, 'nvidia')],
			ink: 'ink-2'
		},
		{ key: 'told-bitcoin', number: label(l.words, 'told-bitcoin'), ...told },
		{
			key: 'card',
			number: label(l.words, 'rise'),
			about: [label(l.words, 'card-told')],
			ink: 'accent',
			size: aside,
			spare: true
		}
	];
};

/** Scale since New Year, as high as the highest climb told. */
export function yearPlot(l: Layout): Plot {
	const { a800, year, told } = l.facts;
	return plotOf(
		{
			left: 0,
			right: l.size.width - gutter(l, yearWords(l)),
			top: l.top + l.small,
			bottom: l.size.height - datesHeight(l) - 3
		},
		[year.nvidiaFrom.value, a800.endDate.value],
		[0, told.nvidia.value]
	);
}

/** Since New Year, with the climbs as told for ghosts. */
export function newYear(l: Layout): Mark[] {
	const { a800, year, told } = l.facts;
	const end = a800.endDate.value;
	const words = yearWords(l);
	const plot = yearPlot(l);
	const at: Readonly<Record<string, readonly [day: number, rise: number]>> = {
		'told-nvidia': [end, told.nvidia.value],
		bitcoin: [year.to.value, year.bitcoin.value],
		nvidia: [year.to.value, year.nvidia.value],
		'told-bitcoin': [end, told.bitcoin.value],
		card: [end, a800.rise.value]
	};
	const ends = endsAt(plot, words, at);
	return [
		...sameFrame(l, plot),
		heading(l, 'year'),
		...grid(l, plot, [50, 100, 150, 200]),
		...dates(l, plot, {
			from: year.nvidiaFrom.value,
			to: end,
			named: [end, ...monthStarts(year.nvidiaFrom.value, end)],
			y: plot.y(0)
		}),
		climb('nvidia', plot, told.nvidiaFrom.value, end, told.nvidia.value, 'ink-3'),
		climb('bitcoin', plot, year.bitcoinFrom.value, end, told.bitcoin.value, 'ink-3'),
		...lineEnds(l, 'year', ends, gutterText(l, gutter(l, words)), l.top, l.size.height),
		...marketLines(l, plot, { bitcoin: year.bitcoinFrom.value, nvidia: year.nvidiaFrom.value }),
		...endDots(ends, l.dot * 0.7),
		cardStem(l, plot, 1.5),
		...cardDots(l, plot, l.dot * 0.5)
	];
}
