/**
 * Two universes: who said what on which day, then three lengths of time on three rulers, then all on
 * one. x is time; ink is who said it; hatching is a stated range.
 */
import type { Slim } from '../../lib/figures/figure';
import type { Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { dateStrip } from './dates';
import type { FeudFacts } from './facts';
import { hero } from './place-claim';
import { funnel, mini } from './place-funnel';
import { layout, RULERS } from './place-ground';
import { answer, counter } from './place-quotes';
import { row } from './place-rows';
import { together } from './place-together';

/** One keyframe a step; see the brief's chapter `feud`. */
export function place(facts: Slim<FeudFacts>, size: Size, words: Words): readonly Picture[] {
	const l = layout(facts, size, words);
	const strip = (lit: readonly ('launch' | 'claim' | 'counter' | 'midnight')[]): Mark[] =>
		dateStrip(facts, size, words, lit);
	const first = size.width / RULERS.gap;
	return [
		{ marks: [...hero(l, true), ...strip(['launch', 'claim'])], zoom: first },
		{ marks: [...hero(l, false), ...answer(l, strip(['launch', 'claim']))], zoom: first },
		{
			marks: [...row(l, 0, 'gap'), ...mini(l, 1, false), ...counter(l), ...strip(['counter'])],
			zoom: size.width / RULERS.gap
		},
		{
			marks: [
				...funnel(l, 1),
				...row(l, 0, 'gap'),
				...mini(l, 1, true),
				...row(l, 1, 'off'),
				...mini(l, 2, false),
				...strip(['counter', 'midnight'])
			],
			zoom: size.width / RULERS.off
		},
		{
			marks: [
				...funnel(l, 1),
				...funnel(l, 2),
				...row(l, 0, 'gap'),
				...mini(l, 1, true),
				...row(l, 1, 'off'),
				...mini(l, 2, true),
				...row(l, 2, 'fifteen')
			],
			zoom: size.width / RULERS.fifteen
		},
		{ marks: together(l), zoom: size.width / facts.fifteen.value }
	];
}
