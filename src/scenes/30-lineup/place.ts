/**
 * Who took command: a formation of firms by ranks, filled firm by firm from empty seats, then sorted
 * by rank and counted. Ink is the firm spoken of; a filled plate is directly in charge.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Ink, Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { boardOf, RANKS, type At, type Board } from './board';
import type { LineupFacts, Plate } from './facts';
import { notes, type Taken } from './notes';
import { chain, firmNames, frame, inkOf, namePlate, seats, vacancy } from './plates';
import { sorted } from './sorted';

/** Where a plate waits, unseen, before it takes its seat: a little further up the ranks. */
function waiting(board: Board, { x, y }: At): At {
	const by = 0.45 * board.pitch.rank;
	return board.upright ? { x, y: Math.max(0, y - by) } : { x: Math.max(0, x - by), y };
}

/** The formation when the firms before `lit` have been told and `lit` is being told; −1 is none yet. */
function formation(board: Board, facts: Slim<LineupFacts>, lit: number): Mark[] {
	const ids = facts.columns.map(({ id }) => id);
	const platesOf = (firm: number): readonly Slim<Plate>[] =>
		facts.plates.filter((plate) => plate.firm === ids[firm]);
	const cellOf = (plate: Slim<Plate>, firm: number): At =>
		board.cell(firm, RANKS.indexOf(plate.rank));
	const taken: Taken = (firm, rank) =>
		firm > lit || platesOf(firm).some((plate) => plate.rank === RANKS[rank]);
	const inkFor = (firm: string): Ink =>
		lit < 0 ? 'ink' : firm === ids[lit] ? inkOf(firm) : 'ink-3';
	return [
		...frame(board),
		...firmNames(board, ids, inkFor),
		...ids.flatMap((id, firm): Mark[] => {
			const plates = platesOf(firm);
			if (firm > lit)
				return [
					...seats(board, id, firm),
					...plates.flatMap((plate) =>
						namePlate(board, plate, waiting(board, cellOf(plate, firm)), 'ink-3', { opacity: 0 })
					)
				];
			if (plates.length === 0) return vacancy(board, id, firm);
			const ink = inkFor(id);
			return [
				...plates.slice(1).map((plate, i) => {
					const above = plates[i] ?? plate;
					const key = `chain-${plate.person}`;
					return chain(board, key, cellOf(above, firm), cellOf(plate, firm), ink);
				}),
				...plates.flatMap((plate) => namePlate(board, plate, cellOf(plate, firm), ink)),
				...(firm === lit ? notes(board, plates, firm, ink, taken) : [])
			];
		})
	];
}

/** One keyframe a step; see the brief's chapter `lineup`. */
export function place(facts: Slim<LineupFacts>, size: Size, words: Words): readonly Picture[] {
	const board = boardOf(facts, size, words);
	return [
		...[-1, ...facts.columns.keys()].map((lit) => ({ marks: formation(board, facts, lit) })),
		{ marks: sorted(board, facts) }
	];
}
