/** The plates by rank, whose they are, and how many each rank has. */
import { text } from '../../lib/geometry/draw';
import { group } from 'd3-array';
import type { Slim } from '../../lib/figures/figure';
import { fitSize } from '../../lib/geometry/fit';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import type { LineupFacts, Plate } from './facts';
import { LEADING, RANKS, widest, type At, type Board } from './place-grid';

export interface Counted {
	readonly plate: Slim<Plate>;
	readonly rank: number;
	/** How many of the rank stand before it. */
	readonly before: number;
	/** How many of the rank there are. */
	readonly among: number;
}

/** Everybody named, rank by rank. */
export function countedOf(facts: Slim<LineupFacts>): Counted[] {
	const ranked = group(facts.plates, ({ rank }) => rank);
	return RANKS.flatMap((rank, i) => {
		const those = ranked.get(rank) ?? [];
		return those.map((plate, before) => ({ plate, rank: i, before, among: those.length }));
	});
}

/** How many the fullest rank has. */
export const mostOf = (all: readonly Counted[]): number =>
	Math.max(1, ...all.map(({ among }) => among));

/** The bosses, of whom the finding speaks, in black; the rest in grey. */
export const inkAt = (rank: number): Ink => (rank === 0 ? 'ink' : 'ink-3');

const rolesOf = (board: Board, { plate }: Counted): string[] =>
	lines(label(board.words, `role-${plate.person}`));

/** What stands beside an upright plate or on a lying one: the firm and, where all fit, the roles. */
export interface Tags {
	readonly firmSize: number;
	readonly roles: boolean;
	/** px, of the highest. */
	readonly height: number;
}

/** @param width px that a tag may take @param height px that a tag may take */
export function tagsIn(board: Board, all: readonly Counted[], width: number, height: number): Tags {
	const { words, size, labelSize } = board;
	const firms = all.map(({ plate }) => labelFor(words, `firm-${plate.firm}`, size));
	const wanted = Math.min(labelSize * 1.2, board.firmSize);
	const firmSize = fitSize(firms, 'label-strong', wanted, width, words.lang);
	const sets = all.map((one) => rolesOf(board, one));
	const high = firmSize + Math.max(...sets.map((set) => set.length)) * LEADING * labelSize;
	const roles = widest(sets.flat(), 'label', labelSize, words) <= width && high <= height;
	return { firmSize, roles, height: roles ? high : firmSize };
}

/** @param at top left @param onSolid whether it stands on a filled plate */
export function tag(board: Board, one: Counted, at: At, tags: Tags, onSolid = false): Mark[] {
	const { words, size, labelSize } = board;
	const { person, firm } = one.plate;
	const name = labelFor(words, `firm-${firm}`, size);
	const ink = onSolid ? 'paper' : inkAt(one.rank) === 'ink' ? 'ink' : 'ink-2';
	const y = at.y + 0.9 * tags.firmSize;
	return [
		text(`tag-${person}`, at.x, y, name, tags.firmSize, 'label-strong', ink),
		...(tags.roles ? rolesOf(board, one) : []).map((line, i) => {
			const place = { x: at.x, y: y + (i + 1) * LEADING * labelSize };
			const quiet = onSolid ? 'paper' : 'ink-2';
			return text(`tag-${person}-${i}`, place.x, place.y, line, labelSize, 'label', quiet);
		})
	];
}

/** A rank's number. */
export function count(
	board: Board,
	rank: number,
	at: At,
	size: number,
	anchor: 'start' | 'end'
): Mark {
	const key = `count-${RANKS[rank] ?? ''}`;
	return text(key, at.x, at.y, label(board.words, key), size, 'display', inkAt(rank), { anchor });
}

/** Width of what is counted, as a label: 人, “people”. */
export const unitWidth = ({ words, labelSize }: Board): number =>
	textWidth(label(words, 'unit'), 'label', labelSize, words.lang);
