/**
 * The two pipes: across, px are GB/s on one scale; along, nothing is measured. They are full of lanes
 * as far apart in one as in the other, so the narrow pipe has fewer.
 */
import { text } from '../../lib/geometry/draw';
import type { Ink, Mark, SegmentsMark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { fitSize } from '../../lib/geometry/fit';
import { heading, widthOf, words, type Box, type Layout } from './place-layout';

export type Card = 'a100' | 'a800';
export const CARDS: readonly Card[] = ['a100', 'a800'];
export const INK: Readonly<Record<Card, Ink>> = { a100: 'ink-2', a800: 'accent' };

/** Places of both pipes, either as wide as the A100's: the A800's with what it has lost. */
export type Pipes = Readonly<Record<Card, Box>>;

type Line = SegmentsMark['segments'][number];

/** Widths of dashes whose period divides the run of a flow, px. */
const DASHES = [9.6, 8, 6, 4.8, 4, 3.2] as const;
const THINNEST = 3.2;
/** A lane's dash and gap, in widths. */
const PERIOD = 5;

/** A piece of a box, from one share of it to another: across the pipe it stands for. */
function slice({ x, y, width, height }: Box, from: number, to: number, lying: boolean): Box {
	return lying
		? { x, y: y + from * height, width, height: (to - from) * height }
		: { x: x + from * width, y, width: (to - from) * width, height };
}

/** What a card has of a place as wide as the A100's link, and what it lacks: above, or to the right. */
function parts(
	l: Layout,
	card: Card,
	whole: Box,
	lying: boolean
): Readonly<Record<'pipe' | 'lost', Box>> {
	const { link } = l.facts;
	const share = link[card].value / link.a100.value;
	return lying
		? { pipe: slice(whole, 1 - share, 1, lying), lost: slice(whole, 0, 1 - share, lying) }
		: { pipe: slice(whole, 0, share, lying), lost: slice(whole, share, 1, lying) };
}

/** A line along a box, at a share across it. */
function along({ x, y, width, height }: Box, at: number, lying: boolean, inset = 0): Line {
	return lying
		? [x + inset, y + at * height, x + width, y + at * height]
		: [x + at * width, y + inset, x + at * width, y + height];
}

/** A pipe of a card: its walls, and its lanes, which flow, or are filled up to a plain bar. */
function pipe(l: Layout, card: Card, whole: Box, lying: boolean, filled: boolean): Mark[] {
	const { link } = l.facts;
	const box = parts(l, card, whole, lying).pipe;
	const count = Math.round(link[card].value / link.lane.value);
	const pitch = (lying ? box.height : box.width) / count;
	const dash = DASHES.find((width) => width <= 0.42 * pitch) ?? THINNEST;
	const lanes = Array.from({ length: count }, (_, i) =>
		// Neighbours start apart, or the dashes would march in columns.
		along(box, (i + 0.5) / count, lying, filled ? 1 : ((i * 2) % PERIOD) * dash)
	);
	return [
		{
			kind: 'segments',
			key: `${card}-lanes`,
			stroke: INK[card],
			strokeWidth: dash,
			dash: 'lane',
			segments: lanes,
			...(filled ? {} : { flows: true })
		},
		{ kind: 'rect', key: `${card}-fill`, ...box, fill: INK[card], opacity: filled ? 1 : 0 },
		{
			kind: 'segments',
			key: `${card}-walls`,
			stroke: INK[card],
			strokeWidth: 2,
			segments: [along(box, 0, lying), along(box, 1, lying)]
		}
	];
}

/** Both pipes in their places, and the part that is gone, hollow. */
export function pipes(l: Layout, at: Pipes, lying: boolean, filled: boolean): Mark[] {
	const { lost } = parts(l, 'a800', at.a800, lying);
	return [
		{ kind: 'rect', key: 'lost', ...lost, fill: 'hatch-ink', opacity: 0.22 },
		{
			kind: 'segments',
			key: 'lost-wall',
			stroke: 'ink-3',
			dash: 'dashed',
			segments: [along(lost, lying ? 0 : 1, lying)]
		},
		...CARDS.flatMap((card) => pipe(l, card, at[card], lying, filled))
	];
}

/** A card's name, and its number to the right or under it. */
function caption(l: Layout, card: Card, x: number, y: number, width: number): Mark[] {
	const { lang } = l.words;
	const { standing } = l.facts.link[card];
	const name = words(l, card);
	const inline = l.lying ? widthOf(l, name, 'label-strong', l.name) + 0.7 * l.name : 0;
	const number = words(l, `${card}-link`);
	const room = width - inline - sealRoom(standing, l.words);
	const size = fitSize([number], 'display', (l.lying ? 1 : 0.8) * l.number, room, lang);
	return [
		text(
			`${card}-name`,
			x,
			l.lying ? y : y - 0.3 * l.name - 0.7 * l.number,
			name,
			l.name,
			'label-strong',
			INK[card]
		),
		...sealed(
			text(`${card}-link`, x + inline, y, number, size, 'display', INK[card]),
			standing,
			l.words
		)
	];
}

/** The link of both cards, flowing: pipes over one another, edge to edge, or side by side. */
export function pipeStep(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const { lying, number } = l;
	const gap = lying ? 0.035 * height : 0.07 * width;
	const foot = (lying ? 1.3 : 1.2) * number;
	const y = l.top + (lying ? foot : 1.3 * l.name + 1.05 * number);
	const across = lying ? (height - y - foot - gap - 2) / 2 : (width - gap - 2) / 2;
	const at = (second: number): Box =>
		lying
			? { x: 0, y: y + second * (across + gap), width, height: across }
			: { x: 1 + second * (across + gap), y, width: across, height: height - y - foot };
	const places: Pipes = { a100: at(0), a800: at(1) };
	const above = y - (lying ? 0.32 : 0.35) * number;
	const under = height - (lying ? 0.3 : 0.25) * number;
	const { lost } = parts(l, 'a800', places.a800, lying);
	const size = lying ? Math.min(1.25 * number, 0.8 * lost.height) : number;
	const middle = lost.y + lost.height / 2 + 0.36 * size;
	const lane = words(l, 'lane');
	const laneSize = fitSize([lane], 'label', l.small, lying ? 0.3 * width : across, lang);
	const room = lying ? 0.62 * width : across;
	return [
		...heading(l, 'pipe'),
		...pipes(l, places, lying, false),
		...caption(l, 'a100', places.a100.x, above, room),
		...caption(l, 'a800', places.a800.x, lying ? under : above, room),
		text('lane', lying ? width : 1, lying ? above : under, lane, laneSize, 'label', 'ink-2', {
			anchor: lying ? 'end' : 'start'
		}),
		...sealed(
			text(
				'cut',
				lying ? 0 : width,
				lying ? middle : under,
				words(l, 'cut'),
				size,
				'display',
				'ink',
				{ anchor: lying ? 'start' : 'end' }
			),
			'computed',
			l.words
		),
		...(lying
			? [
					text('lost-words', width, middle, words(l, 'lost'), l.small, 'label', 'ink-2', {
						anchor: 'end'
					})
				]
			: [])
	];
}
