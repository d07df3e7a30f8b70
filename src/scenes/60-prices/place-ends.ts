/** Numbers and names at the right ends of lines, kept apart, each tied to its mark by a leader. */
import { apart, type Block } from '../../lib/geometry/apart';
import { text } from '../../lib/geometry/draw';
import { sum } from 'd3-array';
import { metrics } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { below, widthOf, type Layout } from './place-plot';

/** What stands at the end of a line. */
export interface End {
	readonly key: string;
	readonly number: string;
	readonly about: readonly string[];
	readonly ink: Ink;
	/** Where the line ends. */
	readonly x: number;
	readonly y: number;
	/** px; default the layout's `number`. */
	readonly size?: number;
	/** Left out where the box is too low for all. */
	readonly spare?: boolean;
}

/** What an end says, wherever its line ends. */
export type EndWords = Omit<End, 'x' | 'y'>;

const leaderLength = (l: Layout): number => (l.phone ? 12 : 22);

/** Width to leave at the right for these ends, leaders included. */
export function gutter(l: Layout, ends: readonly EndWords[]): number {
	const widths = ends.flatMap(({ number, about, size }) => [
		widthOf(l, number, 'display', size ?? l.number),
		...about.map((line) => widthOf(l, line, 'label', l.name))
	]);
	return Math.max(...widths) + leaderLength(l) + l.dot;
}

interface EndBlock extends Block {
	readonly end: End;
}

/** What is left out, step by step, as the box gets lower: lines below numbers, then spare ends. */
const shorter = [
	{ lines: 2, spare: 1 },
	{ lines: 1, spare: 1 },
	{ lines: 1, spare: 0 },
	{ lines: 1, spare: -1 },
	{ lines: 0, spare: -1 }
] as const;

/**
 * The marks of line ends, from top to bottom. Words of different steps are different things: they
 * fade where they stand instead of travelling past one another.
 * @param from left edge of their text @param top @param bottom limits for the text
 */
export function lineEnds(
	l: Layout,
	step: string,
	ends: readonly End[],
	from: number,
	top: number,
	bottom: number
): Mark[] {
	const cap = metrics[l.words.lang].display.capHeight;
	const line = l.name * 1.3;
	const gap = l.name * 0.6;
	const sorted = [...ends].sort((a, b) => a.y - b.y);
	const blocksOf = (most: (typeof shorter)[number]): EndBlock[] =>
		sorted
			.filter((end) => end.spare !== true || most.spare >= 0)
			.map((end) => {
				const about = end.about.slice(0, end.spare === true ? most.spare : most.lines);
				const size = end.size ?? l.number;
				const half = (cap * size) / 2;
				const rest =
					about.length > 0
						? below(l, size, l.name) + line * (about.length - 1) + l.name * 0.3
						: size * metrics[l.words.lang].display.descent;
				return { end: { ...end, about }, above: half, below: half + rest, centre: end.y };
			});
	const height = (blocks: readonly EndBlock[]): number =>
		sum(blocks, (block) => block.above + block.below + gap) - gap;
	const fitting = shorter.map(blocksOf).find((b) => height(b) <= bottom - top);
	const blocks = fitting ?? blocksOf(shorter[4]);
	apart(blocks, top, bottom, gap);
	return blocks.flatMap(({ end, above, centre }): Mark[] => {
		const size = end.size ?? l.number;
		const base = centre + above;
		return [
			{
				kind: 'segments',
				key: `leader-${step}-${end.key}`,
				stroke: 'mark',
				segments: [[end.x, end.y, from - 5, centre]]
			},
			text(`end-${step}-${end.key}`, from, base, end.number, size, 'display', end.ink),
			...end.about.map((words, i) =>
				text(
					`end-${step}-${end.key}:${i}`,
					from,
					base + below(l, size, l.name) + line * i,
					words,
					l.name,
					'label',
					quiet(end)
				)
			)
		];
	});
}

/** Names are grey; what only stands by is greyer. */
const quiet = ({ ink }: End): Ink => (ink === 'ink-3' ? 'ink-3' : 'ink-2');

/** Left edge of the gutter's text, for a gutter of that width. */
export const gutterText = (l: Layout, width: number): number =>
	l.size.width - width + leaderLength(l) + l.dot;
