/** The colours of an act, for pictures that leave the page and its style sheet behind. Build side only. */
import tokens from '../styles/tokens.css?raw';
import type { Ink } from '../marks/mark';
import type { Act } from '../scene/contract';

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
