/** Two voices and a count, beside the ladder. */
import { text } from '../../lib/geometry/draw';
import type { Standing } from '../../lib/figures/figure';
import { fitSize, MIN_TEXT, wrap } from '../../lib/geometry/fit';
import { metrics, type Role } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, labelFor, lines } from '../../lib/scene/words';
import { isRoomy, ladder, ladderOf, rungLabels, rungsOf } from './place-ladder';
import { widthOf, type Layout } from './place-layout';

const LEADING = 1.42;

/** A single training run beside the two tickets. */
export function runs(l: Layout): Mark[] {
	const at = ladderOf(l, true);
	const isTicket = (key: string): boolean => key === 'dollar' || key === 'ten';
	return [
		...ladder(l, at, { named: true, ink: (key) => (isTicket(key) ? 'accent' : 'ink') }),
		...rungLabels(l, at, 'runs', (key) => (isTicket(key) ? 'accent' : 'ink'))
	];
}

interface Voice {
	readonly key: string;
	readonly said: readonly string[];
	readonly by: readonly string[];
	readonly height: number;
}

/** Lines of much the same length: as few as in the width, none of them left with a word. */
function balanced(l: Layout, words: string, role: Role, size: number, width: number): string[] {
	const full = wrap([words], role, size, width, l.lang);
	const least = widthOf(l, words, role, size) / full.length;
	for (let narrow = least; narrow < width; narrow += 0.25 * size) {
		const set = wrap([words], role, size, narrow, l.lang);
		if (set.length <= full.length) return set;
	}
	return full;
}

/** The voices as large as all of them fit into a block, with as much of whose they are as fits. */
function voices(l: Layout, keys: readonly string[], width: number, height: number) {
	const largest = (isRoomy(l) ? 1.75 : 1) * l.size.rem;
	const set = (size: number, most: number): Voice[] =>
		keys.map((key) => {
			const by = lines(label(l.words, `${key}-by`)).flatMap((line) =>
				balanced(l, line, 'label', l.note, width)
			);
			const said = balanced(l, label(l.words, key), 'text', size, width);
			const kept = by.slice(0, most);
			const tall = said.length * LEADING * size + kept.length * l.row + l.note * 1.6;
			return { key, said, by: kept, height: tall };
		});
	const sizes = Array.from({ length: Math.ceil(largest - MIN_TEXT) + 1 }, (_, i) =>
		Math.max(MIN_TEXT, largest - i)
	);
	const choices = sizes
		.flatMap((size) => [3, 2, 1].map((most) => ({ size, set: set(size, most) })))
		.filter(({ size, set }) =>
			set.every(({ said }) => said.every((line) => widthOf(l, line, 'text', size) <= width))
		);
	const fitting = choices.find(
		({ set }) => set.reduce((sum, { height }) => sum + height, 0) <= height
	);
	return fitting ?? { size: MIN_TEXT, set: set(MIN_TEXT, 1) };
}

/** What each rung buys, lit, and two voices on who can pay. */
export function whoCan(l: Layout): Mark[] {
	const at = ladderOf(l, isRoomy(l));
	const counts = rungsOf(l).map(({ key }) => labelFor(l.words, `who-${key}`, l.size));
	const widest = Math.max(...counts.map((count) => widthOf(l, count, 'display', at.number)));
	const x = at.words + widest + Math.max(14, 0.05 * l.size.width);
	const top = l.row * 1.6;
	const { size, set } = voices(l, ['who-wu', 'who-zhu'], l.size.width - x, l.size.height - top);
	const spare = l.size.height - top - set.reduce((sum, { height }) => sum + height, 0);
	// The one speaks of the upper rungs, the other of the lower.
	const tops = [top, top + (set[0]?.height ?? 0) + spare * 0.6];
	return [
		...ladder(l, at, {
			named: isRoomy(l),
			heading: 'who-heading',
			ink: () => 'accent'
		}),
		...rungLabels(l, at, 'who', () => 'accent'),
		...set.flatMap(({ key, said, by }, v): Mark[] => {
			const first = (tops[v] ?? top) + metrics[l.lang].text.hanTop * size;
			const after = first + (said.length - 1) * LEADING * size + l.row + l.note * 0.3;
			return [
				...said.map((line, i) =>
					text(`${key}-${i}`, x, first + i * LEADING * size, line, size, 'text', 'ink')
				),
				...by.map((line, i) => {
					const role = i === 0 ? 'label-strong' : 'label';
					return text(
						`${key}-by-${i}`,
						x,
						after + i * l.row,
						line,
						l.note,
						role,
						i === 0 ? 'ink' : 'ink-2'
					);
				})
			];
		})
	];
}

/** So many firms as squares in a row. */
const row = (
	key: string,
	x: number,
	y: number,
	pitch: number,
	count: number,
	told: boolean
): Mark[] =>
	Array.from({ length: count }, (_, i): Mark => ({
		kind: 'rect',
		key: `${key}-${i}`,
		x: x + i * pitch + 0.5,
		y,
		width: pitch * 0.78,
		height: pitch * 0.78,
		...(told ? { stroke: 'ink-2', dash: 'dashed' } : { fill: 'ink' })
	}));

/** Eight firms as told to have more than the ticket in yuan, and the banks alone. */
export function eightFirms(l: Layout): Mark[] {
	const at = ladderOf(l, true);
	const { told, state, jointStock } = l.facts.firms;
	const x = at.x + Math.max(26, 0.06 * l.size.width);
	const width = l.size.width - x;
	const top = l.row * 1.6;
	const room = l.size.height - top;
	const pitch = Math.min(width / jointStock.value, room * 0.13, 5 * l.size.rem);
	const threshold = l.facts.affordable.cny.value;
	const gap = Math.max(4, room * 0.03);
	/** A number with what it counts, from `y` down. */
	const block = (key: string, y: number, standing: Standing) => {
		const words = label(l.words, `${key}-lead`);
		const lead = fitSize(
			[words],
			'display',
			Math.min(l.lead, room * 0.15),
			width - sealRoom(standing, l.words),
			l.lang
		);
		const about = wrap(lines(label(l.words, `${key}-about`)), 'label', l.note, width, l.lang);
		const base = y + metrics[l.lang].display.hanTop * lead;
		const from = x + widthOf(l, words, 'display', lead) + sealRoom(standing, l.words) + l.note;
		const beside =
			about.length === 1 && from + widthOf(l, about[0] ?? '', 'label', l.note) <= l.size.width;
		const first = beside ? base : base + Math.max(l.row, lead * 0.25 + l.note);
		const mark = text(`${key}-lead`, x, base, words, lead, 'display', 'ink');
		return {
			marks: [
				...sealed(mark, standing, l.words),
				...about.map((line, i) =>
					text(
						`${key}-about-${i}`,
						beside ? from : x,
						first + i * l.row,
						line,
						l.note,
						'label',
						'ink-2'
					)
				)
			],
			bottom: first + (about.length - 1) * l.row + gap + l.note * 0.3
		};
	};
	const above = block('firms-told', top, told.standing);
	const below = block(
		'firms-banks',
		Math.max(above.bottom + pitch + 2 * gap, top + room * 0.46),
		'computed'
	);
	const second = below.bottom + pitch + gap * 0.4;
	/** A row's name, after its last square or under it. */
	const name = (key: string, count: number, y: number, limit: number): Mark[] => {
		const words = label(l.words, key);
		const after = x + count * pitch + l.note * 0.5;
		const wide = widthOf(l, words, 'label', l.note);
		const under = y + pitch * 0.78 + l.note * 1.2;
		if (after + wide <= l.size.width)
			return [text(key, after, y + pitch * 0.39 + l.note * 0.36, words, l.note, 'label', 'ink-2')];
		return under + 2 <= limit && wide <= width
			? [text(key, x, under, words, l.note, 'label', 'ink-2')]
			: [];
	};
	return [
		...ladder(l, at, { named: true, lit: threshold }),
		{
			kind: 'segments',
			key: 'over',
			stroke: 'accent',
			strokeWidth: 4,
			segments: [[at.x, at.top, at.x, at.y(threshold)]]
		},
		...above.marks,
		...row('told', x, above.bottom, pitch, told.value, true),
		...below.marks,
		...row('state', x, below.bottom, pitch, state.value, false),
		...name('firms-state', state.value, below.bottom, second),
		...row('joint', x, second, pitch, jointStock.value, false),
		...name('firms-joint', jointStock.value, second, l.size.height)
	];
}
