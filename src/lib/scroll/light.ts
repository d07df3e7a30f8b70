/**
 * The change of light between acts, as a function of the scroll position alone.
 */
import type { Act } from '../scene/contract';

/** Where, as shares of the screen's height, a new act's top edge starts and ends the change. */
const CROSSING = { from: 0.56, to: 0.46 } as const;

/** One place where the light changes: document y of the new act's top edge, px. */
export interface Turn {
	readonly y: number;
	readonly act: Act;
}

/**
 * How dark it is, 0 (paper) to 1 (night), at a scroll position.
 * @param turns in document order
 * @param still reduced motion: the light is cut, not crossed
 */
export function lightAt(
	turns: readonly Turn[],
	scroll: number,
	screen: number,
	still = false
): number {
	let light = 0;
	for (const turn of turns) {
		const at = (turn.y - scroll) / screen;
		const u = Math.min(Math.max((CROSSING.from - at) / (CROSSING.from - CROSSING.to), 0), 1);
		const crossed = still ? (u < 0.5 ? 0 : 1) : u;
		light += ((turn.act === 'night' ? 1 : 0) - light) * crossed;
	}
	return light;
}
