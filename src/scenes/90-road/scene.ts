import { defineScene } from '../../lib/scene/contract';
import type { RoadFacts } from './facts';
import { place } from './place';

export const scene = defineScene<RoadFacts>({
	id: 'road',
	act: 'night',
	steps: ['gap', 'others', 'candle'],
	end: 'candle',
	place
});
