/** The rulers of a step: the one that is read, those it grew out of, and the one folded in its tail. */
import { textWidth } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import {
	at,
	block,
	funnel,
	keptAt,
	numbers,
	numbersRoom,
	presentAt,
	ruler,
	startName,
	text,
	TICK,
	type Layout
} from './place-axis';

/** px of a long tick on a remembered ruler. */
const KEPT_TICK = 4;

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

/** @param spring px across between which the days are inked on the present ruler */
export function rulers(
	l: Layout,
	frame: Frame,
	spring: readonly [number, number],
	named: readonly number[] | 'elsewhere' = []
): Mark[] {
	const { level, kept, from, c } = frame;
	const first = l.f.starts[3] ?? 0;
	const stands = [
		...kept.map((k, i) => ({ level: k, c: keptAt(l, i) })),
		{ level, c: c - l.thick }
	];
	const funnels = stands.slice(1).flatMap((stand, i) => {
		const upper = stands[i];
		const begins = stand.level === level ? from : 0;
		return upper ? funnel(l, upper.level, [upper.c, stand.c], stand.level, begins) : [];
	});
	// What the first ruler shows as one pixel stays to be seen on its copy.
	const pixel = kept.includes(0)
		? [block(l, 'pixel', [at(l, 0, first), l.along], [0, keptAt(l, 0) + 7], { fill: 'ink' })]
		: [];
	return [
		...funnels,
		...kept.flatMap((k, i): Mark[] => [
			ruler(l, { level: k, c: keptAt(l, i), tick: KEPT_TICK }),
			...keptName(l, i, k, i === kept.length - 1 ? l.gap : l.pitch)
		]),
		...pixel,
		...(level < 3 ? [ruler(l, { level: level + 1, c, tick: 0, folded: level })] : []),
		ruler(l, { level, c, tick: TICK, from }),
		{
			...block(l, 'spring', [at(l, level, first, from), l.along], spring, { fill: 'ink' }),
			zooms: true
		},
		...(named === 'elsewhere' ? [] : numbers(l, { level, c, tick: TICK, from, named }))
	];
}
