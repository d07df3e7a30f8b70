/** The roads as they are seen from here, and the ruler that stands beside them. */
import { text } from '../../lib/geometry/draw';
import type { Mark, Piece, Point } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { far, spread, tickY, widening, widthOf, type Ground } from './place-ground';
import { roads, TICKS, type Road } from './tree';

const SEED = 3208;
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

/** A stretch of a road that leaves from here. @param from, to shares of it, 0–1 */
function stretch(g: Ground, road: Road, from: number, to: number): Piece {
	const flat = piece(g, 1, road);
	// De Casteljau in its symmetric form: the corners of the stretch in the road's own hull.
	const at = (...u: readonly [number, number, number]): [number, number] => {
		let hull: readonly number[] = flat;
		for (const share of u)
			hull = hull.slice(2).map((to2, i) => (hull[i] ?? 0) * (1 - share) + to2 * share);
		return [hull[0] ?? 0, hull[1] ?? 0];
	};
	return [...at(from, from, from), ...at(from, from, to), ...at(from, to, to), ...at(to, to, to)];
}

/** A point on one of the roads that leave from here. @param share how far along it, 0–1 */
export function onFirst(g: Ground, road: number, share: number): Point {
	const [x, y] = stretch(g, levels[0]?.[road] ?? [0, 0], share, share);
	return [x, y];
}

/** How the roads of each step look. */
export type Light = 'unborn' | 'dark' | 'candle';

const wide = (g: Ground): number => (g.reach > 250 ? 1 : 0.75);

/**
 * One mark a level of roads, the nearest last. Not yet grown they are all at the reader's feet; by
 * candlelight the eye sees less of those beyond it.
 */
export function roadMarks(g: Ground, light: Light): Mark[] {
	const { x, y } = g.foot;
	return levels
		.map((level, i): Mark => ({
			kind: 'segments',
			key: `roads-${i + 1}`,
			stroke: 'mark',
			strokeWidth: Math.max(0.9, 3 * (1 - far(i + 0.6)) * wide(g)),
			segments: level.map((road) =>
				light === 'unborn' ? [x, y, x, y, x, y, x, y] : piece(g, i + 1, road)
			),
			opacity: (light === 'candle' ? 0.8 : 1) * (1 - 0.55 * far(i))
		}))
		.reverse();
}

/** Stretches in which the lit roads lose light and width with distance. */
const STRETCHES = 10;

/** The first roads by candlelight, up to the first tick and no further. */
export function litRoads(g: Ground): Mark[] {
	return Array.from({ length: STRETCHES }, (_, i): Mark => {
		const [from, to] = [i / STRETCHES, (i + 1) / STRETCHES];
		return {
			kind: 'segments',
			key: `lit-${i + 1}`,
			stroke: 'accent',
			strokeWidth: (5.5 - 3.2 * from) * wide(g),
			segments: (levels[0] ?? []).map((road) => stretch(g, road, from, to)),
			opacity: 1 - 0.5 * from
		};
	});
}

/** Ticks of the upright ruler, px; the same number of pieces however it is marked. */
const TICK = 9;

export function uprightRuler(g: Ground, lit: boolean): Mark[] {
	const x = g.ruler;
	const y = Array.from({ length: TICKS + 1 }, (_, k) => tickY(g, k));
	const [now = 0, one = 0] = y;
	const end = y.at(-1) ?? 0;
	const major = (k: number): boolean => k === 0 || k === 1 || k === TICKS;
	// The label of the first tick is shortened where it would reach into the roads.
	const free = x - 2.4 * TICK - (g.foot.x + g.reach * spread(far(1)) * 0.8) - g.note;
	const whole = labelFor(g.words, 'first-tick', g.size);
	const fits = widthOf(g, whole, 'label-strong', g.note) <= free;
	const first = fits ? whole : label(g.words, 'first-tick-short');
	const labels = [
		{ key: 'now', tick: 0, content: label(g.words, 'now'), role: 'label', fill: 'ink-2' },
		{
			key: 'first-tick',
			tick: 1,
			content: first,
			role: 'label-strong',
			fill: lit ? 'accent' : 'ink-2'
		}
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
				[x, now, x, lit ? one : now],
				[x - 1.6 * TICK, now, x, now],
				[x - 1.6 * TICK, one, x, one]
			]
		},
		...labels.map(({ key, tick, content, role, fill }): Mark => {
			const at = y[tick] ?? 0;
			return text(`ruler:${key}`, x - 2.4 * TICK, at + g.note * 0.36, content, g.note, role, fill, {
				anchor: 'end'
			});
		}),
		text('ruler:last', x, g.top - g.note * 0.7, last, g.note, 'label', 'ink-3', { anchor: 'end' })
	];
}

/** What nobody knows, over the horizon, if the ruler's last number leaves it room. */
export function horizon(g: Ground): Mark[] {
	const question = label(g.words, 'rome');
	const half = widthOf(g, question, 'text', g.name) / 2;
	const last = widthOf(g, labelFor(g.words, 'last-tick', g.size), 'label', g.note);
	if (g.foot.x + half + g.note > g.ruler - last) return [];
	return [
		text('rome', g.foot.x, g.top - g.note * 0.7, question, g.name, 'text', 'ink-3', {
			anchor: 'middle'
		})
	];
}
