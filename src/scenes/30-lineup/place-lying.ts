/** The English board: a row is a firm, ranks run right, names lie on their plates in two lines. */
import { clamp, fitSize, MIN_TEXT } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import { labelFor } from '../../lib/scene/words';
import {
	bandsOf,
	BESIDE,
	LEADING,
	RANKS,
	widest,
	type Board,
	type Ground,
	type Line
} from './place-grid';

/** Distance of a name's lines, em. */
const PITCH = 1.12;
/** Height of a plate, em: as it should be, and where rows are low. */
const HIGH = 2.8;
const LOW = 2.35;

/** A name as it lies on a plate: its first word, then the rest, in the order they are written. */
function nameLines(name: string): string[] {
	const [first = '', ...rest] = name.split(' ');
	return rest.length === 0 ? [first] : [first, rest.join(' ')];
}

/** Firms as rows: their names beside the plates where those keep a fair size, else above them. */
export function lyingBoard({ size, words, firms, names, labelSize }: Ground): Board {
	const { width, height, rem } = size;
	const header = clamp(height * 0.06, labelSize * 1.4, labelSize * 1.75);
	const { at: rowTop, step: rowPitch } = bandsOf(firms.length, header, height);
	const longest = widest(names.flatMap(nameLines), 'display', 1, words);
	const sideSize = clamp(height * 0.034, 0.9375 * rem, 1.5 * rem);
	const side = widest(firms, 'display', sideSize, words) + 1.25 * rem;
	const stands = (width - side) / RANKS.length > 1.22 * longest * 0.9375 * rem;
	const gutter = stands ? side : 0;
	const firmSize = stands ? sideSize : clamp(height * 0.034, MIN_TEXT, 1.125 * rem);
	const head = stands
		? clamp(height * 0.015, 3, 14)
		: clamp(0.3 * rowPitch, 1.12 * firmSize, LEADING * firmSize);
	// Three lines of notes go under the plates, where rows are high enough for both.
	const noted = 0.85 * labelSize + 3 * LEADING * labelSize;
	const under =
		stands && rowPitch - head - noted >= HIGH * rem ? noted : Math.max(3, 0.07 * rowPitch);
	const room = rowPitch - head - under;
	const gap = clamp((width - gutter) * 0.026, 6, 26);
	const { at: x, step: pitch } = bandsOf(RANKS.length, gutter, width + gap);
	const byWidth = (pitch - gap) / (longest + 0.7);
	const nameSize = clamp(Math.min(room / HIGH, byWidth), MIN_TEXT, 1.75 * rem);
	const plate = {
		width: pitch - gap,
		height: nameSize * clamp(room / nameSize, LOW, HIGH)
	};
	const rankNames = RANKS.map((rank) => labelFor(words, `rank-${rank}`, size));
	const rankSize = fitSize(rankNames, 'label', labelSize, pitch - 4, words.lang);
	const plateTop = (firm: number): number => rowTop(firm) + head;
	const middle = x(BESIDE) - gap / 2;
	const { capHeight } = metrics[words.lang].display;
	return {
		size,
		words,
		upright: false,
		plate,
		nameSize,
		firmSize,
		rankSize,
		labelSize,
		rankPitch: pitch,
		cell: (firm, rank) => ({ x: x(rank), y: plateTop(firm) }),
		firm: (firm) => ({
			x: 0,
			y: stands
				? plateTop(firm) + 0.35 * nameSize + capHeight * firmSize
				: plateTop(firm) - 0.27 * firmSize
		}),
		rank: (rank) => ({ x: x(rank), y: header - 0.5 * labelSize }),
		rankLines: rankNames.map((name) => [name]),
		lettering: (name) => ({ lines: nameLines(name), pitch: PITCH * nameSize }),
		inset: Math.max(1, Math.min(0.45 * nameSize, 10, (plate.width - longest * nameSize) / 2)),
		rules: firms.map((_, firm): Line => [0, rowTop(firm), width, rowTop(firm)]),
		rankRules: 1,
		beside: [middle, 0, middle, height],
		rowEnd: (firm) => rowTop(firm) + rowPitch - (firm < firms.length - 1 ? 4 : 0),
		origin: { x: gutter, y: header }
	};
}
