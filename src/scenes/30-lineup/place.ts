/**
 * Who took command: a formation of firms by ranks, filled firm by firm from empty seats, then sorted
 * by rank and counted. Ink is the firm spoken of; a filled plate is directly in charge.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Ink, Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { boardOf } from './place-board';
import type { LineupFacts, Plate } from './facts';
import { RANKS, type At, type Board } from './place-grid';
import { notes, type Taken } from './place-notes';
import { chain, firmNames, frame, inkOf, namePlate, seats, vacancy } from './place-plates';
import { sorted } from './place-sorted';

interface Setting {
	readonly board: Board;
	readonly facts: Slim<LineupFacts>;
	/** Whether the firms still to come keep their empty seats while another is told. */
	readonly seated: boolean;
	readonly noted: boolean;
}

const platesOf = ({ columns, plates }: Slim<LineupFacts>, firm: number): readonly Slim<Plate>[] =>
	plates.filter((plate) => plate.firm === columns[firm]?.id);

const cellOf = (board: Board, plate: Slim<Plate>, firm: number): At =>
	board.cell(firm, RANKS.indexOf(plate.rank));

/** Where a plate waits, unseen, before it takes its seat: a little further up the ranks. */
function waiting(board: Board, { x, y }: At): At {
	const by = 0.45 * board.rankPitch;
	return board.upright ? { x, y: Math.max(0, y - by) } : { x: Math.max(0, x - by), y };
}

/** The notes of the firm being told; none where not all have room. */
function notesOf({ board, facts, seated }: Setting, lit: number): Mark[] | undefined {
	const taken: Taken = (firm, rank) =>
		(seated && firm > lit && firm < facts.columns.length) ||
		(firm <= lit && platesOf(facts, firm).some((plate) => plate.rank === RANKS[rank]));
	const plates = platesOf(facts, lit);
	const id = facts.columns[lit]?.id;
	return id === undefined ? [] : notes(board, plates, lit, inkOf(id), taken);
}

/** A firm that has been told, or is being told. */
function told({ board, facts }: Setting, firm: number, id: string, ink: Ink): Mark[] {
	const plates = platesOf(facts, firm);
	if (plates.length === 0) return vacancy(board, id, firm);
	return [
		...plates.slice(1).map((plate, i) => {
			const above = plates[i] ?? plate;
			const [from, to] = [cellOf(board, above, firm), cellOf(board, plate, firm)];
			return chain(board, `chain-${plate.person}`, from, to, ink);
		}),
		...plates.flatMap((plate) => namePlate(board, plate, cellOf(board, plate, firm), ink))
	];
}

/** A firm still to come: its seats, if it has any yet, and its plates, unseen. */
function untold({ board, facts, seated }: Setting, firm: number, id: string, lit: number): Mark[] {
	return [
		...(seated || lit < 0 ? seats(board, id, firm) : []),
		...platesOf(facts, firm).flatMap((plate) => {
			const at = waiting(board, cellOf(board, plate, firm));
			return namePlate(board, plate, at, 'ink-3', { opacity: 0 });
		})
	];
}

/** The formation while the firm `lit` is being told, those before it told; −1 is none yet. */
function formation(setting: Setting, lit: number): Mark[] {
	const { board, facts, noted } = setting;
	const ids = facts.columns.map(({ id }) => id);
	const inkFor = (firm: string): Ink =>
		lit < 0 ? 'ink' : firm === ids[lit] ? inkOf(firm) : 'ink-3';
	return [
		...frame(board),
		...firmNames(board, ids, inkFor),
		...ids.flatMap((id, firm) =>
			firm > lit ? untold(setting, firm, id, lit) : told(setting, firm, id, inkFor(id))
		),
		...(noted ? (notesOf(setting, lit) ?? []) : [])
	];
}

/**
 * Notes are all or none. Where they have no room beside the empty seats, a desktop, whose text does
 * not stand right under the picture, gives up the seats.
 */
function settingOf(board: Board, facts: Slim<LineupFacts>): Setting {
	const roomy = (seated: boolean): boolean =>
		[...facts.columns.keys()].every(
			(lit) => notesOf({ board, facts, seated, noted: true }, lit) !== undefined
		);
	if (roomy(true)) return { board, facts, seated: true, noted: true };
	const unseated = board.size.composition === 'desktop' && roomy(false);
	return { board, facts, seated: !unseated, noted: unseated };
}

/** One keyframe a step; see the brief's chapter `lineup`. */
export function place(facts: Slim<LineupFacts>, size: Size, words: Words): readonly Picture[] {
	const board = boardOf(facts, size, words);
	const setting = settingOf(board, facts);
	return [
		...[-1, ...facts.columns.keys()].map((lit) => ({ marks: formation(setting, lit) })),
		{ marks: sorted(board, facts) }
	];
}
