/**
 * The narrowed pipe. Pipes are as thick as their links are fast, and lanes in them equally dense;
 * bars are shares of the A100's own figure; squares are performance; last, a ruler of years.
 */
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { homeStep } from './place-home';
import { keptStep } from './place-kept';
import { layoutOf, type Facts } from './place-layout';
import { olderStep } from './place-older';
import { pipeStep } from './place-pipes';
import { rentStep } from './place-rent';

/** One keyframe a step; see the brief's chapter `chips`. */
export function place(facts: Facts, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	return [pipeStep, keptStep, olderStep, homeStep, rentStep].map((step) => ({ marks: step(l) }));
}
