/**
 * The sums as rungs of a ruler in yuan on which equal lengths are equal ratios. Beside each rung
 * stands what its money buys as a square of cards, to scale with one another.
 */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { snapped } from '../../lib/geometry/gnomon';
import { metrics } from '../../lib/geometry/text';
import type { CellsMark, Ink, Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, labelFor } from '../../lib/scene/words';
import { widthOf, type Layout } from './place-layout';

export type RungKey = 'dollar' | 'ten' | 'large' | 'gpt3';

export interface Rung {
	readonly key: RungKey;
	/** Lower end in yuan, and upper where it is a range. */
	readonly cny: number;
	readonly upTo: number;
	/** Cards that the money buys. */
	readonly cards: number;
}

/** px. */
export interface Ladder {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
	readonly y: (cny: number) => number;
	/** Left edge of the squares, and px from card to card in them. */
	readonly squares: number;
	readonly pitch: number;
	/** Where words begin. */
	readonly words: number;
	/** Size of the numbers beside rungs. */
	readonly number: number;
}

/** From the dearest to the cheapest. */
export function rungsOf({ facts }: Layout): readonly Rung[] {
	const { dollar, tenThousand, runs } = facts;
	const { gpt3, large } = runs;
	const rung = (key: RungKey, cny: { value: number; upTo?: number }, cards: number): Rung => ({
		key,
		cny: cny.value,
		upTo: cny.upTo ?? cny.value,
		cards
	});
	return [
		rung('dollar', dollar.cny, dollar.cards.value),
		rung('ten', tenThousand.cny, tenThousand.cards.value),
		rung('large', large.cny, large.cards.value),
		rung('gpt3', gpt3.cny, gpt3.cards.value)
	];
}

/** Powers of ten yuan that the axis names. */
const TICKS = [7, 8, 9] as const;
const tickName = (l: Layout, log: number): string => label(l.words, `scale-${log}`);

/** Room for large type. */
export const isRoomy = ({ size }: Layout): boolean => size.width >= 35 * size.rem;

/** @param named axis numbers stand left of the ruler */
export function ladderOf(l: Layout, named: boolean): Ladder {
	const { width, height } = l.size;
	const rungs = rungsOf(l);
	const values = rungs.flatMap(({ cny, upTo }) => [cny, upTo]);
	const [least, most] = [0.62 * Math.min(...values), Math.max(...values)];
	const side = clamp(Math.min(0.2 * height, 0.24 * width), 24, 150);
	const cards = Math.max(...rungs.map((rung) => Math.sqrt(rung.cards)));
	const top = l.row * 1.5 + side / 2;
	const bottom = height - 2;
	const names = Math.max(...TICKS.map((log) => widthOf(l, tickName(l, log), 'label', small(l))));
	const x = named ? names + 8 : 2;
	const squares = snapped(x + 16, l.pixel);
	return {
		x,
		top,
		bottom,
		y: (cny) => bottom - ((bottom - top) * Math.log(cny / least)) / Math.log(most / least),
		squares,
		pitch: side / cards,
		words: squares + side + 14,
		number: clamp(0.055 * height, 15, (isRoomy(l) ? 2.5 : 1.375) * l.size.rem)
	};
}

const small = (l: Layout): number => Math.max(12, l.note * 0.87);

/** What each of the squares was in the picture of cards. */
const marksOf: Readonly<Record<RungKey, string>> = {
	dollar: 'rest',
	ten: 'bought',
	large: 'large',
	gpt3: 'gpt3'
};

/** The rungs' squares of cards, each across its rung. @param ink of a rung's square */
const squares = (l: Layout, at: Ladder, ink: (key: RungKey) => Ink): Mark[] =>
	rungsOf(l).map(({ key, upTo, cards }): CellsMark => ({
		kind: 'cells',
		key: marksOf[key],
		x: at.squares,
		y: snapped(Math.min(at.y(upTo) + (Math.sqrt(cards) * at.pitch) / 2, at.bottom), l.pixel),
		pitch: at.pitch,
		from: 0,
		to: cards,
		gap: 0,
		joint: 0,
		window: at.pitch * Math.ceil(Math.sqrt(cards)),
		line: at.pitch,
		fill: ink(key)
	}));

/** A rung: from the ruler to its words; a range is hatched down to its lower end. */
function rungMarks(at: Ladder, { key, cny, upTo, cards }: Rung, reaches: boolean): Mark[] {
	const y = at.y(upTo);
	const range: Mark = {
		kind: 'rect',
		key: `rung-${key}-range`,
		x: at.x,
		y: at.y(upTo),
		width: 11,
		height: at.y(cny) - at.y(upTo),
		fill: 'hatch-ink'
	};
	return [
		...(upTo > cny ? [range] : []),
		{
			kind: 'segments',
			key: `rung-${key}`,
			stroke: 'mark',
			segments: [
				[at.x, y, at.squares - 3, y],
				...(reaches
					? [[at.squares + Math.sqrt(cards) * at.pitch + 3, y, at.words - 6, y] as const]
					: [])
			]
		}
	];
}

/** Numbers of the axis, left of it. */
function tickMarks(l: Layout, at: Ladder, lit?: number): Mark[] {
	const half = (metrics[l.lang].label.capHeight * small(l)) / 2;
	return TICKS.map((log, i): Mark => ({
		...text(
			`tick-${i}`,
			at.x - 9,
			at.y(10 ** log) + half,
			tickName(l, log),
			small(l),
			10 ** log === lit ? 'label-strong' : 'label',
			10 ** log === lit ? 'accent' : 'ink-3',
			{ anchor: 'end' }
		),
		axis: true
	}));
}

interface Drawn {
	readonly named: boolean;
	/** The label that says what the ruler shows. */
	readonly heading?: string;
	/** Of a rung's square; no squares where it is left out. */
	readonly ink?: (key: RungKey) => Ink;
	/** The axis number that is pointed at. */
	readonly lit?: number;
}

/** The ruler with its rungs and their squares. */
export function ladder(
	l: Layout,
	at: Ladder,
	{ named, ink, lit, heading: key = 'ladder-heading' }: Drawn
): Mark[] {
	const heading = label(l.words, key);
	const headingSize = fitSize([heading], 'label', l.note, l.size.width, l.lang);
	return [
		...(ink ? squares(l, at, ink) : []),
		{
			kind: 'segments',
			key: 'ladder',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [
				[at.x, at.top, at.x, at.bottom],
				...TICKS.map((log): [number, number, number, number] => [
					named ? at.x - 5 : at.x,
					at.y(10 ** log),
					at.x,
					at.y(10 ** log)
				])
			]
		},
		...rungsOf(l).flatMap((rung) =>
			rungMarks(at, rung, ink !== undefined && (rung.upTo === rung.cny || key === 'who-heading'))
		),
		...(named ? tickMarks(l, at, lit) : []),
		text(key, 0, l.note * 1.05, heading, headingSize, 'label', 'ink-2')
	];
}

/** Numbers with names, one under the other, each at its rung. */
export function rungLabels(
	l: Layout,
	at: Ladder,
	step: 'runs' | 'who',
	ink: (key: RungKey) => Ink
): Mark[] {
	const x = at.words;
	const width = l.size.width - x;
	const cap = metrics[l.lang].display.capHeight;
	const named = step === 'runs';
	const rungs = rungsOf(l);
	const gaps = rungs
		.slice(1)
		.map((rung, i) => at.y(wordsAt(rung, named)) - at.y(wordsAt(rungs[i] ?? rung, named)));
	const tall = at.number * 0.9 + l.row * 1.1;
	// Two lines need their height; where rungs are near, number and name share one.
	const stacked = named && Math.min(...gaps) >= tall + 2;
	return rungs.flatMap((rung): Mark[] => {
		const { key } = rung;
		const number = labelFor(l.words, `${step}-${key}`, l.size);
		const y = at.y(wordsAt(rung, named));
		const size = fitSize([number], 'display', at.number, width, l.lang);
		const name = named ? labelFor(l.words, `${step}-${key}-name`, l.size) : '';
		const beside = x + widthOf(l, number, 'display', size) + l.note * 0.7;
		const last = Math.min(at.bottom, y + (cap * size) / 2);
		const base = stacked ? Math.min(y + (cap * size) / 2 - l.row / 2, at.bottom - l.row) : last;
		const nameX = stacked ? x : beside;
		const shown = name !== '' && nameX + widthOf(l, name, 'label', l.note) <= l.size.width;
		const mark = text(`${step}-${key}`, x, base, number, size, 'display', ink(key));
		const ends = (stacked ? x : nameX) + (stacked ? widthOf(l, number, 'display', size) : 0);
		const hasSeal = stacked && ends + sealRoom('computed', l.words) <= l.size.width;
		return [
			...(hasSeal ? sealed(mark, 'computed', l.words) : [mark]),
			...(shown
				? [
						text(
							`${step}-${key}-name`,
							nameX,
							stacked ? base + l.row : base,
							name,
							l.note,
							'label',
							'ink-2'
						)
					]
				: [])
		];
	});
}

/** Where a rung's words stand: its money's in the middle of a range, its cards' at the upper end. */
const wordsAt = ({ cny, upTo }: Rung, named: boolean): number =>
	named ? Math.sqrt(cny * upTo) : upTo;
