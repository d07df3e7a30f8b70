/** The colours of an act, for pictures that leave the page and its style sheet behind. Build side only. */
import { readFileSync } from 'node:fs';
import type { Ink } from '../marks/mark';
import type { Act } from '../scene/contract';

/** From the root, where builds and tests run. */
const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');

/**
 * A token's colour in the light of an act: `#1b48c4`.
 * @throws for what `tokens.css` does not know
 */
export function colour(ink: Ink, act: Act): string {
	const light = act === 'night' ? 'night' : 'day';
	for (const name of [`${ink}-${light}`, ink]) {
		const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'i').exec(tokens)?.[1];
		if (found !== undefined) return found;
	}
	throw new Error(`tokens.css: --${ink}: expected a colour for ${act}, found none`);
}

/** How plates of print lie on one another: `marks.css` says the same to pages. */
export const blendOf = (act: Act): 'multiply' | 'screen' =>
	act === 'night' ? 'screen' : 'multiply';
