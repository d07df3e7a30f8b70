/** What every step of the scene stands on: text sizes, scales of days and rises, the date ruler. */
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { metrics, textWidth, type Role } from '../../lib/geometry/text';
import type { Ink, Mark, Point, TextMark } from '../../lib/marks/mark';
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
	const phone = size.composition === 'phone';
	const small = Math.max(12, 0.8125 * size.rem);
	const name = Math.max(13, (phone ? 0.875 : 1) * size.rem);
	return {
		facts,
		size,
		words,
		phone,
		small,
		name,
		number: clamp(0.06 * size.height, 1.125 * size.rem, (phone ? 1.75 : 2.625) * size.rem),
		dot: clamp(0.012 * size.height, 4, 8),
		top: name * 1.9
	};
}

/** One line of text. */
export function text(
	key: string,
	x: number,
	y: number,
	content: string,
	size: number,
	role: Role,
	fill: Ink,
	anchor: NonNullable<TextMark['anchor']> = 'start'
): Mark {
	return { kind: 'text', key, x, y, text: content, size, role, fill, anchor };
}

/** Width of a line in a layout's language. */
export const widthOf = (l: Layout, content: string, role: Role, size: number): number =>
	textWidth(content, role, size, l.words.lang);

/** What y measures, in words, at the head of the picture. */
export function heading(l: Layout, key: string): Mark {
	const words = labelFor(l.words, `heading-${key}`, l.size);
	const size = fitSize([words], 'label', l.name, l.size.width, l.words.lang);
	return text(`heading-${key}`, 0, l.name * 1.05, words, size, 'label', 'ink-2');
}

/** Standing of a large number, as a stamp that begins at `x` on a line of text. */
export function seal(l: Layout, key: string, x: number, baseline: number): Mark[] {
	const words = label(l.words, key.replace(/^.*-/, ''));
	const size = 12;
	const dashed = key.endsWith('disputed');
	const width = sealWidth(l, words);
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
		text(`seal-${key}:text`, x + width / 2, middle + size * 0.35, words, size, 'label', 'ink-2', 'middle')
	];
}

const sealWidth = (l: Layout, words: string): number =>
	Math.max(18, widthOf(l, words, 'label', 12) + 8);

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
	const perDay = (box.right - box.left) / (days[1] - days[0]);
	const perCent = (box.bottom - box.top) / (rises[1] - rises[0]);
	return {
		...box,
		x: (day) => box.left + (day - days[0]) * perDay,
		y: (rise) => box.bottom - (rise - rises[0]) * perCent,
		perCent
	};
}

/**
 * A market's closes as a line of rises since its close on `start`. Earlier days wait, folded up, at
 * the line's beginning: in every step the line has the same points, so that it can unfold.
 */
export function lineOf(plot: Plot, series: Facts['series']['bitcoin'], start: number): Point[] {
	const from = series.closes[firstIndex(series.days, start)] ?? 1;
	return series.days.map((day, i): Point => {
		const rise = 100 * ((series.closes[i] ?? from) / from - 1);
		return day < start ? [plot.x(start), plot.y(0)] : [plot.x(day), plot.y(rise)];
	});
}

const firstIndex = (days: readonly number[], start: number): number =>
	Math.max(
		0,
		days.findIndex((day) => day >= start)
	);

/** Rises of a market since its close on `start`, from that day on. */
export function risesOf(series: Facts['series']['bitcoin'], start: number): number[] {
	const first = firstIndex(series.days, start);
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
			zooms: true
		}
	]);
}

const DAY = 86_400_000;

/** “3 月 27 日”, “27 Mar”; a first of the month is the month alone. */
function dayName(day: number, lang: Words['lang']): string {
	const date = new Date(day * DAY);
	const [month, dayOfMonth] = [date.getUTCMonth(), date.getUTCDate()];
	const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
	if (lang === 'en') {
		const name = names[month] ?? '';
		return dayOfMonth === 1 ? name : `${dayOfMonth}\u00a0${name}`;
	}
	return dayOfMonth === 1
		? `${month + 1}\u00a0月`
		: `${month + 1}\u00a0月\u00a0${dayOfMonth}\u00a0日`;
}

export interface DatesOptions {
	readonly from: number;
	readonly to: number;
	/** Days that carry their name, the most important first. */
	readonly named: readonly number[];
	/** The ruler's y. */
	readonly y: number;
}

/** The date ruler: a tick a day, a longer one where a day is named. */
export function dates(l: Layout, plot: Plot, { from, to, named, y }: DatesOptions): Mark[] {
	const taken: { from: number; to: number }[] = [];
	const labels = named.flatMap((day): Mark[] => {
		const words = dayName(day, l.words.lang);
		const width = widthOf(l, words, 'label', l.small);
		const x = plot.x(day);
		const left = clamp(x - width / 2, 0, l.size.width - width);
		const gap = l.small * 0.75;
		if (taken.some((t) => left < t.to + gap && left + width > t.from - gap)) return [];
		taken.push({ from: left, to: left + width });
		return [
			{
				...text(`date-${day}`, left, y + 9 + l.small * 1.05, words, l.small, 'label', 'ink-2'),
				zooms: true
			}
		];
	});
	const tick = (day: number): [number, number, number, number] => [
		plot.x(day),
		y,
		plot.x(day),
		y + (named.includes(day) ? 8 : 3.5)
	];
	const count = Math.round(to - from) + 1;
	return [
		{
			kind: 'segments',
			key: 'ruler',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [[plot.x(from), y, plot.x(to), y], ...named.map(tick)]
		},
		{
			kind: 'segments',
			key: 'ruler-days',
			stroke: 'mark',
			segments: Array.from({ length: count }, (_, i) => tick(from + i)).filter(
				(_, i) => !named.includes(from + i)
			)
		},
		...labels
	];
}

/** Height of the date ruler with its names. */
export const datesHeight = (l: Layout): number => 9 + l.small * 1.05 + l.small * 0.3;
