/** What the two plots with an axis of ratios share. */
import { text, line } from '../../lib/geometry/draw';
import type { Mark, TextMark } from '../../lib/marks/mark';
import { labelFor } from '../../lib/scene/words';
import { firstFitting, widthOf, withRoom, type Ground } from './place-draw';

/** Points of a line, so that it can bend on its way from the plain axis to the other. */
export const POINTS = 61;

/** A line of a grid begins where its number ends; where there is no room for one, at zero. */
export function gridLine(
	g: Ground,
	key: string,
	y: number,
	content: string,
	taken: readonly Mark[]
): Mark[] {
	const number = text(`${key}-label`, 0, y + g.tick * 0.36, content, g.tick, 'label', 'ink-3', {
		axis: true
	});
	const shown = content === '' ? [] : withRoom(g, [number], taken);
	const from = shown.length > 0 ? widthOf(g, content, 'label', g.tick) + 6 : 0;
	return [line(key, [from, y], [g.size.width, y], 'faint'), ...shown];
}

/** What the axis is, over the plot; the shorter wording where the longer has no room. */
export function axisNote(g: Ground, key: string): TextMark[] {
	const short = g.words.labels[`${key}-phone`];
	const content = firstFitting(
		g,
		[labelFor(g.words, key, g.size), ...(short === undefined ? [] : [short])],
		'label',
		g.tick
	);
	return content === undefined ? [] : [text('axis', 0, g.tick, content, g.tick, 'label', 'ink-2')];
}
