/** The Chinese board: a column is a firm, ranks run down, names stand upright as on a roster. */
import { clamp, MIN_TEXT } from '../../lib/geometry/fit';
import { labelFor, lines } from '../../lib/scene/words';
import { bandsOf, BESIDE, RANKS, widest, type Board, type Ground, type Line } from './place-grid';

/** Distance of upright characters, em. */
const STACK = 1.1;
/** At most so far, em: short names are spread over a plate, but not until they fall apart. */
const SPREAD = 1.7;

/** Firms as columns. */
export function uprightBoard({ size, words, firms, names, labelSize }: Ground): Board {
	const { width, height, rem } = size;
	const rankLines = RANKS.map((rank) => lines(labelFor(words, `rank-${rank}`, size)));
	const gutter = widest(rankLines.flat(), 'label', labelSize, words) + 0.75 * rem;
	const header = clamp(height * 0.085, 18, 60);
	const above = clamp(height * 0.022, 4, 16);
	const below = clamp(height * 0.03, 5, 24);
	// The last row ends with its plate, so the rows' gap under it is won back.
	const { at: rowTop, step: rowPitch } = bandsOf(RANKS.length, header, height + below);
	const span = STACK * (Math.max(1, ...names.map((name) => [...name].length)) - 1);
	const [em, ems] = [1.65, span + 1.55];
	const byWidth = (0.56 * (width - gutter)) / firms.length / em;
	const nameSize = clamp(Math.min((rowPitch - above - below) / ems, byWidth), MIN_TEXT, 42);
	const plate = { width: em * nameSize, height: ems * nameSize };
	const between = (width - gutter - plate.width) / (firms.length - 1) - plate.width;
	const { at: left } = bandsOf(firms.length, gutter, width + between);
	const firmSize = Math.max(MIN_TEXT, Math.min(plate.width / 2, header / 1.34));
	const firmWidth = widest(firms, 'display', firmSize, words);
	const rule = (rank: number): Line => [0, rowTop(rank), width, rowTop(rank)];
	return {
		size,
		words,
		upright: true,
		plate,
		nameSize,
		firmSize,
		rankSize: labelSize,
		labelSize,
		rankPitch: rowPitch,
		cell: (firm, rank) => ({ x: left(firm), y: rowTop(rank) + above }),
		firm: (firm) => ({
			x: Math.min(left(firm), width - firmWidth),
			y: header - 0.42 * firmSize
		}),
		rank: (rank) => ({ x: 0, y: rowTop(rank) + above + labelSize * 0.9 }),
		rankLines,
		lettering: (name) => ({
			lines: [name],
			pitch: nameSize * Math.min(SPREAD, span / Math.max(1, [...name].length - 1))
		}),
		inset: 0,
		rules: RANKS.slice(0, BESIDE).map((_, rank) => rule(rank)),
		rankRules: BESIDE,
		beside: rule(BESIDE),
		rowEnd: (rank) => Math.min(rowTop(rank) + rowPitch - 4, height),
		origin: { x: gutter, y: header }
	};
}
