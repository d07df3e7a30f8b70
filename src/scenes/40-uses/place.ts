/**
 * What they want it for. One day of the quarrel's ruler; the ruler folded into a grid of firms and
 * uses, where a tile's look is its standing; one tile opened into a hundred; the ruler run on to the
 * end of April. Ink is whose word it is.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import type { UsesFacts } from './facts';
import { copywriting } from './place-day';
import { layoutOf } from './place-draw';
import { everything, opening } from './place-everything';
import { own } from './place-own';
import { hundred, rail } from './place-rail';

/** One keyframe a step; see the brief's chapter `uses`. */
export function place(facts: Slim<UsesFacts>, size: Size, words: Words): readonly Picture[] {
	const l = layoutOf(facts, size, words);
	const closed = hundred(l, opening(l).tile, 0, 'faint');
	return [
		{ marks: copywriting(l) },
		{ marks: everything(l, [closed]) },
		{ marks: rail(l) },
		{ marks: own(l, (x, y) => hundred(l, { x, y, width: 0, height: 0 }, 0, 'huawei')) }
	];
}
