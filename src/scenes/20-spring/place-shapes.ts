/** What a mark's shape says, without its colour. Hollow and dashed: the day is not certain. */
import type { Ink, Mark, Point } from '../../lib/marks/mark';
import type { Group, Kind } from './facts-events';
import { point, type Layout } from './place-axis';

export interface Spot {
	readonly along: number;
	readonly across: number;
	readonly r: number;
}

const HALF_DISC = 8;

/** The kind of mark that each group of the six firms has. */
export const kinds: Readonly<Record<Group, Kind>> = {
	new: 'new-model',
	older: 'older-model',
	cluster: 'chip',
	promise: 'promise'
};

/**
 * The mark of an event: disc, something new; half a disc, a demonstration; hollow diamond, a promise;
 * square, chips; hollow square, a price; bar, a rule; triangle to the ruler, the quarrel; triangle to
 * the past, an older model.
 */
export function shape(
	l: Layout,
	key: string,
	kind: Kind,
	{ along, across, r }: Spot,
	{ doubted = false, ink = 'ink' }: { readonly doubted?: boolean; readonly ink?: Ink } = {}
): Mark[] {
	const [x, y] = point(l, along, across);
	const hollow = {
		fill: 'paper',
		stroke: ink,
		strokeWidth: doubted ? 1.2 : 1.75,
		...(doubted ? { dash: 'dashed' as const } : {})
	} as const;
	const path = (points: readonly Point[], rest: object): Mark => ({
		kind: 'path',
		key,
		closed: true,
		points,
		...rest
	});
	/** px along and across from the middle. */
	const off = (a: number, c: number): Point => point(l, along + a * r, across + c * r);
	switch (kind) {
		case 'new-model':
			return [{ kind: 'dot', key, x, y, r, ...(doubted ? hollow : { fill: ink }) }];
		case 'demo':
			return [
				{ kind: 'dot', key, x, y, r, ...hollow },
				{
					...path(
						Array.from({ length: HALF_DISC + 1 }, (_, i) => {
							const turn = (Math.PI * i) / HALF_DISC;
							return [x - r * Math.sin(turn), y + r * Math.cos(turn)] as const;
						}),
						{ fill: ink }
					),
					key: `${key}-half`
				}
			];
		case 'promise':
			return [path([off(-1.2, 0), off(0, -1.2), off(1.2, 0), off(0, 1.2)], hollow)];
		case 'older-model':
			return [path([off(-1, 0), off(0.9, -1), off(0.9, 1)], { fill: ink })];
		case 'feud':
			return [path([off(0, -1.1), off(-1, 0.8), off(1, 0.8)], { fill: ink })];
		case 'rule': {
			const [left, top] = off(-0.32, -1.15);
			const [right, bottom] = off(0.32, 1.15);
			return [
				{ kind: 'rect', key, x: left, y: top, width: right - left, height: bottom - top, fill: ink }
			];
		}
		case 'chip':
		case 'listing': {
			const side = 0.88 * r;
			const fill = kind === 'chip' ? { fill: ink } : hollow;
			return [
				{ kind: 'rect', key, x: x - side, y: y - side, width: 2 * side, height: 2 * side, ...fill }
			];
		}
	}
}
