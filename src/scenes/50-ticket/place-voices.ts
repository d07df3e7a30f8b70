/** Two voices and a count, beside the ladder. */
import { fitBlock, fitSize, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, lines } from '../../lib/scene/words';
import { ladder, ladderOf, rungLabels, rungsOf } from './place-ladder';
import { text, widthOf, type Layout } from './place-layout';

const LEADING = 1.42;

/** A single training run beside the two tickets. */
export function runs(l: Layout): Mark[] {
	const at = ladderOf(l, true);
	const isTicket = (key: string): boolean => key === 'dollar' || key === 'ten';
	return [
		...ladder(l, at, true, (key) => (isTicket(key) ? 'accent' : 'ink')),
		...rungLabels(l, at, 'runs', (key) => (isTicket(key) ? 'accent' : 'ink'))
	];
}

/** A quotation and whose it is, within a height. */
function voice(l: Layout, key: string, x: number, top: number, height: number): Mark[] {
	const width = l.size.width - x;
	const by = wrap(lines(label(l.words, `${key}-by`)), 'label', l.note, width, l.lang);
	const max = Math.min(1.5 * l.note, 1.375 * l.size.rem);
	const room = (count: number): number => height - count * l.row - l.note * 0.4;
	const needed = (count: number) =>
		fitBlock([label(l.words, key)], 'text', max, { width, height: room(count) }, LEADING, l.lang);
	const fits = (count: number): boolean => {
		const set = needed(count);
		return set.lines.length * LEADING * set.size <= room(count);
	};
	const count = [by.length, 1].find(fits) ?? 1;
	const { size, lines: set } = needed(count);
	const first = top + metrics[l.lang].text.hanTop * size;
	const after = first + (set.length - 1) * LEADING * size + l.row + l.note * 0.3;
	return [
		...set.map((line, i) =>
			text(`${key}-${i}`, x, first + i * LEADING * size, line, size, 'text', 'ink')
		),
		...by
			.slice(0, count)
			.map((line, i) =>
				text(
					`${key}-by-${i}`,
					x,
					after + i * l.row,
					line,
					l.note,
					i === 0 ? 'label-strong' : 'label',
					i === 0 ? 'ink' : 'ink-2'
				)
			)
	];
}

/** What each rung buys, lit, and two voices on who can pay. */
export function whoCan(l: Layout): Mark[] {
	const at = ladderOf(l, false);
	const counts = rungsOf(l).map(({ key }) => label(l.words, `who-${key}`));
	const x = at.right + 12;
	const widest = Math.max(...counts.map((count) => widthOf(l, count, 'display', at.number)));
	const from = x + widest + Math.max(12, 0.04 * l.size.width);
	const top = l.row * 1.6;
	const half = (l.size.height - top) / 2;
	return [
		...ladder(l, at, false, () => 'accent'),
		...rungLabels(l, at, 'who', () => 'accent'),
		...voice(l, 'who-wu', from, top, half - l.note),
		...voice(l, 'who-zhu', from, top + half, half - 2)
	];
}

/** So many firms as squares in a row. */
const firms = (
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
		width: pitch * 0.74,
		height: pitch * 0.74,
		...(told ? { stroke: 'ink-2', dash: 'dashed' } : { fill: 'ink' })
	}));

/** Eight firms as told, above the ticket in yuan, and the banks alone. */
export function eightFirms(l: Layout): Mark[] {
	const at = ladderOf(l, false);
	const { told, state, jointStock, banks } = l.facts.firms;
	const x = at.right + Math.max(14, 0.03 * l.size.width);
	const width = l.size.width - x;
	const pitch = width / (banks.value + 0.6);
	const line = at.y(l.facts.affordable.cny.value);
	const top = l.row * 1.6;
	const half = (l.size.height - top) / 2;
	const block = (key: string, y: number, standing: 'disputed' | 'computed', lead: number) => {
		const words = label(l.words, `${key}-lead`);
		const size = fitSize([words], 'display', lead, width - sealRoom(standing, l.lang), l.lang);
		const rise = metrics[l.lang].display.hanTop * size;
		const about = wrap(lines(label(l.words, `${key}-about`)), 'label', l.note, width, l.lang);
		const under = y + rise + Math.max(l.row, size * 0.2 + l.row * 0.8);
		const room = Math.floor((y + half - pitch - l.note * 0.6 - under) / l.row) + 1;
		const kept = about.slice(0, Math.max(0, room));
		return {
			marks: [
				...sealed(
					text(`${key}-lead`, x, y + rise, words, size, 'display', 'ink'),
					standing,
					l.lang
				),
				...kept.map((words, i) =>
					text(`${key}-about-${i}`, x, under + i * l.row, words, l.note, 'label', 'ink-2')
				)
			],
			bottom: under + (kept.length - 1) * l.row + l.note * 0.6
		};
	};
	const above = block(
		'firms-told',
		top,
		told.standing === 'disputed' ? 'disputed' : 'computed',
		l.lead
	);
	const below = block('firms-banks', top + half, 'computed', l.lead);
	return [
		...ladder(l, at, false, () => 'mark'),
		{
			kind: 'segments',
			key: 'over',
			stroke: 'accent',
			strokeWidth: 4,
			segments: [[at.x, at.top, at.x, line]]
		},
		...above.marks,
		...firms('told', x, above.bottom, pitch, told.value, true),
		...below.marks,
		...firms('state', x, below.bottom, pitch, state.value, false),
		...firms('joint', x + (state.value + 0.6) * pitch, below.bottom, pitch, jointStock.value, false)
	];
}
