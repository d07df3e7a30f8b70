/** The marks of the line-up: ranks and firms, empty seats, name plates and the chains between them. */
import { MIN_TEXT } from '../../lib/geometry/fit';
import type { Slim } from '../../lib/figures/figure';
import type { Ink, Mark, TextMark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { LEADING, nameLines, nameStack, RANKS, type At, type Board } from './board';
import type { Plate } from './facts';

/** A label or name: `y` is the baseline. */
export const text = (
	key: string,
	at: At,
	content: string,
	size: number,
	role: TextMark['role'],
	fill: Ink,
	rest: Partial<TextMark> = {}
): TextMark => ({ kind: 'text', key, ...at, text: content, size, role, fill, ...rest });

const vendors: readonly Ink[] = ['baidu', 'huawei', 'alibaba', 'tencent', 'bytedance'];

/** A firm's own ink. @throws for a firm that has none */
export function inkOf(firm: string): Ink {
	const ink = vendors.find((vendor) => vendor === firm);
	if (!ink) throw new Error(`lineup: firm "${firm}": expected one of ${vendors.join(', ')}`);
	return ink;
}

/** The names of the ranks and the lines between them; `rows` draws the lines that part firms too. */
export function frame(board: Board, lit: readonly number[] = []): Mark[] {
	const { labelSize, rankLines } = board;
	return [
		{ kind: 'segments', key: 'rules', stroke: 'mark', segments: board.rules },
		{
			kind: 'segments',
			key: 'beside',
			stroke: 'ink-3',
			strokeWidth: 1.25,
			dash: 'dotted',
			segments: [board.beside]
		},
		...RANKS.flatMap((rank, i) =>
			(rankLines[i] ?? []).map((line, n) => {
				const { x, y } = board.rank(i);
				const on = lit.includes(i);
				const at = { x, y: y + n * labelSize * LEADING };
				return text(`rank-${rank}-${n}`, at, line, labelSize, 'label', on ? 'ink' : 'ink-2');
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
	firms.map((firm, i) =>
		text(
			`firm-${firm}`,
			board.firm(i),
			labelFor(board.words, `firm-${firm}`, board.size),
			board.firmSize,
			'display',
			inkFor(firm)
		)
	);

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
	const textSize = Math.max(MIN_TEXT, Math.min(board.nameSize * 0.8, 1.5 * size.rem));
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
			? text('nobody', { x: from.x + width / 2, y: first }, content, textSize, 'display', ink, {
					anchor: 'middle',
					stack
				})
			: text(
					'nobody',
					{ x: from.x + textSize * 0.75, y: from.y + height / 2 + textSize * 0.34 },
					content,
					textSize,
					'display',
					ink
				)
	];
}

/** A name on its plate: filled where its bearer is directly in charge, else outlined. */
export function namePlate(
	board: Board,
	plate: Slim<Plate>,
	at: At,
	ink: Ink,
	rest: { readonly opacity?: number } = {}
): Mark[] {
	const { upright, nameSize, plate: box } = board;
	const solid = plate.part === 'in-charge';
	const on: Ink = solid ? 'paper' : ink;
	const rect: Mark = {
		kind: 'rect',
		key: `plate-${plate.person}`,
		...at,
		...box,
		fill: solid ? ink : 'paper',
		stroke: ink,
		strokeWidth: ink === 'ink-3' ? 1.25 : 2,
		...rest
	};
	if (upright) {
		const y = at.y + (box.height - 3.2 * nameSize) / 2 + 0.87 * nameSize;
		const stack = nameStack(plate.nameZh) * nameSize;
		const place = { x: at.x + box.width / 2, y };
		return [
			rect,
			text(`name-${plate.person}`, place, plate.nameZh, nameSize, 'display', on, {
				anchor: 'middle',
				stack,
				...rest
			})
		];
	}
	const set = nameLines(plate.nameEn);
	const pitch = 1.12 * nameSize;
	const first = at.y + box.height / 2 - ((set.length - 1) * pitch) / 2 + 0.33 * nameSize;
	const x = at.x + Math.max(2.5, Math.min(0.45 * nameSize, 10));
	return [
		rect,
		...set.map((line, i) =>
			text(
				`name-${plate.person}-${i}`,
				{ x, y: first + i * pitch },
				line,
				nameSize,
				'display',
				on,
				rest
			)
		)
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
		strokeWidth: ink === 'ink-3' ? 1.25 : 2,
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
