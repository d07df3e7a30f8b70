import { defineScene } from '../../lib/scene/contract';
import type { TemplateFacts } from './facts';
import { place } from './place';

export const scene = defineScene<TemplateFacts>({
	id: 'template',
	act: 'paper',
	steps: ['first', 'second'],
	end: 'second',
	place
});
