/** What draws marks on a canvas. Types only: a scene that wants a painter brings it. */
import type { Ink, Picture } from './mark';

/** As much of a canvas's context as painters use. */
export type Context = Pick<
	CanvasRenderingContext2D,
	| 'beginPath'
	| 'clearRect'
	| 'clip'
	| 'closePath'
	| 'fill'
	| 'fillRect'
	| 'fillStyle'
	| 'globalAlpha'
	| 'lineTo'
	| 'moveTo'
	| 'restore'
	| 'save'
>;

export interface Surface {
	readonly context: Context;
	/** Device pixels. */
	readonly width: number;
	readonly height: number;
	/** px of one device pixel. */
	readonly pixel: number;
	/** A token as a colour that a canvas knows. */
	readonly ink: (fill: Ink) => string;
}

/** Draws one frame, and wipes what was there. */
export type Painter = (picture: Picture, surface: Surface) => void;
