/**
 * The two pipes: across, px are GB/s on one scale; along, nothing is measured. They are full of lanes
 * as far apart in one as in the other, so the narrow pipe has fewer.
 */
import type { Ink, Mark, SegmentsMark } from '../../lib/marks/mark';
import { sealed } from '../../lib/scene/seal';
import { fitSize, hasRoom } from '../../lib/geometry/fit';
import { heading, text, widthOf, words, type Box, type Layout } from './place-layout';

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

/** A card's name and its number, in one line. */
function caption(l: Layout, card: Card, x: number, y: number, width: number): Mark[] {
	const { lang } = l.words;
	const name = words(l, card);
	const nameWidth = widthOf(l, name, 'label-strong', l.name) + 0.7 * l.name;
	const number = words(l, `${card}-link`);
	const stamp = l.facts.link[card].standing;
	const room = width - nameWidth - (lang === 'zh' ? 26 : 62);
	const size = fitSize([number], 'display', l.number, room, lang);
	return [
		text(`${card}-name`, x, y, name, l.name, 'label-strong', INK[card]),
		...sealed(
			text(
				`${card}-link`,
				x + nameWidth,
				y,
				number,
				size,
				'display',
				card === 'a800' ? 'accent' : 'ink'
			),
			stamp,
			lang
		)
	];
}

/** What one lane carries. */
function laneKey(l: Layout, x: number, y: number, width: number, anchor: 'start' | 'end'): Mark[] {
	const said = words(l, 'lane');
	if (!hasRoom(said, 'label', width, l.words.lang)) return [];
	const size = fitSize([said], 'label', l.small, width, l.words.lang);
	return [text('lane', x, y, said, size, 'label', 'ink-2', anchor)];
}

/** Pipes that run the full width, one over the other. */
function lyingPipes(l: Layout): Mark[] {
	const { width, height } = l.size;
	const row = l.number * 1.3;
	const gap = 0.035 * height;
	const across = (height - l.top - 2 * row - gap - 2) / 2;
	const first = l.top + row;
	const at: Pipes = {
		a100: { x: 0, y: first, width, height: across },
		a800: { x: 0, y: first + across + gap, width, height: across }
	};
	const above = first - 0.32 * l.number;
	const under = height - 0.3 * l.number;
	const third = across * (1 - l.facts.link.a800.value / l.facts.link.a100.value);
	const size = Math.min(1.25 * l.number, 0.8 * third);
	const middle = at.a800.y + third / 2 + 0.36 * size;
	const cut = words(l, 'cut');
	const from = widthOf(l, cut, 'display', size) + 80;
	return [
		...heading(l, 'pipe'),
		...pipes(l, at, true, false),
		...CARDS.flatMap((card) => caption(l, card, 0, card === 'a100' ? above : under, 0.7 * width)),
		...laneKey(l, width, above, 0.3 * width, 'end'),
		...sealed(text('cut', 0, middle, cut, size, 'display', 'ink'), 'computed', l.words.lang),
		...(hasRoom(words(l, 'lost'), 'label', width - from, l.words.lang)
			? [text('lost-words', width, middle, words(l, 'lost'), l.small, 'label', 'ink-2', 'end')]
			: [])
	];
}

/** Pipes that stand side by side. */
function standingPipes(l: Layout): Mark[] {
	const { width, height } = l.size;
	const gap = 0.07 * width;
	const across = (width - gap - 2) / 2;
	const foot = l.number * 1.2;
	const y = l.top + l.name * 1.3 + l.number * 1.05;
	const at = (x: number): Box => ({ x, y, width: across, height: height - y - foot });
	const places: Pipes = { a100: at(1), a800: at(1 + across + gap) };
	const { lang } = l.words;
	const base = height - 0.25 * l.number;
	return [
		...heading(l, 'pipe'),
		...pipes(l, places, false, false),
		...CARDS.flatMap((card): Mark[] => {
			const { x } = places[card];
			const number = words(l, `${card}-link`);
			const room = across - (lang === 'zh' ? 26 : 62);
			const size = fitSize([number], 'display', 0.8 * l.number, room, lang);
			return [
				text(`${card}-name`, x, l.top + l.name, words(l, card), l.name, 'label-strong', INK[card]),
				...sealed(
					text(
						`${card}-link`,
						x,
						y - 0.35 * l.number,
						number,
						size,
						'display',
						card === 'a800' ? 'accent' : 'ink'
					),
					l.facts.link[card].standing,
					lang
				)
			];
		}),
		...laneKey(l, places.a100.x, base, across, 'start'),
		...sealed(
			text('cut', width, base, words(l, 'cut'), l.number, 'display', 'ink', 'end'),
			'computed',
			lang
		)
	];
}

/** The link of both cards, flowing. */
export const pipeStep = (l: Layout): Mark[] => (l.lying ? lyingPipes(l) : standingPipes(l));
