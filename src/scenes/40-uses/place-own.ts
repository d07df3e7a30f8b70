/** Why a home-made one: an investor's words over Italy's limit, on the quarrel's ruler run on. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, hasRoom } from '../../lib/geometry/fit';
import type { Ink, Mark, TextMark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { daysRuler, dayScale, DOT, LEADING, rise, widthOf, type Layout } from './place-draw';
import { setLarge } from './place-quote';

interface Placed {
	readonly from: number;
	readonly to: number;
}

/** Labels under the ruler, each if those before leave it room. */
function under(
	l: Layout,
	y: number,
	wanted: readonly { key: string; at: number; content: string; ink: Ink }[]
): Mark[] {
	const { s, size } = l;
	const placed: Placed[] = [];
	return wanted.flatMap(({ key, at, content, ink }) => {
		const width = widthOf(l, content, 'label', s);
		const from = clamp(at - width / 2, 0, size.width - width);
		const box = { from: from - 0.4 * s, to: from + width + 0.4 * s };
		if (placed.some((p) => box.from < p.to && p.from < box.to)) return [];
		placed.push({ from, to: from + width });
		return [text(key, from, y, content, s, 'label', ink)];
	});
}

/** Italy's limit: solid while it held, hatched where its end is not known to the day. */
function limit(l: Layout, x: (day: number) => number, line: number, bar: number): Mark[] {
	const { order, announced, lifted } = l.facts.italy;
	const { s, words, size } = l;
	const [from, sure, end] = [x(announced.value), x(lifted.value), x(lifted.upTo ?? lifted.value)];
	const top = line - bar - 8;
	const start = x(order.value);
	const room = size.width - start;
	const over = (key: string, y: number, role: TextMark['role'], ink: Ink, less = 0): Mark[] => {
		// The shorter wording where the longer has no room.
		const content = [size, { ...size, composition: 'phone' } as const]
			.map((at) => labelFor(words, key, at))
			.find((wording) => hasRoom(wording, role, room - less, words.lang));
		if (content === undefined) return [];
		const px = fitSize([content], role, s, room - less, words.lang);
		return [text(key, start, y, content, px, role, ink)];
	};
	const back = label(words, 'lifted');
	const backWidth = widthOf(l, back, 'label', s);
	return [
		{
			kind: 'segments',
			key: 'order',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [[start, top - 0.4 * s, start, line]]
		},
		{ kind: 'rect', key: 'limit', x: from, y: top, width: sure - from, height: bar, fill: 'ink' },
		{
			kind: 'rect',
			key: 'limit-end',
			x: sure,
			y: top,
			width: end - sure,
			height: bar,
			fill: 'hatch-ink'
		},
		...over('italy', top - s * (0.8 + 1.05 * LEADING), 'label-strong', 'ink'),
		...over('italy-dates', top - 0.8 * s, 'label', 'ink-2', backWidth + s),
		text('lifted', size.width, top - 0.8 * s, back, s, 'label', 'ink-2', { anchor: 'end' })
	];
}

/** The step `own`; `closed` are the hundred cells, gone back into one. */
export function own(l: Layout, closed: (x: number, y: number) => Mark): Mark[] {
	const { launch, liDay, xiaoDay, wangDay, italy } = l.facts;
	const { s, words } = l;
	const { width, height, rem } = l.size;
	const last = italy.lifted.upTo ?? italy.lifted.value;
	const x = dayScale(l, launch.value, last);
	const line = height - 9 - 1.5 * s;
	const bar = clamp(0.09 * height, 12, 64);
	const top = line - bar - 8 - s * (0.8 + 2 * LEADING + 0.6);
	const name = label(words, 'yang');
	const big = Math.max(s, 0.9375 * rem);
	const role = labelFor(words, 'yang-role', l.size);
	const roleX = widthOf(l, name, 'label-strong', big) + 0.8 * big;
	const start = big * 1.75;
	const clauses = label(words, 'quote').split(/(?<=[，,])\s*/);
	const room = { width, height: Math.max(2, top - start) };
	const { size, lines } = setLarge(l, clauses, clamp(0.105 * width, 44, 76), room);
	const hang = Math.min(size * (words.lang === 'zh' ? 0.5 : 0.42), l.phone ? 0.9 * rem : 99);
	// What height is left over goes between the quotation and the ruler's labels, and above it.
	const spare = Math.max(0, room.height - lines.length * LEADING * size);
	return [
		text('yang', 0, big, name, big, 'label-strong', 'ink'),
		text(
			'yang-role',
			roleX,
			big,
			role,
			fitSize([role], 'label', big, width - roleX, words.lang),
			'label',
			'ink-2'
		),
		...lines.map((set, i) =>
			text(
				`quote-${i}`,
				i === 0 ? -hang : 0,
				start + spare * 0.4 + size * (rise(l, 'display') + i * LEADING),
				set,
				size,
				'display',
				'ink'
			)
		),
		closed(x(italy.announced.value), line),
		...limit(l, x, line, bar),
		...daysRuler(x, launch.value, last, line, 1),
		...(
			[
				['li', liDay.value, 'a'],
				['xiao', xiaoDay.value, 'a'],
				['wang', wangDay.value, 'b']
			] as const
		).map(([key, day, fill]): Mark => ({
			kind: 'dot',
			key: `day-${key}`,
			x: x(day),
			y: line,
			r: DOT - 1,
			fill
		})),
		...under(l, height - 0.25 * s, [
			{ key: 'quarrel', at: x(wangDay.value), content: label(words, 'quarrel'), ink: 'ink-2' },
			{ key: 'launch-date', at: 0, content: label(words, 'launch-date'), ink: 'ink-2' },
			{ key: 'month-end', at: width, content: label(words, 'month-end'), ink: 'ink-2' },
			{ key: 'li', at: x(liDay.value), content: label(words, 'li'), ink: 'a' }
		])
	];
}
