import { defineScene } from '../../lib/scene/contract';
import type { UsesFacts } from './facts';
import { place } from './place';

export const scene = defineScene<UsesFacts>({
	id: 'uses',
	act: 'paper',
	steps: ['copywriting', 'everything', 'rail', 'own'],
	end: 'everything',
	place
});
