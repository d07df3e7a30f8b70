/** The marks of the line-up: ranks and firms, empty seats, name plates and the chains between them. */
import { text } from '../../lib/geometry/draw';
import { MIN_TEXT } from '../../lib/geometry/fit';
import type { Slim } from '../../lib/figures/figure';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { LEADING, RANKS, type At, type Board } from './place-grid';
import type { Plate } from './facts';

const vendors: readonly Ink[] = ['baidu', 'huawei', 'alibaba', 'tencent', 'bytedance'];

/** A firm's own ink. @throws for a firm that has none */
export function inkOf(firm: string): Ink {
	const ink = vendors.find((vendor) => vendor === firm);
	if (!ink) throw new Error(`lineup: firm "${firm}": expected one of ${vendors.join(', ')}`);
	return ink;
}

interface FrameOptions {
	/** A rank that is spoken of alone. */
	readonly lit: number;
	/** How far ranks that stand as columns have come down, px. */
	readonly down?: number;
}

/** The names of the ranks and the lines between; once `sorted`, the firms' own lines are gone. */
export function frame(board: Board, sorted?: FrameOptions): Mark[] {
	const { rankSize, rankLines } = board;
	const down = sorted?.down ?? 0;
	const rules = sorted === undefined ? board.rules : board.rules.slice(0, board.rankRules);
	const [x1, y1, x2, y2] = board.beside;
	return [
		...rules.map((rule, i): Mark => ({
			kind: 'segments',
			key: `rule-${i}`,
			stroke: 'mark',
			segments: [[rule[0], rule[1] + down, rule[2], rule[3] + down]]
		})),
		{
			kind: 'segments',
			key: 'beside',
			stroke: 'ink-3',
			strokeWidth: 1.25,
			dash: 'dotted',
			segments: [[x1, y1 + down, x2, y2]]
		},
		...RANKS.flatMap((rank, i) =>
			(rankLines[i] ?? []).map((line, n) => {
				const { x, y } = board.rank(i);
				const at = { x, y: y + n * rankSize * LEADING + down };
				const ink = i === sorted?.lit ? 'ink' : 'ink-2';
				return text(`rank-${rank}-${n}`, at.x, at.y, line, rankSize, 'label', ink);
			})
		)
	];
}

/** The firms' names, one lit or all alike. */
export const firmNames = (
	board: Board,
	firms: readonly string[],
	inkFor: (firm: string) => Ink
): Mark[] =>
	firms.map((firm, i) => {
		const { x, y } = board.firm(i);
		const name = labelFor(board.words, `firm-${firm}`, board.size);
		return text(`firm-${firm}`, x, y, name, board.firmSize, 'display', inkFor(firm));
	});

/** A firm's seats while nobody has been named yet, one a rank. */
export const seats = (board: Board, firm: string, column: number): Mark[] =>
	RANKS.map((rank, i) => ({
		kind: 'rect',
		key: `seat-${firm}-${rank}`,
		...board.cell(column, i),
		...board.plate,
		fill: 'paper',
		stroke: 'mark',
		strokeWidth: 1.25,
		dash: 'dashed'
	}));

/** All of a firm's seats as one, with the words that nobody is named. */
export function vacancy(board: Board, firm: string, column: number): Mark[] {
	const { plate, upright, words, size } = board;
	const last = RANKS.length - 1;
	const [from, to] = [board.cell(column, 0), board.cell(column, last)];
	const [width, height] = [to.x - from.x + plate.width, to.y - from.y + plate.height];
	const ink = inkOf(firm);
	const content = label(words, 'nobody');
	const wanted = board.nameSize * (upright ? 0.8 : 1);
	const textSize = Math.max(MIN_TEXT, Math.min(wanted, 1.625 * size.rem));
	const stack = textSize * 1.4;
	const first = from.y + height / 2 - ([...content].length - 1) * stack * 0.5 + textSize * 0.38;
	return [
		{
			kind: 'rect',
			key: `seat-${firm}-${RANKS[0] ?? ''}`,
			...from,
			width,
			height,
			fill: 'paper',
			stroke: ink,
			strokeWidth: 1.5,
			dash: 'dashed'
		},
		upright
			? text('nobody', from.x + width / 2, first, content, textSize, 'display', ink, {
					anchor: 'middle',
					stack
				})
			: text(
					'nobody',
					from.x + textSize * 0.75,
					from.y + height / 2 + textSize * 0.34,
					content,
					textSize,
					'display',
					ink
				)
	];
}

/** Told plates are drawn thin, the one being told bold, the bosses boldest. */
const strokeOf = ({ nameSize }: Board, ink: Ink): number =>
	ink === 'ink-3' ? 1.25 : ink === 'ink' && nameSize >= 16 ? 3 : 2;

interface PlateOptions {
	/** 0 for a plate that waits to come in. */
	readonly opacity?: number;
	/** px, where the plate is higher than its name needs. */
	readonly height?: number;
}

/** A name on its plate: filled where its bearer is directly in charge, else outlined. */
export function namePlate(
	board: Board,
	plate: Slim<Plate>,
	at: At,
	ink: Ink,
	{ opacity, height = board.plate.height }: PlateOptions = {}
): Mark[] {
	const { upright, nameSize, plate: box } = board;
	const faded = opacity === undefined ? {} : { opacity };
	const solid = plate.part === 'in-charge';
	const on: Ink = solid ? 'paper' : ink;
	const name = upright ? plate.nameZh : plate.nameEn;
	const { lines: set, pitch } = board.lettering(name);
	const count = upright ? [...name].length : set.length;
	const first = at.y + (box.height - (count - 1) * pitch) / 2;
	const key = `name-${plate.person}`;
	const letter = (line: string, i: number): Mark => {
		if (!upright) {
			const place = { x: at.x + board.inset, y: first + i * pitch + 0.33 * nameSize };
			return text(`${key}-${i}`, place.x, place.y, line, nameSize, 'display', on, faded);
		}
		const place = { x: at.x + box.width / 2, y: first + 0.38 * nameSize };
		const rest = { anchor: 'middle', stack: pitch, ...faded } as const;
		return text(key, place.x, place.y, line, nameSize, 'display', on, rest);
	};
	return [
		{
			kind: 'rect',
			key: `plate-${plate.person}`,
			...at,
			width: box.width,
			height,
			fill: solid ? ink : 'paper',
			stroke: ink,
			strokeWidth: strokeOf(board, ink),
			...faded
		},
		...set.map(letter)
	];
}

/** The line of command from one plate to the next below it (or right of it). */
export function chain(board: Board, key: string, from: At, to: At, ink: Ink): Mark {
	const { plate, upright } = board;
	const middle = upright ? plate.width / 2 : plate.height / 2;
	return {
		kind: 'path',
		key,
		stroke: ink,
		strokeWidth: strokeOf(board, ink),
		points: upright
			? [
					[from.x + middle, from.y + plate.height],
					[to.x + middle, to.y]
				]
			: [
					[from.x + plate.width, from.y + middle],
					[to.x, to.y + middle]
				]
	};
}
