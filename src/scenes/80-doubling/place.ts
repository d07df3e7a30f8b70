/**
 * What doubles every eighteen months: two sayings, a sheet of paper whose area is the multiple, the
 * quarrel's ruler re-marked, four clocks, and the record training runs.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Picture } from '../../lib/marks/mark';
import type { Input, Size, Words } from '../../lib/scene/contract';
import type { DoublingFacts } from './facts';
import { fourClocks } from './place-clocks';
import { clockLines } from './place-clocks-plot';
import { ground } from './place-draw';
import { record } from './place-record';
import { runDots } from './place-record-plot';
import { remarked } from './place-ruler';
import { said } from './place-said';
import { DOUBLINGS } from './place-sheet';
import { guess, squares } from './place-squares';

/** How much longer a sheet's sides are after all its doublings. */
const SIDES = 2 ** (DOUBLINGS / 2);

/** One keyframe a step; see the brief's chapter `doubling`. */
export function place(
	facts: Slim<DoublingFacts>,
	size: Size,
	words: Words,
	input?: Input
): readonly Picture[] {
	const g = ground(facts, size, words);
	return [
		{ marks: said(g), zoom: 1 },
		{ marks: guess(g, input), zoom: 1 },
		{ marks: squares(g, input), zoom: SIDES },
		{ marks: [...remarked(g), ...clockLines(g, true)], zoom: SIDES },
		{ marks: [...fourClocks(g), ...runDots(g, false)] },
		{ marks: record(g) }
	];
}
