/**
 * Where everything stands. In Chinese a column is a firm, ranks run down and names stand upright; in
 * English a row is a firm, ranks run right and names lie in two lines.
 */
import { clamp, MIN_TEXT } from '../../lib/geometry/fit';
import { metrics, textWidth } from '../../lib/geometry/text';
import type { Size, Words } from '../../lib/scene/contract';
import { labelFor, lines } from '../../lib/scene/words';
import type { LineupFacts, Rank } from './facts';
import type { Slim } from '../../lib/figures/figure';

/** From the top down; the chief scientists stand beside the ladder, not under it. */
export const RANKS: readonly Rank[] = ['chief-executive', 'cto', 'vice-president', 'chief-scientist'];

/** The first rank that is no rung of the management ladder. */
const BESIDE = 3;

/** Characters of the longest name on a plate. */
const LONGEST = 3;

export interface At {
	readonly x: number;
	readonly y: number;
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Board {
	readonly size: Size;
	readonly words: Words;
	/** Firms are columns and names stand upright. */
	readonly upright: boolean;
	readonly plate: { readonly width: number; readonly height: number };
	readonly nameSize: number;
	readonly firmSize: number;
	readonly labelSize: number;
	/** Distance from one firm or rank to the next, px. */
	readonly pitch: { readonly firm: number; readonly rank: number };
	/** Top left of the plate of a firm and a rank, both counted from 0. */
	readonly cell: (firm: number, rank: number) => At;
	/** Baseline of a firm's name. */
	readonly firm: (firm: number) => At;
	/** Baseline of the first line of a rank's name. */
	readonly rank: (rank: number) => At;
	readonly rankLines: readonly (readonly string[])[];
	/** Lines that part the ranks (upright) or the firms (lying). */
	readonly rules: readonly Line[];
	/** The line between the ladder and those beside it. */
	readonly beside: Line;
	/** Where the cells begin. */
	readonly origin: At;
}

/** Line height of labels, em. */
export const LEADING = 1.35;

interface Ground {
	readonly size: Size;
	readonly words: Words;
	readonly firms: readonly string[];
	readonly labelSize: number;
}

const widest = (texts: readonly string[], role: 'label' | 'display', g: Ground, size: number) =>
	Math.max(...texts.map((text) => textWidth(text, role, size, g.words.lang)));

function uprightBoard(g: Ground): Board {
	const { size, words, firms, labelSize } = g;
	const { width, height, rem } = size;
	const rankLines = RANKS.map((rank) => lines(labelFor(words, `rank-${rank}`, size)));
	const gutter = widest(rankLines.flat(), 'label', g, labelSize) + 0.75 * rem;
	const header = clamp(height * 0.085, 18, 60);
	const above = clamp(height * 0.022, 4, 16);
	const below = clamp(height * 0.03, 5, 24);
	// The last row ends with its plate, so the rows' gap under it is won back.
	const rowPitch = (height - header + below) / RANKS.length;
	const byWidth = (0.56 * (width - gutter)) / firms.length / 1.65;
	const nameSize = clamp(Math.min((rowPitch - above - below) / 3.75, byWidth), MIN_TEXT, 42);
	const plate = { width: 1.65 * nameSize, height: 3.75 * nameSize };
	const pitch = (width - gutter - plate.width) / (firms.length - 1);
	const firmSize = Math.max(MIN_TEXT, Math.min(plate.width / 2, header / 1.34));
	const rowTop = (rank: number): number => header + rank * rowPitch;
	const rule = (rank: number): Line => [0, rowTop(rank), width, rowTop(rank)];
	return {
		size,
		words,
		upright: true,
		plate,
		nameSize,
		firmSize,
		labelSize,
		pitch: { firm: pitch, rank: rowPitch },
		cell: (firm, rank) => ({ x: gutter + firm * pitch, y: rowTop(rank) + above }),
		firm: (firm) => ({ x: gutter + firm * pitch, y: header - 0.42 * firmSize }),
		rank: (rank) => ({ x: 0, y: rowTop(rank) + above + labelSize * 0.9 }),
		rankLines,
		rules: RANKS.slice(0, BESIDE).map((_, rank) => rule(rank)),
		beside: rule(BESIDE),
		origin: { x: gutter, y: header }
	};
}

function lyingBoard(g: Ground, names: readonly string[]): Board {
	const { size, words, firms, labelSize } = g;
	const { width, height, rem } = size;
	const header = labelSize * 1.75;
	const sideSize = clamp(height * 0.034, 0.9375 * rem, 1.5 * rem);
	const side = widest(firms, 'display', g, sideSize) + 1.25 * rem;
	const longest = widest(names.flatMap(nameLines), 'display', g, 1);
	// Beside the plates where the longest name still gets a fair size, else above them.
	const stands = (width - side) / RANKS.length > 1.22 * longest * 0.9375 * rem;
	const gutter = stands ? side : 0;
	const firmSize = stands ? sideSize : clamp(height * 0.034, MIN_TEXT, 1.125 * rem);
	const head = stands ? 0 : firmSize * LEADING;
	const between = clamp(height * 0.032, 4, 30);
	const rowPitch = (height - header - (stands ? between : 0)) / firms.length;
	const room = (rowPitch - head - (stands ? 0 : between)) * (stands ? 0.56 : 1);
	const gap = clamp((width - gutter) * 0.026, 6, 26);
	const pitch = (width - gutter + gap) / RANKS.length;
	const byWidth = (pitch - gap) / (longest + 0.7);
	const nameSize = clamp(Math.min(room / 2.8, byWidth), MIN_TEXT, 1.75 * rem);
	const plate = {
		width: Math.min(pitch - gap, (longest + 0.9) * nameSize),
		height: 2.8 * nameSize
	};
	const rowTop = (firm: number): number => header + firm * rowPitch;
	const plateTop = (firm: number): number => rowTop(firm) + head + (stands ? between : 0);
	const x = (rank: number): number => gutter + rank * pitch;
	const middle = x(BESIDE) - gap / 2;
	return {
		size,
		words,
		upright: false,
		plate,
		nameSize,
		firmSize,
		labelSize,
		pitch: { firm: rowPitch, rank: pitch },
		cell: (firm, rank) => ({ x: x(rank), y: plateTop(firm) }),
		firm: (firm) => ({
			x: 0,
			y: stands
				? plateTop(firm) + 0.35 * nameSize + metrics.en.display.capHeight * firmSize
				: rowTop(firm) + firmSize * 1.02
		}),
		rank: (rank) => ({ x: x(rank), y: labelSize * 1.05 }),
		rankLines: RANKS.map((rank) => [labelFor(words, `rank-${rank}`, size)]),
		rules: firms.map((_, firm): Line => [0, rowTop(firm), width, rowTop(firm)]),
		beside: [middle, 0, middle, height],
		origin: { x: gutter, y: header }
	};
}

/** A name as it lies on a plate: family name and given name, in the order they are written. */
export function nameLines(name: string): string[] {
	const [first = '', ...rest] = name.split(' ');
	return rest.length === 0 ? [first] : [first, rest.join(' ')];
}

/** How far apart the characters of an upright name stand, em: short names are spread, as on a roster. */
export const nameStack = (name: string): number =>
	(1.1 * (LONGEST - 1)) / Math.max(1, [...name].length - 1);

/** Everything's place for a size and a language. @throws where a label is missing */
export function boardOf(facts: Slim<LineupFacts>, size: Size, words: Words): Board {
	const firms = facts.columns.map(({ id }) => labelFor(words, `firm-${id}`, size));
	const rem = size.composition === 'phone' ? 0.8125 : 0.875;
	const ground: Ground = { size, words, firms, labelSize: Math.max(MIN_TEXT, rem * size.rem) };
	return words.lang === 'zh'
		? uprightBoard(ground)
		: lyingBoard(
				ground,
				facts.plates.map(({ nameEn }) => nameEn)
			);
}
