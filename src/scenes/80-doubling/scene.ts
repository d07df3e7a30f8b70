import { defineScene } from '../../lib/scene/contract';
import type { DoublingFacts } from './facts';
import Guess from './Guess.svelte';
import { place } from './place';

export const scene = defineScene<DoublingFacts>({
	id: 'doubling',
	act: 'paper',
	steps: ['said', 'guess', 'squares', 'ruler', 'clocks', 'record'],
	end: 'record',
	place,
	control: { step: 'guess', component: Guess }
});
