/** What is written into the plot of the records, kept clear of its dots. */
import { inkTop } from '../../lib/geometry/text';
import { text } from '../../lib/geometry/draw';
import type { Mark, TextMark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import type { Line } from './facts-records';
import { isClear, widthOf, type Ground } from './place-draw';
import { runDots, yOn, type Plot } from './place-record-plot';

/** The two paces, each over its own line; what is said of it stands above the number. */
export function paces(g: Ground, p: Plot): TextMark[] {
	const { width, composition, rem } = g.size;
	const { before, withoutFirst } = g.facts.lines;
	const dots = runDots(g, true);
	const unit = Math.max(
		...['fit-before', 'fit-since'].map((key) => widthOf(g, label(g.words, key), 'display', 1))
	);
	const big = Math.max(
		Math.min(
			(composition === 'phone' ? 1.875 : 3.25) * rem,
			(p.bottom - p.top) * 0.12,
			(0.42 * width) / unit
		),
		12
	);
	const pace = (
		key: 'before' | 'since',
		x: number,
		bottom: number,
		anchor: 'start' | 'end'
	): TextMark[] => {
		const number = label(g.words, `fit-${key}`);
		const about = labelFor(g.words, `pace-${key}`, g.size);
		const marksAt = (y: number): TextMark[] => [
			text(`pace-${key}`, x, y, number, big, 'display', 'ink', { anchor }),
			text(
				`pace-about-${key}`,
				x,
				y - inkTop(number, 'display', big, g.lang) - g.note * 0.5,
				about,
				g.note,
				'label',
				'ink-2',
				{ anchor }
			)
		];
		// Up, until no dot is in the way.
		let y = bottom;
		while (y > p.top && !marksAt(y).every((mark) => isClear(g, mark, dots))) y -= 2;
		return marksAt(y > p.top ? y : bottom);
	};
	const x = width * 0.03;
	const end = x + widthOf(g, label(g.words, 'fit-before'), 'display', big);
	return [
		...pace('since', p.year(g.facts.cut.value) - big * 0.25, p.y(19.9), 'end'),
		...pace(
			'before',
			x,
			Math.min(...[before, withoutFirst].map((l) => yOn(p, l, p.day(end)))) - big * 0.3,
			'start'
		)
	];
}

/**
 * A label of one or two lines under rising lines: it ends right, clears them at its left end, and
 * every dot and text.
 */
export function underLine(
	g: Ground,
	p: Plot,
	key: 'altman-goes-on' | 'without-first',
	on: readonly Line[],
	x: number,
	taken: readonly Mark[]
): TextMark[] {
	const strong = key === 'altman-goes-on';
	const role = strong ? 'label-strong' : 'label';
	const rows = lines(labelFor(g.words, key, g.size));
	const from = p.day(x - Math.max(...rows.map((row) => widthOf(g, row, role, g.note))));
	const start =
		Math.max(...on.map((l) => yOn(p, l, from))) +
		Math.max(...rows.map((row) => inkTop(row, role, g.note, g.lang))) +
		g.note * 0.5;
	const pitch = g.note * 1.4;
	for (let y = start; y < p.bottom - g.note * 0.4; y += 2) {
		const marks = rows.map((row, i) =>
			text(`${key}-${i}`, x, y + i * pitch, row, g.note, role, strong ? 'ink' : 'ink-2', {
				anchor: 'end'
			})
		);
		if (marks.every((mark) => isClear(g, mark, taken))) return marks;
	}
	return [];
}

/** Names of the first record and the last. */
export function names(g: Ground, p: Plot): TextMark[] {
	const first = g.facts.runs[0];
	const last = g.facts.runs.at(-1);
	if (!first || !last) return [];
	const name = (key: string, x: number, y: number, anchor: 'start' | 'end'): TextMark =>
		text(key, x, y + g.note * 0.36, labelFor(g.words, key, g.size), g.note, 'label', 'ink-2', {
			anchor
		});
	return [
		name('run-last', p.x(last.day) - 12, p.y(last.log) - g.note * 0.3, 'end'),
		// Its letters must not reach down to the ruler.
		name(
			'run-first',
			p.x(first.day) + 10,
			Math.min(p.y(first.log), p.bottom - g.note * 0.85),
			'start'
		)
	];
}
