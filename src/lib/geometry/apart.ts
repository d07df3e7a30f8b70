/** Something that stands at a place, px, and reaches above and below it. */
export interface Block {
	centre: number;
	readonly above: number;
	readonly below: number;
}

/**
 * Moves blocks, given from the top down, as little as needed so that none touches another or leaves
 * top and bottom. Where there is no room for all, the lowest stay in and the upper ones run out.
 */
export function apart(blocks: readonly Block[], top: number, bottom: number, gap: number): void {
	let edge = top;
	for (const block of blocks) {
		block.centre = Math.max(block.centre, edge + block.above);
		edge = block.centre + block.below + gap;
	}
	edge = bottom;
	for (const block of [...blocks].reverse()) {
		block.centre = Math.min(block.centre, edge - block.below);
		edge = block.centre - block.above - gap;
	}
}
