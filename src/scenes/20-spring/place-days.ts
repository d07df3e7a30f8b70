/** Day by day: who showed, promised or said what. Rows are whose it was; down the page, rows are days. */
import { clamp } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { labelFor } from '../../lib/scene/words';
import { at, block, dayWidth, segment, text, widthOf, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { shape } from './place-shapes';

const LEVEL = 3;

/** Rows from top to bottom: firms by their first day, then the quarrel and the card's price. */
const LANES = [
	'baidu',
	'360',
	'garante',
	'alibaba',
	'sensetime',
	'zhihu',
	'tencent',
	'xiaomi',
	'aws',
	'feud',
	'listing'
] as const;

/** Names that give way first where a line is full. */
const lesser = (lane: string): boolean => lane === 'aws' || lane === 'garante';

type Happening = Layout['f']['happenings'][number];

const inSpring = (l: Layout): readonly Happening[] =>
	l.f.happenings.filter(({ day }) => day >= l.f.first.value);

/** Middle of a day's cell, px along. */
export const middleOf = (l: Layout, day: number, from = 0): number =>
	at(l, LEVEL, day, from) + dayWidth(l, LEVEL, from) / 2;

/** Saturdays and Sundays, faint, from the ruler on. */
function weekends(l: Layout, c: number): Mark[] {
	const first = l.f.first.value;
	return Array.from({ length: l.f.days.value }, (_, i) => first + i)
		.filter((day) => new Date(day * 86_400_000).getUTCDay() === 6)
		.map((day) =>
			block(
				l,
				`weekend-${day}`,
				[at(l, LEVEL, day), at(l, LEVEL, Math.min(day + 2, l.f.end))],
				[c, l.across],
				{ fill: 'funnel', opacity: 0.7 }
			)
		);
}

const nameOf = (l: Layout, { id, lane }: Happening): string =>
	lane === 'feud'
		? labelFor(l.words, `event-${id}`, l.size)
		: labelFor(l.words, `lane-${lane}`, l.size);
const detailOf = (l: Layout, { id, lane }: Happening): string =>
	lane === 'feud' ? '' : labelFor(l.words, `event-${id}`, l.size);

/** Beside a mark in its row: right of it, else left, with what is said of it or without. */
function beside(
	l: Layout,
	row: readonly Happening[],
	i: number,
	y: number,
	r: number,
	size: number
): Mark[] {
	const h = row[i];
	if (!h) return [];
	const x = middleOf(l, h.day);
	const air = r + 0.45 * size;
	const first = h.lane === 'feud' || row.findIndex(({ lane }) => lane === h.lane) === i;
	const name = first ? nameOf(l, h) : '';
	const ink = h.ink ?? 'ink';
	const nextX = row[i + 1] ? middleOf(l, row[i + 1]?.day ?? 0) - air : l.along;
	const lastX = i > 0 ? middleOf(l, row[i - 1]?.day ?? 0) + air : 0;
	const beforeX = i > 0 ? (lastX + x) / 2 : 0;
	for (const detail of [detailOf(l, h), '']) {
		const space = name && detail ? 0.45 * size : 0;
		const wide = widthOf(l, name, 'label-strong', size);
		const rest = widthOf(l, detail, 'label', size);
		const width = wide + space + rest;
		if (width === 0) continue;
		const right = x + air + width <= nextX;
		if (!right && x - air - width < beforeX) continue;
		const left = right ? x + air : x - air - width;
		return [
			...(name ? [text(`name-${h.id}`, left, y, name, size, 'label-strong', ink)] : []),
			...(detail
				? [text(`said-${h.id}`, left + wide + space, y, detail, size, 'label', 'ink-2')]
				: [])
		];
	}
	return [];
}

function lanes(l: Layout): Mark[] {
	const frame = frameOf(l, LEVEL, [0, 1, 2]);
	const all = inSpring(l);
	const top = frame.below + 0.25 * l.small;
	const gap = 0.5;
	const pitch = (l.across - top) / (LANES.length + gap);
	const size = clamp(0.62 * pitch, 12, l.name);
	const r = clamp(0.2 * pitch, 3.5, 8);
	const lineOf = (lane: string): number => {
		const i = LANES.findIndex((one) => one === lane);
		return top + pitch * (i + 0.5 + (i > 8 ? gap : 0));
	};
	return [
		...weekends(l, frame.c),
		...rulers(l, frame, [frame.c - l.thick, frame.c]),
		{
			kind: 'segments',
			key: 'drops',
			stroke: 'mark',
			segments: all.map(({ day, lane }) => {
				const x = middleOf(l, day);
				return segment(l, x, frame.below, x, lineOf(lane));
			})
		},
		...LANES.flatMap((lane) => {
			const row = all.filter((h) => h.lane === lane);
			const y = lineOf(lane);
			return row.flatMap((h, i) => [
				...shape(l, `event-${h.id}`, h.kind, { along: middleOf(l, h.day), across: y, r }, h),
				...beside(l, row, i, y + 0.36 * size, r, size)
			]);
		})
	];
}

/** Where lines of text stand that would stand at `wanted`, `pitch` apart at least and above `end`. */
export function spread(wanted: readonly number[], pitch: number, end: number): number[] {
	const out = [...wanted];
	let limit = end;
	for (let i = out.length - 1; i >= 0; i -= 1) {
		const y = Math.min(out[i] ?? 0, limit);
		out[i] = y;
		limit = y - pitch;
	}
	let floor = -Infinity;
	return out.map((y) => (floor = Math.max(y, floor + pitch, pitch / 2)));
}

function downDays(l: Layout): Mark[] {
	const frame = frameOf(l, LEVEL, [0, 1, 2]);
	const all = inSpring(l);
	const days = [...new Set(all.map(({ day }) => day))];
	const size = clamp(l.name, 12, 15);
	const pitch = Math.min(1.28 * size, l.along / (days.length + 1));
	const lines = spread(
		days.map((day) => middleOf(l, day)),
		pitch,
		l.along - 0.5 * size
	);
	const r = clamp(0.34 * size, 3.5, 6);
	const x0 = frame.below + 1.1 * l.size.rem;
	const room = l.across - x0;
	return [
		...weekends(l, frame.c),
		...rulers(l, frame, [frame.c - l.thick, frame.c]),
		{
			kind: 'segments',
			key: 'drops',
			stroke: 'mark',
			segments: days.map((day, i) =>
				segment(l, middleOf(l, day), frame.below + 2, lines[i] ?? 0, x0 - 3)
			)
		},
		...days.flatMap((day, i) => {
			const line = lines[i] ?? 0;
			const row = all
				.filter((h) => h.day === day)
				.sort((a, b) => Number(lesser(a.lane)) - Number(lesser(b.lane)));
			let x = x0;
			const words = fitting(l, row, size, r, room);
			return row.flatMap((h, j): Mark[] => {
				const marks = shape(l, `event-${h.id}`, h.kind, { along: line, across: x + r, r }, h);
				x += 2 * r + 0.35 * size;
				for (const [part, role, ink] of [
					[words[j]?.name ?? '', 'label-strong', h.ink ?? 'ink'],
					[words[j]?.detail ?? '', 'label', 'ink-2']
				] as const) {
					if (part === '') continue;
					const key = `${role === 'label' ? 'said' : 'name'}-${h.id}`;
					marks.push(text(key, x, line + 0.36 * size, part, size, role, ink));
					x += widthOf(l, part, role, size) + 0.35 * size;
				}
				x += 0.35 * size;
				return marks;
			});
		})
	];
}

/** What a day's line has room for: details go first, then names, from its end. */
function fitting(
	l: Layout,
	row: readonly Happening[],
	size: number,
	r: number,
	room: number
): { name: string; detail: string }[] {
	const words = row.map((h) => ({ name: nameOf(l, h), detail: detailOf(l, h) }));
	const width = (): number =>
		words.reduce(
			(sum, { name, detail }) =>
				sum +
				2 * r +
				0.7 * size +
				(name ? widthOf(l, name, 'label-strong', size) + 0.35 * size : 0) +
				(detail ? widthOf(l, detail, 'label', size) + 0.35 * size : 0),
			-0.7 * size
		);
	for (const part of ['detail', 'name'] as const)
		for (let i = words.length - 1; i >= 0 && width() > room; i -= 1) {
			const one = words[i];
			if (one) one[part] = '';
		}
	return words;
}

export const thirtyDays = (l: Layout): Mark[] => (l.down ? downDays(l) : lanes(l));
