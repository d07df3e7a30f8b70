/** What all pictures of the scene share: the road's frame, and short ways to draw. */
import type { Slim } from '../../lib/figures/figure';
import { textWidth, type Lang, type Role } from '../../lib/geometry/text';
import type { Size, Words } from '../../lib/scene/contract';
import type { RoadFacts } from './facts';
import { TICKS } from './tree';

export interface Ground {
	readonly facts: Slim<RoadFacts>;
	readonly size: Size;
	readonly words: Words;
	readonly lang: Lang;
	/** Font sizes, px: of axis numbers and notes, and of labels that matter. */
	readonly note: number;
	readonly name: number;
	/** The road in perspective: where the reader stands, and how high and wide it is seen, px. */
	readonly foot: { readonly x: number; readonly y: number };
	readonly top: number;
	/** Half the width of the fan at the horizon. */
	readonly reach: number;
	/** x of the upright ruler. */
	readonly ruler: number;
}

/** How fast the ticks close up with distance. */
const PERSPECTIVE = 0.4;
/** How much wider than high the roads spread: a little over 1, so that they open like a trumpet. */
const SPREAD = 1.25;

/** How far up the picture a tick stands, 0 (here) to 1 (horizon): seen as on a level floor. */
export const far = (tick: number): number => {
	const seen = (k: number): number => 1 - 1 / (1 + PERSPECTIVE * k);
	return seen(tick) / seen(TICKS);
};

/** How wide the fan is there, and how fast it widens, as shares of all. */
export const spread = (up: number): number => up ** SPREAD;
export const widening = (up: number): number => SPREAD * up ** (SPREAD - 1);

/** The middle of the flame under the reader's feet, as a share of the road's height. */
export const FLAME = 0.1;
/** Where the flame's light ends: at the first tick. */
export const LIGHT = far(1) + FLAME;

/** y of a tick, px. */
export const tickY = (g: Ground, tick: number): number => g.foot.y - far(tick) * (g.foot.y - g.top);

export function ground(facts: Slim<RoadFacts>, size: Size, words: Words): Ground {
	const { width, height, rem, composition } = size;
	const phone = composition === 'phone';
	const note = Math.max(12, (phone ? 0.8125 : 0.9375) * rem);
	const top = note * 1.9;
	// Room under the road for all of the light, or what the width leaves of it.
	const road = Math.min((height - top) / (1 + FLAME + LIGHT), (0.46 * width) / LIGHT);
	const ruler = width - 1;
	const x = (width - 14) / 2;
	return {
		facts,
		size,
		words,
		lang: words.lang,
		note,
		name: Math.max(12, (phone ? 0.875 : 1.0625) * rem),
		foot: { x, y: top + road },
		top,
		reach: x - (phone ? 10 : 14),
		ruler
	};
}

export const widthOf = (g: Ground, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, g.lang);
