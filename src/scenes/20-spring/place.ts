/**
 * Thirty-two days: one axis of time in four rulers, each the tail of the last. x (on a phone y) is
 * time, in real dates; a mark's shape is what was shown; ink is who spoke.
 */
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import type { Slim } from '../../lib/figures/figure';
import type { SpringFacts } from './facts';
import { dayWidth, layoutOf } from './place-axis';
import { thirtyDays } from './place-days';
import { decade } from './place-decade';
import { sixNames } from './place-six';
import { lastTime } from './place-war';
import { winter } from './place-winter';
import { seventyThree } from './place-years';

/** One keyframe a step; see the brief's chapter `spring`. */
export function place(facts: Slim<SpringFacts>, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	return [
		{ marks: seventyThree(l), zoom: dayWidth(l, 0) },
		{ marks: decade(l), zoom: dayWidth(l, 1) },
		{ marks: winter(l), zoom: dayWidth(l, 2) },
		{ marks: thirtyDays(l), zoom: dayWidth(l, 3) },
		{ marks: sixNames(l), zoom: dayWidth(l, 3) },
		{ marks: lastTime(l), zoom: dayWidth(l, 3) }
	];
}
