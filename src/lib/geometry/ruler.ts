/**
 * Rulers: the one object that recurs. A line, ticks to one side, and as many numbers as have room.
 */
import type { Mark } from '../marks/mark';
import { textWidth, type Lang } from './text';

export interface Tick {
	/** Distance from the ruler's zero, px. */
	readonly at: number;
	readonly label?: string;
	readonly major?: boolean;
}

export interface RulerOptions {
	readonly key: string;
	readonly x: number;
	/** The line's y. */
	readonly y: number;
	readonly width: number;
	readonly ticks: readonly Tick[];
	readonly lang: Lang;
	/** Font size of the numbers, px; at least 12. */
	readonly size: number;
	/** Ticks point up (numbers still below) instead of down. */
	readonly up?: boolean;
	readonly opacity?: number;
	/** Numbers that are kept when room is short, by position; first and last always are. */
	readonly gap?: number;
}

const MAJOR = 9;
const MINOR = 5;

/** Where a label of a width may stand so that it stays on the ruler. */
function anchored(at: number, half: number, width: number): 'start' | 'middle' | 'end' {
	if (at - half < 0) return 'start';
	return at + half > width ? 'end' : 'middle';
}

interface Placed {
	readonly from: number;
	readonly to: number;
	readonly tick: Tick;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** The labels that fit beside one another: the ends first, then from left to right. */
function labelled(options: RulerOptions): Placed[] {
	const { ticks, width, size, lang, gap = size * 0.75 } = options;
	const wanted = ticks.filter((t) => t.label !== undefined);
	const boxed = wanted.map((tick): Placed => {
		const w = textWidth(tick.label ?? '', 'label', size, lang);
		const anchor = anchored(tick.at, w / 2, width);
		const from = anchor === 'start' ? tick.at : anchor === 'end' ? tick.at - w : tick.at - w / 2;
		return { from, to: from + w, tick, anchor };
	});
	const kept: Placed[] = [];
	const order = [boxed[0], boxed.at(-1), ...boxed.slice(1, -1)];
	for (const box of order)
		if (box && kept.every((k) => k === box || box.to + gap <= k.from || k.to + gap <= box.from))
			if (!kept.includes(box)) kept.push(box);
	return kept;
}

/** The marks of a ruler. Keys: `key` for line and ticks, `key:label` for each number. */
export function ruler(options: RulerOptions): Mark[] {
	const { key, x, y, width, ticks, size, up = false, opacity } = options;
	const sign = up ? -1 : 1;
	const faded = opacity === undefined ? {} : { opacity };
	return [
		{
			kind: 'segments',
			key,
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [
				[x, y, x + width, y],
				...ticks.map((t): [number, number, number, number] => [
					x + t.at,
					y,
					x + t.at,
					y + sign * (t.major === false ? MINOR : MAJOR)
				])
			],
			...faded
		},
		...labelled(options).map(({ tick, anchor }): Mark => ({
			kind: 'text',
			key: `${key}:${tick.label ?? ''}`,
			x: x + tick.at,
			y: y + (up ? 4 : MAJOR) + size * 1.05,
			text: tick.label ?? '',
			size,
			role: 'label',
			fill: 'ink-2',
			anchor,
			axis: true,
			...faded
		}))
	];
}

/** Ticks at every `step` of a unit from 0 to `to`; every `each`-th is major. */
export function evenTicks(
	to: number,
	step: number,
	pxPerUnit: number,
	each: number,
	name: (value: number) => string | undefined
): Tick[] {
	const count = Math.floor(to / step + 1e-9);
	return Array.from({ length: count + 1 }, (_, i) => {
		const value = Number((i * step).toFixed(6));
		const text = i % each === 0 ? name(value) : undefined;
		return {
			at: value * pxPerUnit,
			major: i % each === 0,
			...(text === undefined ? {} : { label: text })
		};
	});
}
