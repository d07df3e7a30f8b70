/** What every step of the scene stands on: text sizes, scales of days and rises, the date ruler. */
import { text } from '../../lib/geometry/draw';
import { bisectLeft } from 'd3-array';
import { linear } from '../../lib/geometry/scale';
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { metrics, textWidth, type Role } from '../../lib/geometry/text';
import type { Mark, Point } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { label, labelFor } from '../../lib/scene/words';
import type { PricesFacts } from './facts';

export type Facts = Slim<PricesFacts>;

/** Everything a step needs to place itself. Sizes of type are px. */
export interface Layout {
	readonly facts: Facts;
	readonly size: Size;
	readonly words: Words;
	readonly phone: boolean;
	/** Axis numbers and asides. */
	readonly small: number;
	/** Names beside their marks. */
	readonly name: number;
	/** Numbers at the ends of lines. */
	readonly number: number;
	/** Radius of a dot. */
	readonly dot: number;
	/** First y below the heading. */
	readonly top: number;
}

/** @param size the box; @param words labels in one language */
export function layoutOf(facts: Facts, size: Size, words: Words): Layout {
	// A tablet draws the phone's composition, with a desktop's room for type.
	const phone = size.composition === 'phone' && size.width < 35 * size.rem;
	const small = Math.max(12, 0.8125 * size.rem);
	const name = Math.max(13, (phone ? 0.875 : 1) * size.rem);
	return {
		facts,
		size: { ...size, composition: phone ? 'phone' : 'desktop' },
		words,
		phone,
		small,
		name,
		number: clamp(0.06 * size.height, 1.125 * size.rem, (phone ? 1.75 : 2.625) * size.rem),
		dot: clamp(0.012 * size.height, 4, 8),
		top: name * 1.9
	};
}

/** Width of a line in a layout's language. */
export const widthOf = (l: Layout, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, l.words.lang);

/** From the baseline of a number down to that of a label below it. */
export function below(l: Layout, number: number, size: number): number {
	const { display, label: small } = metrics[l.words.lang];
	return number * display.descent + size * Math.max(small.hanTop, small.ascent);
}

/** What y measures, in words, at the head of the picture. */
export function heading(l: Layout, key: string): Mark {
	const words = labelFor(l.words, `heading-${key}`, l.size);
	const size = fitSize([words], 'label', l.name, l.size.width, l.words.lang);
	return text(`heading-${key}`, 0, l.name * 1.05, words, size, 'label', 'ink-2');
}

/** Standing of a large number, as a stamp that begins at `x` on a line of text. */
export function seal(l: Layout, key: string, x: number, baseline: number): Mark[] {
	const name = key.replace(/^.*-/, '');
	const words = label(l.words, name);
	const size = 12;
	const dashed = key.endsWith('disputed');
	const width = sealWidth(l, name);
	const height = 18;
	const middle = baseline - (metrics[l.words.lang].display.capHeight * l.name) / 2;
	return [
		{
			kind: 'rect',
			key: `seal-${key}`,
			x: x + 0.5,
			y: middle - height / 2,
			width: width - 1,
			height,
			stroke: 'ink-3',
			...(dashed ? { dash: 'dashed' } : {})
		},
		text(`seal-${key}:text`, x + width / 2, middle + size * 0.35, words, size, 'label', 'ink-2', {
			anchor: 'middle'
		})
	];
}

/** Width of the stamp of that name. */
export const sealWidth = (l: Layout, name: string): number =>
	Math.max(18, widthOf(l, label(l.words, name), 'label', 12) + 8);

/** A linear scale from days and per cent to the box. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly x: (day: number) => number;
	readonly y: (rise: number) => number;
	/** px for one per cent. */
	readonly perCent: number;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

type Span = readonly [from: number, to: number];

/** @param days shown from left to right; @param rises shown from bottom to top, per cent */
export function plotOf(box: Box, days: Span, rises: Span): Plot {
	const x = linear(days, [box.left, box.right]);
	const y = linear(rises, [box.bottom, box.top]);
	return { ...box, x, y, perCent: y(0) - y(1) };
}

/**
 * A market's closes as a line of rises since its close on `start`. Earlier days wait, folded up, at
 * the line's beginning: in every step the line has the same points, so that it can unfold.
 */
export function lineOf(plot: Plot, series: Facts['series']['bitcoin'], start: number): Point[] {
	const from = series.closes[bisectLeft(series.days, start)] ?? 1;
	return series.days.map((day, i): Point => {
		const rise = 100 * ((series.closes[i] ?? from) / from - 1);
		return day < start ? [plot.x(start), plot.y(0)] : [plot.x(day), plot.y(rise)];
	});
}

/** Rises of a market since its close on `start`, from that day on. */
export function risesOf(series: Facts['series']['bitcoin'], start: number): number[] {
	const first = bisectLeft(series.days, start);
	const from = series.closes[first] ?? 1;
	return series.closes.slice(first).map((close) => 100 * (close / from - 1));
}

/** Hairlines at round rises, each with its number on the line's left end. */
export function grid(l: Layout, plot: Plot, rises: readonly number[]): Mark[] {
	return rises.flatMap((rise): Mark[] => [
		{
			kind: 'segments',
			key: `grid-${rise}`,
			stroke: 'faint',
			segments: [[plot.left, plot.y(rise), plot.right, plot.y(rise)]],
			zooms: true
		},
		{
			...text(
				`grid-${rise}:label`,
				0,
				plot.y(rise) - 4,
				rise === 0 ? '0' : `${rise > 0 ? '+' : '\u2212'}${Math.abs(rise)}%`,
				l.small,
				'label',
				'ink-3'
			),
			axis: true,
			zooms: true
		}
	]);
}
