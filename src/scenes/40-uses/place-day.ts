/** One day on the quarrel's ruler, opened to the full width, and what was struck out on it. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, MIN_TEXT } from '../../lib/geometry/fit';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import {
	block,
	daysRuler,
	dayScale,
	DOT,
	LEADING,
	rise,
	widthOf,
	wording,
	type Layout
} from './place-draw';

/** Distance of the struck words, em: of lines, and on a line. */
const LINE = 1.2;
const GAP = 0.5;
/** px; larger, four words shout. */
const LARGEST = 120;

/** The quarrel's people above their days, each in the ink of what they said. */
function names(l: Layout, x: (day: number) => number, dated: boolean): Mark[] {
	const { launch, liDay, xiaoDay, wangDay } = l.facts;
	const { s, words, size } = l;
	const y = s;
	const wang = labelFor(words, 'wang', size);
	const left = size.width - widthOf(l, wang, 'label-strong', s) - 0.6 * s;
	const dots: readonly (readonly [string, number, Ink])[] = [
		['launch', launch.value, 'ink-3'],
		['li', liDay.value, 'a'],
		['xiao', xiaoDay.value, 'a'],
		['wang', wangDay.value, 'b']
	];
	const li = { anchor: 'middle' } as const;
	const end = { anchor: 'end' } as const;
	const date = y + LEADING * s;
	return [
		...dots.map(([key, day, fill]): Mark => ({
			kind: 'dot',
			key: `day-${key}`,
			x: x(day),
			y: rulerLine(l),
			r: DOT - 1,
			fill
		})),
		text('launch', 0, y, label(words, 'launch'), s, 'label-strong', 'ink-2'),
		text('li', x(liDay.value), y, label(words, 'li'), s, 'label-strong', 'a', li),
		text('xiao', left, y, labelFor(words, 'xiao', size), s, 'label-strong', 'a', end),
		text('wang', size.width, y, wang, s, 'label-strong', 'b', end),
		...(dated
			? [
					text('launch-date', 0, date, label(words, 'launch-date'), s, 'label', 'ink-2'),
					text('li-date', x(liDay.value), date, label(words, 'li-date'), s, 'label', 'ink-2', li),
					text(
						'quarrel-date',
						size.width,
						date,
						label(words, 'quarrel-date'),
						s,
						'label',
						'ink-2',
						end
					)
				]
			: [])
	];
}

const hasDates = (l: Layout): boolean => l.size.height > 24 * l.s;

/** The y of the quarrel's ruler. */
const rulerLine = (l: Layout): number => l.s * (hasDates(l) ? 1 + LEADING : 1) + 0.4 * l.s + 11;

interface Struck {
	readonly size: number;
	readonly lines: readonly (readonly number[])[];
}

/** The words in as few lines as let them be largest. */
function setting(l: Layout, kinds: readonly string[], height: number): Struck {
	let best: Struck = { size: 0, lines: [] };
	// Every way to break the words into lines, as the bits of a number.
	for (let breaks = 0; breaks < 2 ** (kinds.length - 1); breaks++) {
		const lines: number[][] = [];
		kinds.forEach((_, i) => {
			const last = lines.at(-1);
			if (last && !((breaks >> (i - 1)) & 1)) last.push(i);
			else lines.push([i]);
		});
		const widest = Math.max(
			...lines.map((line) =>
				line.reduce(
					(sum, i) => sum + widthOf(l, kinds[i] ?? '', 'display', 1),
					GAP * (line.length - 1)
				)
			)
		);
		const size = Math.min(l.size.width / widest, height / lines.length / LINE, LARGEST);
		if (size > best.size + 0.5) best = { size, lines };
	}
	return { ...best, size: Math.max(MIN_TEXT, best.size) };
}

/** The words, each struck through; the one that the article has is the darkest. */
function struck(l: Layout, kinds: readonly string[], { size, lines }: Struck, top: number): Mark[] {
	const middle = l.words.lang === 'zh' ? 0.36 : 0.25;
	return lines.flatMap((line, row) => {
		const y = top + size * (rise(l, 'display') + row * LINE);
		let x = 0;
		return line.flatMap((i): Mark[] => {
			const word = kinds[i] ?? '';
			const width = widthOf(l, word, 'display', size);
			const from = x;
			x += width + GAP * size;
			return [
				text(`kind-${i}`, from, y, word, size, 'display', i === 2 ? 'ink' : 'ink-3'),
				{
					kind: 'path',
					key: `strike-${i}`,
					stroke: 'ink',
					strokeWidth: Math.max(2, 0.06 * size),
					points: [
						[from, y - middle * size],
						[from + width, y - middle * size]
					]
				}
			];
		});
	});
}

/** The step `copywriting`. */
export function copywriting(l: Layout): Mark[] {
	const { launch, wangDay, licence, mail } = l.facts;
	const { s, words } = l;
	const { width, height } = l.size;
	const x = dayScale(l, launch.value, wangDay.value);
	const line = rulerLine(l);
	const half = width / 2 - s;
	const [got, stopped] = [
		wording(l, 'licence', 'label', s, half),
		wording(l, 'mail', 'label', s, half)
	];
	const dates = [label(words, 'licence-date'), label(words, 'mail-date')];
	const wanted = clamp(0.042 * height, s, 1.75 * l.size.rem);
	const dateSize = fitSize(dates, 'display', wanted, half, words.lang);
	const bar = clamp(0.075 * height, 1.5 * s, 4 * s);
	const oneDay = Math.max(s, 0.52 * bar);
	const notes = dateSize * 1.5 + LEADING * s * Math.max(got.length, stopped.length);
	const caption = wording(l, 'kinds', 'label', s, width);
	const head = caption.length * LEADING * s + 0.35 * s;
	const kinds = [0, 1, 2, 3].map((i) => label(words, `kind-${i}`));
	const rest = height - line - bar - notes - head - 0.8 * s;
	const least = clamp(0.07 * height, 12, 60);
	const set = setting(l, kinds, rest - least - 0.3 * s);
	const tall = set.size * LINE * set.lines.length;
	const funnel = Math.min(rest - tall, 0.28 * height);
	const open = line + funnel;
	const [from, to] = [x(licence.value), x(mail.value)];
	const foot = height - tall + 0.1 * set.size;
	const end = { anchor: 'end' } as const;
	return [
		{
			kind: 'path',
			key: 'funnel',
			closed: true,
			fill: 'funnel',
			points: [
				[from, line],
				[to, line],
				[width, open],
				[0, open]
			]
		},
		...daysRuler(x, launch.value, wangDay.value, line, -1),
		{
			kind: 'rect',
			key: 'day-small',
			x: from,
			y: line - 4,
			width: to - from,
			height: 8,
			fill: 'ink'
		},
		...names(l, x, hasDates(l)),
		{ kind: 'rect', key: 'day', x: 0, y: open, width, height: bar, fill: 'ink' },
		text(
			'one-day',
			width / 2,
			open + bar / 2 + 0.36 * oneDay,
			label(words, 'one-day'),
			oneDay,
			'display',
			'paper',
			{ anchor: 'middle' }
		),
		...(['licence', 'mail'] as const).flatMap((key, i) => {
			const at = i === 0 ? 0 : width;
			const rest = i === 0 ? {} : end;
			const y = open + bar + dateSize * 1.15;
			return [
				text(`${key}-date`, at, y, label(words, `${key}-date`), dateSize, 'display', 'ink', rest),
				...block(
					l,
					key,
					i === 0 ? got : stopped,
					at,
					y + 0.35 * dateSize,
					s,
					'label',
					'ink-2',
					rest
				)
			];
		}),
		...block(l, 'caption', caption, 0, foot - head, s, 'label', 'ink-2'),
		...struck(l, kinds, set, foot)
	];
}
