/**
 * Where the playhead stands, from where the cards stand. Pure; `lib/scroll` measures.
 */

/** A step is reached when its card's top stands at this share of the screen's height. */
export const REACHED_AT = 0.6;

/** The share of the way between two cards, just before the next is reached, in which a scene moves. */
const MOVING_SHARE = 1 / 3;

export interface Reading {
	/** Which step is being read, 0…n−1. */
	readonly index: number;
	/** How far the reader is on the way to the next card, 0–1. */
	readonly offset: number;
	/** The scene's playhead: index + eased offset. */
	readonly t: number;
}

/** Smooth at both ends, so that a scene starts and lands softly. */
export const ease = (x: number): number => x * x * (3 - 2 * x);

/**
 * @param tops document y of each card's top, px, ascending
 * @param line document y that a card has to reach, px: scroll position + {@link REACHED_AT} × screen
 * @param still reduced motion: the playhead jumps from whole number to whole number
 */
export function reading(tops: readonly number[], line: number, still = false): Reading {
	const last = tops.length - 1;
	let index = 0;
	for (let i = 1; i <= last; i++) if (line >= (tops[i] ?? Infinity)) index = i;
	const top = tops[index] ?? 0;
	const next = tops[index + 1];
	const offset =
		next === undefined || next <= top ? 0 : Math.min(Math.max((line - top) / (next - top), 0), 1);
	const moved = Math.max(0, (offset - (1 - MOVING_SHARE)) / MOVING_SHARE);
	return { index, offset, t: index + (still ? 0 : ease(moved)) };
}
