/**
 * The roads ahead: a random tree, the same on every page. A sketch: no fork of it is anybody's.
 */
import { cluster, hierarchy } from 'd3-hierarchy';

/** Ticks of the ruler that the roads run past: a fork, if any, stands at a tick. */
export const TICKS = 10;
/** Roads that leave the reader's feet. */
const FIRST = 4;
/** How often a road goes on alone, and how often it does not part in three. */
const [ALONE, AT_MOST_TWO] = [0.6, 0.96];

/** Where a road of one level begins and ends, as bearings from −1 (left edge) to 1. */
export type Road = readonly [from: number, to: number];

interface Fork {
	readonly children: readonly Fork[];
}

/** A row of even random numbers in 0–1 that is the same every time (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

function fork(next: () => number, ticks: number, parts: number): Fork {
	const children = Array.from({ length: ticks === 0 ? 0 : parts }, () => {
		const r = next();
		return fork(next, ticks - 1, r < ALONE ? 1 : r < AT_MOST_TWO ? 2 : 3);
	});
	return { children };
}

/**
 * The roads, by level: from one tick to the next. Within a level they are in order from left to
 * right at both ends, so roads drawn as the same mixture of their ends cannot cross.
 */
export function roads(seed: number): readonly (readonly Road[])[] {
	const root = cluster<Fork>()
		.size([2, 1])
		.separation(() => 1)(hierarchy(fork(random(seed), TICKS, FIRST), (f) => [...f.children]));
	const levels = Array.from({ length: TICKS }, (): Road[] => []);
	root.each((node) => {
		if (node.parent) levels[node.depth - 1]?.push([node.parent.x - 1, node.x - 1]);
	});
	return levels;
}
