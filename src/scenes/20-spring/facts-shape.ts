import type { Figure } from '../../lib/figures/figure';
import type { Group, Happening, Named } from './facts-events';

type Name =
	// The long rulers.
	| 'turing'
	| 'years'
	| 'length'
	| 'share'
	| 'aiSince'
	| 'modelsSince'
	// The winter.
	| 'chatgpt'
	| 'gpt4'
	| 'first'
	| 'winter'
	// The days.
	| 'until'
	| 'days'
	| 'feudDay'
	// The firms.
	| 'told'
	| 'counted'
	| 'pangu'
	| 'named'
	| Group;

/** Every number and day of the scene. */
export type SpringFacts = Readonly<Record<Name, Figure>> & {
	/** Day numbers on which the four rulers begin, the longest first. */
	readonly starts: readonly number[];
	/** Day number after the last day: all rulers end where it begins. */
	readonly end: number;
	readonly happenings: readonly Happening[];
	readonly six: readonly Named[];
};
