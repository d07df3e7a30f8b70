/** What each clock's line comes to, written where it ends, and the inset with the plain axis. */
import { inkTop, inkBottom } from '../../lib/geometry/text';
import { text, line } from '../../lib/geometry/draw';
import type { Mark, TextMark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { curve, factorOf, plainScale, type Clock, type Plot } from './place-clocks-plot';
import { APART, isClear, widthOf, withRoom, type Ground } from './place-draw';

/** A line's end: where it comes to, and whose clock it is. */
type EndLabel = readonly [number: TextMark, name: TextMark];

interface LabelSize {
	readonly role: 'display' | 'label-strong';
	readonly size: number;
}

function labelSize(g: Ground, p: Plot, clock: Clock): LabelSize {
	const { composition, rem } = g.size;
	const phone = composition === 'phone';
	return clock === 'altman'
		? {
				role: 'display',
				size: Math.max(Math.min((phone ? 1.625 : 2.5) * rem, (p.bottom - p.top) * 0.09), 14)
			}
		: { role: 'label-strong', size: phone ? g.note * 1.1 : 1.25 * rem };
}

/** Over the line's end; for the steepest line left of it, where alone there is room. */
function overEnd(g: Ground, p: Plot, clock: Exclude<Clock, 'moore'>): EndLabel {
	const { width } = g.size;
	const { role, size } = labelSize(g, p, clock);
	const who = labelFor(g.words, `clock-${clock}`, g.size);
	const number = label(g.words, `over-${clock}`);
	const main = clock === 'altman';
	const pitch =
		inkBottom(number, role, size, g.lang) + inkTop(who, 'label', g.note, g.lang) + APART + 1;
	const y =
		clock === 'openai'
			? p.top + inkTop(number, role, size, g.lang) + pitch
			: p.y(factorOf(g, clock)) - g.note * 0.6;
	const x =
		clock === 'openai' ? width * ((p.bottom - y) / (p.bottom - p.top)) - g.note * 0.8 : width;
	return [
		text(
			// The answer of the two steps before: the same number, and it moves.
			main ? 'count-10' : `over-${clock}`,
			x - widthOf(g, number, role, size),
			y - pitch,
			number,
			size,
			role,
			main ? 'ink' : 'ink-2'
		),
		text(`who-${clock}`, x, y, who, g.note, 'label', 'ink-2', { anchor: 'end' })
	];
}

/** Under the line of the slowest clock, on one line; nothing where that would cross it. */
function underEnd(g: Ground, p: Plot): EndLabel[] {
	const { width } = g.size;
	const { role, size } = labelSize(g, p, 'moore');
	const who = labelFor(g.words, 'clock-moore', g.size);
	const number = label(g.words, 'over-moore');
	const numberWidth = widthOf(g, number, role, size);
	const all = numberWidth + g.note * 0.6 + widthOf(g, who, 'label', g.note);
	const end = p.y(factorOf(g, 'moore'));
	const y = end + ((p.bottom - end) * all) / width + inkTop(number, role, size, g.lang) + 3;
	if (y > p.bottom - g.note * 0.4) return [];
	return [
		[
			text('over-moore', width - numberWidth, y, number, size, role, 'ink-2'),
			text('who-moore', width - numberWidth - g.note * 0.6, y, who, g.note, 'label', 'ink-2', {
				anchor: 'end'
			})
		]
	];
}

/** All ends: the numbers first, the names as far as there is room. */
export function endLabels(g: Ground, p: Plot, taken: readonly Mark[]): TextMark[] {
	const labels = [
		overEnd(g, p, 'altman'),
		overEnd(g, p, 'openai'),
		overEnd(g, p, 'sevilla'),
		...underEnd(g, p)
	];
	const numbers = labels.map(([number]) => number);
	const names = labels.map(([, name]) => name);
	return [...numbers, ...withRoom(g, names, [...numbers, ...taken])];
}

/** The same lines on a plain axis, in the corner that the steep line leaves free. */
export function inset(g: Ground, p: Plot, taken: readonly Mark[]): Mark[] {
	const { width } = g.size;
	const words = lines(labelFor(g.words, 'plain-axis', g.size));
	const top = p.y(1e15) + g.tick * 1.1;
	const bottom = p.y(1e9) - g.tick * 1.2;
	const plotTop = top + g.tick * 1.4 * words.length;
	const w = Math.min(width * 0.36, (bottom - top) * 1.1);
	const wide = Math.max(w, ...words.map((content) => widthOf(g, content, 'label', g.tick)));
	// How far right the steep line leaves room, at the foot of the inset.
	const free = width * ((p.bottom - bottom) / (p.bottom - p.top));
	const title = words.map((content, i) =>
		text(`plain-${i}`, 0, top + g.tick * (0.95 + 1.4 * i), content, g.tick, 'label', 'ink-2')
	);
	const hasRoom =
		bottom - plotTop >= 52 && wide <= free - 8 && title.every((mark) => isClear(g, mark, taken));
	if (!hasRoom) return [];
	const most = factorOf(g, 'openai');
	const y = plainScale(g, bottom, plotTop + 3);
	return [
		{
			kind: 'rect',
			key: 'plain-patch',
			x: 0,
			y: top - g.tick * 0.2,
			width: wide + 8,
			height: bottom - top + g.tick * 0.4,
			fill: 'paper'
		},
		...title,
		{
			kind: 'path',
			key: 'plain-steep',
			points: curve(w, (share) => y(most ** share)),
			stroke: 'ink-2',
			strokeWidth: 1.5,
			dash: 'dashed'
		},
		line('plain-flat', [0, bottom - 1], [w, bottom - 1], 'ink', { strokeWidth: 3 })
	];
}
