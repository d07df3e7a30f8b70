/** The card in every step: its two dots, its rise, its window. */
import type { Mark, RectMark } from '../../lib/marks/mark';
import type { Layout, Plot } from './place-plot';

/** The card: two dots and no line, for nobody saw the prices between. */
export function cardDots(l: Layout, plot: Plot, r = l.dot): Mark[] {
	const { startDate, endDate, rise } = l.facts.a800;
	const dot = (key: string, day: number, percent: number): Mark => ({
		kind: 'dot',
		key,
		x: plot.x(day),
		y: plot.y(percent),
		r,
		fill: 'accent',
		zooms: true
	});
	return [dot('card-start', startDate.value, 0), dot('card-end', endDate.value, rise.value)];
}

/** The rise of the card, upright under its second dot. */
export function cardStem(l: Layout, plot: Plot, width = 2): Mark {
	const { endDate, rise } = l.facts.a800;
	const x = plot.x(endDate.value);
	return {
		kind: 'segments',
		key: 'card-stem',
		stroke: 'accent',
		strokeWidth: width,
		segments: [[x, plot.y(0), x, plot.y(rise.value)]],
		zooms: true
	};
}

/** A window: as wide as its days, from one rise to another. */
export function pane(
	key: string,
	plot: Plot,
	days: readonly [number, number],
	rises: readonly [number, number]
): RectMark {
	return {
		kind: 'rect',
		key: `pane-${key}`,
		x: plot.x(days[0]),
		y: plot.y(rises[1]),
		width: plot.x(days[1]) - plot.x(days[0]),
		height: plot.y(rises[0]) - plot.y(rises[1]),
		fill: 'funnel',
		zooms: true
	};
}
