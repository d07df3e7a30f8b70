/**
 * Marks are what a scene is made of: placed, coloured by token, keyed, and drawn without knowing
 * what they mean. All lengths are CSS px in the scene's own box, y down.
 */
import type { Role } from '../geometry/text';

/** Colour tokens of `styles/tokens.css`; a mark never carries a colour of its own. */
export type Ink =
	| 'ink'
	| 'ink-2'
	| 'ink-3'
	| 'a' // what Baidu's people said
	| 'b' // what Wang Xiaochuan said
	| 'accent'
	| 'mark'
	| 'faint'
	| 'funnel'
	| 'paper'
	| 'sheet'
	| 'baidu'
	| 'huawei'
	| 'alibaba'
	| 'tencent'
	| 'bytedance';

/**
 * A fill is a token, the token's hatching (a stated range), or candlelight: a glow from the middle
 * of the mark to its edge, by night only.
 */
export type Fill = Ink | `hatch-${'a' | 'b' | 'ink'}` | 'glow';

/** Dashes say something: dashed is extrapolated or doubted, dotted is our own check, lane is a flow. */
export type Dash = 'dashed' | 'dotted' | 'lane';

interface Common {
	/** Same key in two keyframes: the same thing, moving. */
	readonly key: string;
	/** 0–1, default 1. A mark of opacity 0 is not drawn; it tells where something comes from. */
	readonly opacity?: number;
	/** Moves in log space with the picture's `zoom` instead of linearly. */
	readonly zooms?: boolean;
	/** A plate of print: where plates overlap their inks multiply on paper and add up by night. */
	readonly plate?: boolean;
}

interface Stroked {
	readonly stroke?: Ink;
	/** px, default 1. */
	readonly strokeWidth?: number;
	readonly dash?: Dash;
	/**
	 * The dashes run along the line for four seconds from when the reader reaches the step, then rest
	 * where they are drawn; they never move where the reader wants no motion. Paths and segments only.
	 * They start from rest without a jump where dash and gap together divide the run (`stage.css`).
	 */
	readonly flows?: boolean;
}

export interface RectMark extends Common, Stroked {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill?: Fill;
}

export interface DotMark extends Common, Stroked {
	readonly kind: 'dot';
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly fill?: Fill;
}

/** One text line. `y` is the baseline; for stacked text, the baseline of the first character. */
export interface TextMark extends Common {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** px; never under 12. */
	readonly size: number;
	readonly role: Role;
	readonly fill: Ink;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** A number of a scale (a tick's, a grid line's, a step's), which is no figure and has no source. */
	readonly axis?: boolean;
	/** Set one character under the other, this many px apart (names on a roster). */
	readonly stack?: number;
}

export type Point = readonly [x: number, y: number];

/** A polyline or, `closed`, a polygon. */
export interface PathMark extends Common, Stroked {
	readonly kind: 'path';
	readonly points: readonly Point[];
	readonly closed?: boolean;
	readonly fill?: Fill;
	/** Share of the line's length that is drawn so far, 0–1; default all of it. */
	readonly drawn?: number;
}

/** A straight piece, or a cubic one with its two control points between its ends. */
export type Piece =
	| readonly [x1: number, y1: number, x2: number, y2: number]
	| readonly [
			x1: number,
			y1: number,
			c1x: number,
			c1y: number,
			c2x: number,
			c2y: number,
			x2: number,
			y2: number
	  ];

/** Separate pieces in one mark: ticks of a ruler, lines of a grid, roads between two forks. */
export interface SegmentsMark extends Common, Stroked {
	readonly kind: 'segments';
	readonly segments: readonly Piece[];
}

/**
 * Cards counted by the thousand, as squares: from the lower left corner in a growing square, each in
 * the place of its number (`geometry/gnomon.ts`). Cells are the backmost marks of a picture: a live
 * stage whose scene brings a painter draws them on a canvas under all others. On the way between two
 * keyframes they zoom by their own pitch, and the edges of what is counted move evenly.
 */
export interface CellsMark extends Common {
	readonly kind: 'cells';
	/** The lower left corner of the first card. */
	readonly x: number;
	readonly y: number;
	/** px from card to card. */
	readonly pitch: number;
	/** Shown are the cards after the `from`-th up to the `to`-th; fractions while they change. */
	readonly from: number;
	readonly to: number;
	/** px left free to the right of each card and above it. */
	readonly gap: number;
	/** px left free after every tenth column and row instead, default 0: the grid of hundreds. */
	readonly joint?: number;
	/** px from the corner, to the right and up, within which cards are seen; default all of them. */
	readonly window?: number;
	readonly fill: Ink;
	/** Cards are outlines this many px wide; default is filled. */
	readonly line?: number;
}

export type Mark = RectMark | DotMark | TextMark | PathMark | SegmentsMark | CellsMark;

/** A keyframe or a frame: the marks of one moment, back to front. */
export interface Picture {
	readonly marks: readonly Mark[];
	/** px per unit of the axis being zoomed; marks with `zooms` follow it geometrically. */
	readonly zoom?: number;
}
