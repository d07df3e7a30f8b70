/** The rulers of a step: the one that is read, those it grew out of, and the one folded in its tail. */
import { text } from '../../lib/geometry/draw';
import { textWidth } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { at, block, funnel, keptAt, presentAt, type Layout } from './place-axis';
import { numbers, numbersRoom, ruler, startName, TICK } from './place-ruler';

/** px of a long tick on a remembered ruler. */
const KEPT_TICK = 4;

/** Where rulers stand in a step. */
export interface Frame {
	readonly level: number;
	/** Levels of the remembered rulers, the longest first. */
	readonly kept: readonly number[];
	/** px along where the present ruler begins. */
	readonly from: number;
	/** px across of the present ruler's line. */
	readonly c: number;
	/** px across where what hangs from it begins: under its numbers. */
	readonly below: number;
}

/** Where the present ruler of that level stands, under the remembered ones. */
export function frameOf(l: Layout, level: number, kept: readonly number[], from = 0): Frame {
	const c = presentAt(l, kept.length);
	return { level, kept, from, c, below: c + numbersRoom(l, level) };
}

/** Where a remembered ruler begins, written under its line where there is room for it. */
function keptName(l: Layout, i: number, level: number, room: number): Mark[] {
	const name = startName(l, level);
	if (l.down || room < 1.5 * l.small) return [];
	if (textWidth(name, 'label', l.small, l.words.lang) > 0.5 * l.along) return [];
	const y = keptAt(l, i) + KEPT_TICK + 1.05 * l.small;
	return [text(`kept-${level}`, 0, y, name, l.small, 'label', 'ink-3')];
}

export interface RulersOptions {
	/** The days stand out as a hair from the ruler to the stage's far edge. */
	readonly hair?: boolean;
	/** Days whose numbers are wanted most; or all numbers stand elsewhere. */
	readonly named?: readonly number[] | 'elsewhere';
}

/** All rulers of a step, back to front. */
export function rulers(
	l: Layout,
	{ level, kept, from, c }: Frame,
	{ hair = false, named = [] }: RulersOptions = {}
): Mark[] {
	const days = [at(l, level, l.f.first.value, from), l.along] as const;
	const inked = (key: string, across: readonly [number, number]): Mark => ({
		...block(l, key, days, across, { fill: 'ink' }),
		zooms: true
	});
	const stands = [
		...kept.map((k, i) => ({ level: k, c: keptAt(l, i), from: 0 })),
		{ level, c: c - l.thick, from }
	];
	const funnels = stands.slice(1).flatMap((stand, i) => {
		const upper = stands[i];
		return upper ? funnel(l, upper.level, [upper.c, stand.c], stand.level, stand.from) : [];
	});
	const next = level + 1;
	return [
		...funnels,
		...(level < 3 ? funnel(l, level, [c, c], next, at(l, level, l.f.starts[next] ?? 0)) : []),
		...kept.flatMap((k, i): Mark[] => [
			ruler(l, { level: k, c: keptAt(l, i), tick: KEPT_TICK }),
			...keptName(l, i, k, i === kept.length - 1 ? l.gap : l.pitch)
		]),
		// What the first ruler shows as one pixel stays to be seen on its copy.
		...(kept.includes(0)
			? [
					block(l, 'pixel', [at(l, 0, l.f.first.value), l.along], [0, keptAt(l, 0) + 7], {
						fill: 'ink'
					})
				]
			: []),
		...(level < 3 ? [ruler(l, { level: next, c, tick: 0, folded: level })] : []),
		ruler(l, { level, c, tick: TICK, from }),
		inked('spring', [Math.max(0, c - l.thick), c]),
		...(hair ? [inked('hair', [c, l.across])] : []),
		...(named === 'elsewhere' ? [] : numbers(l, { level, c, tick: TICK, from, named }))
	];
}
