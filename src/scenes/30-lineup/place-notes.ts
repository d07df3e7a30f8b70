/** What each plate's bearer is and does, beside the plate, where there is room for all of a firm's. */
import { text } from '../../lib/geometry/draw';
import type { Slim } from '../../lib/figures/figure';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, lines } from '../../lib/scene/words';
import { LEADING, RANKS, type At, type Board } from './place-grid';
import type { Plate } from './facts';

/** Tells whether the cell of a firm and a rank is taken, by plate or empty seat. */
export type Taken = (firm: number, rank: number) => boolean;

interface Note {
	readonly person: string;
	readonly at: At;
	readonly anchor: 'start' | 'end';
	readonly role: readonly string[];
	readonly part: readonly string[];
}

const roleOf = (board: Board, person: string): string[] =>
	lines(label(board.words, `role-${person}`));
const partOf = (board: Board, person: string): string[] => {
	const part = board.words.labels[`part-${person}`];
	return part === undefined ? [] : lines(part);
};

const widthOf = (role: readonly string[], part: readonly string[], board: Board): number =>
	Math.max(
		...role.map((line) => textWidth(line, 'label-strong', board.labelSize, board.words.lang)),
		...part.map((line) => textWidth(line, 'label', board.labelSize, board.words.lang))
	);

/** Beside an upright plate: on its right, or else on its left, as far as the next taken cell. */
function uprightNote(board: Board, person: string, firm: number, rank: number, taken: Taken) {
	const { labelSize, plate, size, origin } = board;
	const gap = 0.6 * labelSize;
	const here = board.cell(firm, rank);
	const [role, part] = [roleOf(board, person), partOf(board, person)];
	const width = widthOf(role, part, board);
	let right = firm + 1;
	while (board.cell(right, rank).x < size.width && !taken(right, rank)) right++;
	const end = Math.min(board.cell(right, rank).x - gap, size.width);
	const y = here.y + 0.9 * labelSize;
	if (y + (role.length + part.length - 1) * LEADING * labelSize > board.rowEnd(rank))
		return undefined;
	const x = here.x + plate.width + gap;
	if (x + width <= end) return { person, at: { x, y }, anchor: 'start', role, part } as const;
	let left = firm - 1;
	while (left >= 0 && !taken(left, rank)) left--;
	const start = left < 0 ? origin.x : board.cell(left, rank).x + plate.width + gap;
	if (here.x - gap - width < start) return undefined;
	return { person, at: { x: here.x - gap, y }, anchor: 'end', role, part } as const;
}

/** Under a lying plate, as wide as the next taken cell of its row allows. */
function lyingNote(board: Board, person: string, firm: number, rank: number, taken: Taken) {
	const { labelSize, plate, size } = board;
	const here = board.cell(firm, rank);
	const [role, part] = [roleOf(board, person), partOf(board, person)];
	let next = rank + 1;
	while (next < RANKS.length && !taken(firm, next)) next++;
	const end = next < RANKS.length ? board.cell(firm, next).x - 0.4 * labelSize : size.width;
	const y = here.y + plate.height + labelSize * 1.25;
	const bottom = y + (role.length + part.length - 1) * LEADING * labelSize + 0.3 * labelSize;
	if (here.x + widthOf(role, part, board) > end || bottom > board.rowEnd(firm)) return undefined;
	return { person, at: { x: here.x, y }, anchor: 'start', role, part } as const;
}

/** The notes of a firm's plates, or nothing where one of them has no room. */
export function notes(
	board: Board,
	plates: readonly Slim<Plate>[],
	firm: number,
	ink: Ink,
	taken: Taken
): Mark[] | undefined {
	const { labelSize } = board;
	const place = board.upright ? uprightNote : lyingNote;
	const placed: Note[] = [];
	for (const { person, rank } of plates) {
		const note = place(board, person, firm, RANKS.indexOf(rank), taken);
		if (!note) return undefined;
		placed.push(note);
	}
	return placed.flatMap(({ person, at, anchor, role, part }) =>
		[...role, ...part].map((line, i) =>
			text(
				`note-${person}-${i}`,
				at.x,
				at.y + i * LEADING * labelSize,
				line,
				labelSize,
				i < role.length ? 'label-strong' : 'label',
				i < role.length ? ink : 'ink-2',
				{ anchor }
			)
		)
	);
}
