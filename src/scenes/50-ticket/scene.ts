import { paintCells } from '../../lib/marks/cells-canvas';
import { defineScene } from '../../lib/scene/contract';
import type { TicketFacts } from './facts';
import { place } from './place';

export const scene = defineScene<TicketFacts>({
	id: 'ticket',
	act: 'night',
	steps: ['one', 'm6', 'ten-thousand', 'two-tickets', 'runs', 'who-can', 'eight-firms'],
	end: 'ten-thousand',
	canvas: paintCells,
	place
});
