import { defineScene } from '../../lib/scene/contract';
import type { PricesFacts } from './facts';
import { place } from './place';

export const scene = defineScene<PricesFacts>({
	id: 'prices',
	act: 'night',
	steps: ['listing', 'as-told', 'same-window', 'new-year', 'where-from', 'dealers'],
	end: 'same-window',
	place
});
