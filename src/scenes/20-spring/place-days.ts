/** Day by day: who showed, promised or said what. Rows are whose it was; down the page, rows are days. */
import { dateOf } from '../../lib/figures/calendar';
import { clamp, MIN_TEXT } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { labelFor } from '../../lib/scene/words';
import { at, block, dayWidth, segment, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { nameMarks, nameWidth, type Name } from './place-names';
import { dayNumberAt } from './place-ruler';
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
	'feud-a',
	'feud-b',
	'listing'
] as const;

type Happening = Layout['f']['happenings'][number];

const inSpring = (l: Layout): readonly Happening[] =>
	l.f.happenings.filter(({ day }) => day >= l.f.first.value);

/** Middle of a day's cell, px along. */
export const middleOf = (l: Layout, day: number, from = 0): number =>
	at(l, LEVEL, day, from) + dayWidth(l, LEVEL, from) / 2;

/** Saturdays and Sundays, faint, between two places across. */
function weekends(l: Layout, [c1, c2]: readonly [number, number], level = LEVEL): Mark[] {
	const first = l.f.first.value;
	return Array.from({ length: l.f.days.value }, (_, i) => first + i)
		.filter((day) => dateOf(day).getUTCDay() === 6)
		.map((day): Mark => ({
			...block(
				l,
				`weekend-${day}`,
				[at(l, level, day), at(l, level, Math.min(day + 2, l.f.end))],
				[c1, c2],
				{ fill: 'funnel', opacity: 0.7 }
			),
			zooms: true
		}));
}

/** The days as they lie folded in the end of the ruler before: nothing to see, but they come from there. */
export function foldedDays(l: Layout, c: number): Mark[] {
	const before = LEVEL - 1;
	const from = (day: number): number => at(l, before, day) + dayWidth(l, before) / 2;
	return [
		...weekends(l, [c, c], before),
		...inSpring(l)
			.filter(({ day }) => day > l.f.first.value)
			.flatMap((h) => shape(l, `event-${h.id}`, h.kind, { along: from(h.day), across: c, r: 1 }, h))
			.map((mark): Mark => ({ ...mark, opacity: 0, zooms: true }))
	];
}

/** Within a day: firms in the order of their rows, AWS after the quarrel, as the first to give way. */
const rankOf = ({ lane }: Happening): number =>
	lane === 'aws' ? LANES.length : LANES.findIndex((one) => one === lane);

const nameOf = (l: Layout, { id, lane, kind }: Happening): string =>
	labelFor(l.words, kind === 'feud' ? `event-${id}` : `lane-${lane}`, l.size);
const detailOf = (l: Layout, { id, kind }: Happening): string =>
	kind === 'feud' ? (l.words.labels[`said-${id}`] ?? '') : labelFor(l.words, `event-${id}`, l.size);

/**
 * Names in a row: each right of its mark where it has room up to the next, else left of it, with what
 * is said of it or without. A row's first mark bears the row's name; the quarrel's each bear their own.
 */
function rowNames(
	l: Layout,
	row: readonly Happening[],
	y: number,
	r: number,
	size: number
): Mark[] {
	let taken = 0;
	return row.flatMap((h, i): Mark[] => {
		const x = middleOf(l, h.day);
		const next = row[i + 1];
		const name = i === 0 || h.kind === 'feud' ? nameOf(l, h) : '';
		const free = taken;
		taken = x + r + 0.45 * size;
		for (const [detail, type] of [
			[detailOf(l, h), size],
			['', size],
			['', MIN_TEXT]
		] as const) {
			const one = { id: h.id, name, detail, ink: h.ink ?? 'ink', size: type } as const;
			const air = r + 0.45 * type;
			const width = nameWidth(l, one);
			const right = x + air + width <= (next ? middleOf(l, next.day) - air : l.along);
			if (!right && x - air - width < free) continue;
			if (right) taken = x + air + width + 0.5 * type;
			return nameMarks(l, one, right ? x + air : x - air - width, y);
		}
		return [];
	});
}

function lanes(l: Layout): Mark[] {
	const frame = frameOf(l, LEVEL, [0, 1, 2]);
	const all = inSpring(l);
	const top = frame.below + 0.25 * l.small;
	const gap = 0.5;
	const pitch = (l.across - top) / (LANES.length + gap);
	const size = clamp(0.62 * pitch, 12, l.name);
	const r = clamp(Math.min(0.2 * pitch, 0.42 * dayWidth(l, LEVEL)), 3.5, 8);
	const lineOf = (lane: string): number => {
		const i = LANES.findIndex((one) => one === lane);
		return top + pitch * (i + 0.5 + (i > 8 ? gap : 0));
	};
	return [
		...weekends(l, [frame.c, l.across]),
		...rulers(l, frame, { named: all.map(({ day }) => day) }),
		{
			kind: 'segments',
			key: 'drops',
			stroke: 'faint',
			segments: all.map(({ day, lane }) => {
				const x = middleOf(l, day);
				return segment(l, x, frame.below, x, lineOf(lane));
			})
		},
		...LANES.flatMap((lane) => {
			const row = all.filter((h) => h.lane === lane);
			const y = lineOf(lane);
			return [
				...row.flatMap((h) =>
					shape(l, `event-${h.id}`, h.kind, { along: middleOf(l, h.day), across: y, r }, h)
				),
				...rowNames(l, row, y + 0.36 * size, r, size)
			];
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
	const x0 = frame.below + 0.6 * l.size.rem;
	const room = l.across - x0;
	return [
		...weekends(l, [frame.c, l.across]),
		...rulers(l, frame, { named: 'elsewhere' }),
		{
			kind: 'segments',
			key: 'drops',
			stroke: 'mark',
			segments: days.map((day, i) =>
				segment(l, middleOf(l, day), frame.c + 1, lines[i] ?? 0, frame.c + 11)
			)
		},
		...days.map((day, i) => dayNumberAt(l, day, frame.c, lines[i] ?? 0)),
		...days.flatMap((day, i) => {
			const line = lines[i] ?? 0;
			const row = all.filter((h) => h.day === day).sort((a, b) => rankOf(a) - rankOf(b));
			let x = x0;
			return fitting(l, row, size, r, room).flatMap((one, j): Mark[] => {
				const h = row[j];
				if (!h) return [];
				const spot = { along: line, across: x + r, r };
				const left = x + 2 * r + 0.35 * size;
				x = left + nameWidth(l, one) + 0.7 * size;
				return [
					...shape(l, `event-${h.id}`, h.kind, spot, h),
					...nameMarks(l, one, left, line + 0.36 * size)
				];
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
): Name[] {
	const names = row.map((h) => ({
		id: h.id,
		name: nameOf(l, h),
		detail: detailOf(l, h),
		ink: h.ink ?? ('ink' as const),
		size
	}));
	const width = (): number =>
		names.reduce((sum, one) => sum + 2 * r + 1.05 * size + nameWidth(l, one), -0.7 * size);
	for (const part of ['detail', 'name'] as const)
		for (const one of [...names].reverse()) if (width() > room) one[part] = '';
	return names;
}

/** Step `thirty-days`. */
export const thirtyDays = (l: Layout): Mark[] => (l.down ? downDays(l) : lanes(l));
