/**
 * Record training runs, 1950 to 2023, on an axis of ratios: two fitted paces, and Altman's eighteen
 * months laid through the older records and on past them.
 */
import { line } from '../../lib/geometry/draw';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { axisNote, gridLine } from './place-axis';
import { patch, withRoom, type Ground } from './place-draw';
import { names, paces, underLine } from './place-record-labels';
import { fits, interval, plotOf, runDots, timeRuler } from './place-record-plot';

/** Powers of ten that the axis names: Chinese counts by the hundred million here. */
const powers = [8, 16, 24] as const;

/** The keyframe of the step `record`. */
export function record(g: Ground): Mark[] {
	const p = plotOf(g);
	const { lines: l, cut } = g.facts;
	const dots = runDots(g, true);
	const note = p.top > g.tick ? axisNote(g, 'compute-axis') : [];
	const main = withRoom(g, paces(g, p), note);
	const goesOn = underLine(g, p, 'altman-goes-on', [l.altman, l.before], g.size.width, [
		...dots,
		...main
	]);
	const labels = [...main, ...goesOn];
	const named = withRoom(g, names(g, p), [...labels, ...note, ...dots]);
	const without = underLine(g, p, 'without-first', [l.withoutFirst, l.before], p.year(2002), [
		...dots,
		...labels,
		...named
	]);
	const all = [...labels, ...named, ...without];
	return [
		...powers.flatMap((log) =>
			gridLine(g, `flop-${log}`, p.y(log), label(g.words, `scale-flop-${log}`), [
				...all,
				...note,
				...dots
			])
		),
		line('cut', [p.year(cut.value), p.top], [p.year(cut.value), p.bottom], 'faint'),
		...all.map((mark) => patch(g, mark)),
		...fits(g, p),
		...dots,
		...interval(g, p),
		...timeRuler(g, p),
		...note,
		...all
	];
}
