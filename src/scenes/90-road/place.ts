/**
 * Candle in the dark: two gaps on two clocks, then the roads ahead with their ruler stood upright
 * on a level floor, then the one tick of it that a candle lights. The roads are a sketch.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import type { RoadFacts } from './facts';
import { lit } from './place-candle';
import { gap } from './place-gap';
import { ground } from './place-ground';
import { others, travellers } from './place-others';
import { roadMarks } from './place-roads';

/** One keyframe a step; see the brief's chapter `road`. */
export function place(facts: Slim<RoadFacts>, size: Size, words: Words): readonly Picture[] {
	const g = ground(facts, size, words);
	return [
		{ marks: [...roadMarks(g, 'unborn'), ...travellers(g, true), ...gap(g)] },
		{ marks: others(g) },
		{ marks: lit(g) }
	];
}
