/** What a board of firms by ranks is, whichever way it lies. */
import type { Rank } from './facts';
import { textWidth, type Role } from '../../lib/geometry/text';
import type { Size, Words } from '../../lib/scene/contract';

/** From the top down; the chief scientists stand beside the ladder, not under it. */
export const RANKS: readonly Rank[] = [
	'chief-executive',
	'cto',
	'vice-president',
	'chief-scientist'
];

/** The first rank that is no rung of the management ladder. */
export const BESIDE = 3;

/** Line height of labels, em. */
export const LEADING = 1.32;

export interface At {
	readonly x: number;
	readonly y: number;
}

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** What a name needs on its plate. */
export interface Lettering {
	readonly lines: readonly string[];
	/** Characters of one line stand under one another, this far apart, px; else lines do. */
	readonly pitch: number;
}

export interface Board {
	readonly size: Size;
	readonly words: Words;
	/** Firms are columns and names stand upright. */
	readonly upright: boolean;
	readonly plate: { readonly width: number; readonly height: number };
	readonly nameSize: number;
	readonly firmSize: number;
	readonly rankSize: number;
	readonly labelSize: number;
	/** Distance from one rank to the next, px. */
	readonly rankPitch: number;
	/** Top left of the plate of a firm and a rank, both counted from 0. */
	readonly cell: (firm: number, rank: number) => At;
	/** Baseline of a firm's name. */
	readonly firm: (firm: number) => At;
	/** Baseline of the first line of a rank's name. */
	readonly rank: (rank: number) => At;
	readonly rankLines: readonly (readonly string[])[];
	readonly lettering: (name: string) => Lettering;
	/** Where text stands on a lying plate, px from its left edge. */
	readonly inset: number;
	/** Lines that part the ranks (upright) or the firms (lying). */
	readonly rules: readonly Line[];
	/** How many of the rules, from the top, still part something when only ranks are left. */
	readonly rankRules: number;
	/** The line between the ladder and those beside it. */
	readonly beside: Line;
	/** The y at which a row ends: a rank's (upright) or a firm's (lying). */
	readonly rowEnd: (row: number) => number;
	/** Where the cells begin. */
	readonly origin: At;
}

/** What a board is made from. */
export interface Ground {
	readonly size: Size;
	readonly words: Words;
	/** Names of the firms, in order. */
	readonly firms: readonly string[];
	/** Names of the people. */
	readonly names: readonly string[];
	readonly labelSize: number;
}

/** Where each of so many equal bands begins, by number, and how far apart they are. */
export interface Bands {
	readonly at: (band: number) => number;
	readonly step: number;
}

/** @param count of bands that share out the px between `from` and `to` */
export function bandsOf(count: number, from: number, to: number): Bands {
	const step = (to - from) / Math.max(count, 1);
	// Past the last band nothing begins.
	return { at: (band) => (band < count ? from + band * step : Infinity), step };
}

/** Width of the widest of some texts, px. */
export const widest = (
	texts: readonly string[],
	role: Role,
	size: number,
	{ lang }: Words
): number => Math.max(0, ...texts.map((text) => textWidth(text, role, size, lang)));
