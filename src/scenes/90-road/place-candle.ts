/** The candle: a flame printed in two inks, and the one tick that its light reaches. */
import { text } from '../../lib/geometry/draw';
import { clamp } from '../../lib/geometry/fit';
import type { Mark, Point } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { FLAME, LIGHT, tickY, widthOf, type Ground } from './place-ground';
import { horizon, litRoads, roadMarks, uprightRuler } from './place-roads';

/** Points round a flame. */
const POINTS = 36;

/** A drop that stands on its round end. @param width, height px */
const drop = (x: number, y: number, width: number, height: number): Point[] =>
	Array.from({ length: POINTS }, (_, i): Point => {
		const turn = (2 * Math.PI * i) / POINTS;
		const belly = Math.sin(turn) * Math.sin(turn / 2) ** 1.6 * 0.7;
		return [x + belly * width, y - (height * Math.cos(turn)) / 2];
	});

/**
 * How far out of register the flame's plates are printed, px: as far as the title's, the upper end
 * of Li's gap, at the scale of the ruler's first tick.
 */
export function register(g: Ground): number {
	const { gap, months } = g.facts;
	return ((gap.upTo ?? gap.value) / months.value) * (g.foot.y - tickY(g, 1));
}

/** The light, before it is lit of no size. */
export function glow(g: Ground, lit: boolean): Mark {
	const road = g.foot.y - g.top;
	return {
		kind: 'dot',
		key: 'glow',
		x: g.foot.x,
		y: g.foot.y + FLAME * road,
		r: lit ? LIGHT * road : 0,
		fill: 'glow'
	};
}

function candle(g: Ground): Mark[] {
	const { x, y } = g.foot;
	const road = y - g.top;
	const middle = y + FLAME * road;
	const height = 2 * FLAME * road * 0.9;
	const offset = register(g);
	const width = height * 0.72;
	const foot = middle + height / 2;
	const wide = clamp(width * 0.3, 5, 18);
	const wick = height * 0.1;
	return [
		{
			kind: 'rect',
			key: 'candle',
			x: x - wide / 2,
			y: foot + wick,
			width: wide,
			height: g.size.height - foot - wick,
			fill: 'ink'
		},
		{
			kind: 'segments',
			key: 'wick',
			stroke: 'ink-3',
			strokeWidth: Math.max(1, wide / 7),
			segments: [[x, foot - wick, x, foot + wick]]
		},
		...(['a', 'b'] as const).map((ink, i): Mark => ({
			kind: 'path',
			key: `flame-${ink}`,
			closed: true,
			plate: true,
			fill: ink,
			points: drop(x + (i - 0.5) * offset, middle, width, height)
		})),
		...(['a', 'b'] as const).flatMap((ink, i): Mark[] => {
			const side = i === 0 ? -1 : 1;
			const content = label(g.words, `plate-${ink}`);
			const at = x + side * (width * 0.6 + offset / 2 + g.note * 0.9);
			const room = i === 0 ? at : g.size.width - at;
			return widthOf(g, content, 'label', g.note) > room
				? []
				: [
						text(`plate-${ink}`, at, middle + height * 0.3, content, g.note, 'label', ink, {
							anchor: i === 0 ? 'end' : 'start'
						})
					];
		})
	];
}

/** The keyframe of the step `candle`. */
export const lit = (g: Ground): Mark[] => [
	glow(g, true),
	...roadMarks(g, 'candle'),
	...litRoads(g),
	...horizon(g),
	...uprightRuler(g, true),
	...candle(g)
];
