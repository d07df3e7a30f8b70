import { defineScene } from '../../lib/scene/contract';
import type { ChipsFacts } from './facts';
import { place } from './place';

export const scene = defineScene<ChipsFacts>({
	id: 'chips',
	act: 'night',
	steps: ['pipe', 'kept', 'older', 'home', 'rent'],
	end: 'pipe',
	place
});
