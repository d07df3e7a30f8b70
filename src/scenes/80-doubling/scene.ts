import { defineScene } from '../../lib/scene/contract';
import type { DoublingFacts } from './facts';
import { wakeGuess } from './guess';
import { place } from './place';

export const scene = defineScene<DoublingFacts>({
	id: 'doubling',
	act: 'paper',
	steps: ['said', 'guess', 'squares', 'ruler', 'clocks', 'record'],
	end: 'record',
	place,
	control: { step: 'guess', wake: wakeGuess }
});
