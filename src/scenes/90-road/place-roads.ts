/** The roads as they are seen from here, and the ruler that stands beside them. */
import type { Mark, Piece, Point } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { far, spread, text, tickY, widening, widthOf, type Ground } from './place-ground';
import { roads, TICKS, type Road } from './tree';

const SEED = 1105;
const levels = roads(SEED);

/**
 * A road between two ticks: a cubic whose height runs evenly and whose x is, at every height, the
 * same mixture of its two bearings for all roads of the level, so that they keep their order.
 */
function piece(g: Ground, tick: number, [from, to]: Road): Piece {
	const [near, next] = [far(tick - 1), far(tick)];
	const third = (next - near) / 3;
	const at = (bearing: number, wide: number, up: number): [number, number] => [
		g.foot.x + bearing * wide * g.reach,
		g.foot.y - up * (g.foot.y - g.top)
	];
	return [
		...at(from, spread(near), near),
		...at(from, spread(near) + widening(near) * third, near + third),
		...at(to, spread(next) - widening(next) * third, next - third),
		...at(to, spread(next), next)
	];
}

/** A point on one of the roads that leave from here. @param share how far along it, 0–1 */
export function onFirst(g: Ground, road: number, share: number): Point {
	const [x1 = 0, y1 = 0, ...rest] = piece(g, 1, levels[0]?.[road] ?? [0, 0]);
	const [c1x = 0, c1y = 0, c2x = 0, c2y = 0, x2 = 0, y2 = 0] = rest;
	const left = 1 - share;
	const mix = (a: number, b: number, c: number, d: number): number =>
		a * left ** 3 + 3 * b * left ** 2 * share + 3 * c * left * share ** 2 + d * share ** 3;
	return [mix(x1, c1x, c2x, x2), mix(y1, c1y, c2y, y2)];
}

/** How the roads of each step look. */
export type Light = 'unborn' | 'dark' | 'candle';

/**
 * One mark a level of roads, the nearest last, so that the lit lie over the dark. Not yet grown they
 * are all at the reader's feet.
 */
export function roadMarks(g: Ground, light: Light): Mark[] {
	return levels
		.map((level, i): Mark => {
			const lit = light === 'candle' && i === 0;
			const { x, y } = g.foot;
			return {
				kind: 'segments',
				key: `roads-${i + 1}`,
				stroke: lit ? 'accent' : 'mark',
				strokeWidth: Math.max(0.9, (lit ? 4 : 3) * (1 - far(i + 0.6))) * (g.reach > 250 ? 1 : 0.75),
				segments: level.map((road) =>
					light === 'unborn' ? [x, y, x, y, x, y, x, y] : piece(g, i + 1, road)
				),
				opacity: lit ? 1 : 1 - 0.55 * far(i)
			};
		})
		.reverse();
}

/** Ticks of the upright ruler, px; the same number of pieces however it is marked. */
const TICK = 9;

export function uprightRuler(g: Ground, lit: boolean): Mark[] {
	const x = g.ruler;
	const y = Array.from({ length: TICKS + 1 }, (_, k) => tickY(g, k));
	const [now = 0, first = 0] = y;
	const end = y.at(-1) ?? 0;
	const major = (k: number): boolean => k === 0 || k === 1 || k === TICKS;
	const labels = [
		{ key: 'now', tick: 0, role: 'label', fill: 'ink-2' },
		{ key: 'first-tick', tick: 1, role: 'label-strong', fill: lit ? 'accent' : 'ink-2' }
	] as const;
	const last = labelFor(g.words, 'last-tick', g.size);
	return [
		{
			kind: 'segments',
			key: 'ruler',
			stroke: 'mark',
			strokeWidth: 1.5,
			segments: [
				[x, now, x, end],
				...y.map((at, k): Piece => [x - (major(k) ? 1.6 : 1) * TICK, at, x, at])
			]
		},
		{
			kind: 'segments',
			key: 'ruler-lit',
			stroke: lit ? 'accent' : 'mark',
			strokeWidth: lit ? 3 : 1.5,
			segments: [
				[x, now, x, lit ? first : now],
				[x - 1.6 * TICK, now, x, now],
				[x - 1.6 * TICK, first, x, first]
			]
		},
		...labels.map(({ key, tick, role, fill }): Mark => {
			const at = y[tick] ?? 0;
			return text(
				`ruler:${key}`,
				[x - 2.4 * TICK, at + g.note * 0.36],
				labelFor(g.words, key, g.size),
				g.note,
				role,
				fill,
				{ anchor: 'end' }
			);
		}),
		text('ruler:last', [x, g.top - g.note * 0.7], last, g.note, 'label', 'ink-3', { anchor: 'end' })
	];
}

/** What nobody knows, over the horizon, if the ruler's last number leaves it room. */
export function horizon(g: Ground): Mark[] {
	const question = label(g.words, 'rome');
	const half = widthOf(g, question, 'text', g.name) / 2;
	const last = widthOf(g, labelFor(g.words, 'last-tick', g.size), 'label', g.note);
	if (g.foot.x + half + g.note > g.ruler - last) return [];
	return [
		text('rome', [g.foot.x, g.top - g.note * 0.7], question, g.name, 'text', 'ink-3', {
			anchor: 'middle'
		})
	];
}
