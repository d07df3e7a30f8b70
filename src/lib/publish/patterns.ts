/** Definitions of the fills that a picture uses, in its own colours and under its own ids. */
import { glowStops, hatch, hatchInks } from '../marks/patterns';
import type { Act } from '../scene/contract';
import { colour } from './palette';

const hatching = (ink: (typeof hatchInks)[number], act: Act, id: string): string =>
	`<pattern id="${id}" width="${hatch.size}" height="${hatch.size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
	`<rect width="${hatch.line}" height="${hatch.size}" fill="${colour(ink, act)}"/></pattern>`;

const glow = (id: string): string =>
	`<radialGradient id="${id}">` +
	glowStops
		.map(
			([offset, opacity]) =>
				`<stop offset="${offset}" stop-color="${colour('accent', 'night')}" stop-opacity="${opacity}"/>`
		)
		.join('') +
	'</radialGradient>';

/** Definitions of what `drawn` markup refers to as `url(#id-hatch-a)` and the like; nothing if nothing. */
export function patternsIn(drawn: string, act: Act, id: string): string {
	const refers = (name: string): boolean => drawn.includes(`url(#${id}-${name})`);
	const used = [
		...hatchInks
			.filter((ink) => refers(`hatch-${ink}`))
			.map((ink) => hatching(ink, act, `${id}-hatch-${ink}`)),
		...(refers('glow') ? [glow(`${id}-glow`)] : [])
	];
	return used.length > 0 ? `<defs>${used.join('')}</defs>` : '';
}
