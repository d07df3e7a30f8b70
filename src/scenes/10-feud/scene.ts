import { defineScene } from '../../lib/scene/contract';
import type { FeudFacts } from './facts';
import { place } from './place';

export const scene = defineScene<FeudFacts>({
	id: 'feud',
	act: 'paper',
	steps: ['claim', 'reply', 'counter', 'midnight', 'fifteen', 'ruler'],
	end: 'ruler',
	place
});
