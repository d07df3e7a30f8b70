/** What pictures are filled with besides plain ink: once a page, or beside a picture that leaves it. */

/** Inks that have a hatching, which marks a stated range. */
export const hatchInks = ['a', 'b', 'ink'] as const;

/** px: how often a hatching's line repeats, and how wide it is; lines lean at 45°. */
export const hatch = { size: 6, line: 1.5 } as const;

/** Candlelight from the middle to the edge: it falls off as light does, so that no edge can be seen. */
export const glowStops: readonly (readonly [offset: number, opacity: number])[] = [
	[0, 0.46],
	[0.15, 0.36],
	[0.35, 0.23],
	[0.6, 0.11],
	[0.8, 0.045],
	[0.92, 0.013],
	[1, 0]
];
