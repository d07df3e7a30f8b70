/**
 * Four clocks over the same fifteen years, on an axis of ratios: a straight line is a steady pace,
 * a steeper one a faster. The inset has the plain axis, where only the fastest is seen to rise.
 */
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { axisNote, gridLine } from './place-axis';
import { endLabels, inset } from './place-clocks-labels';
import { clockLines, plotOf } from './place-clocks-plot';
import { patch, type Ground } from './place-draw';
import { yearsRuler } from './place-ruler';

/** Powers of ten that the axis names. */
const powers = [3, 6, 9, 12, 15] as const;

/** The power whose number the inset stands on. */
const INSET = 12;

/** The keyframe of the step `clocks`. */
export function fourClocks(g: Ground): Mark[] {
	const p = plotOf(g);
	const note = p.top > g.tick ? axisNote(g, 'ratio-axis') : [];
	const ends = endLabels(g, p, note);
	const small = inset(g, p, [...ends, ...note]);
	const taken = [...ends, ...note, ...small];
	return [
		...powers.flatMap((log) => {
			const number = small.length > 0 && log === INSET ? '' : label(g.words, `scale-ratio-${log}`);
			return gridLine(g, `grid-${log}`, p.y(10 ** log), number, taken);
		}),
		...small,
		...clockLines(g, false),
		...yearsRuler(g, p.bottom),
		...note,
		...ends.map((mark) => patch(g, mark)),
		...ends
	];
}
