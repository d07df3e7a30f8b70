import { defineScene } from '../../lib/scene/contract';
import type { SpringFacts } from './facts';
import { place } from './place';

export const scene = defineScene<SpringFacts>({
	id: 'spring',
	act: 'paper',
	steps: ['seventy-three', 'decade', 'winter', 'thirty-days', 'six-names', 'last-time'],
	end: 'six-names',
	place
});
