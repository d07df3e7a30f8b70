/** What became of a ruler in the zoom: the grey funnel, and its small copy drawn to scale. */
import { text } from '../../lib/geometry/draw';
import { clamp } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { RULERS, type Layout, type Length } from './place-ground';
import { bars } from './place-rows';

/** The grey funnel from one ruler to its tenth of the next, and the note beside it. */
export function funnel(l: Layout, i: 1 | 2): Mark[] {
	const { width } = l.size;
	const above = l.slots[i === 1 ? 0 : 1];
	const s = l.slots[i];
	const from = above.line + l.tick * 1.05 + 9 + l.tick * 0.45;
	const knee = Math.min(from + 0.14 * (s.line - from), s.number - s.numberSize * 0.85);
	const tenth = width / 10;
	return [
		{
			kind: 'path',
			key: `funnel-${i}`,
			closed: true,
			fill: 'funnel',
			points: [
				[0, from],
				[width, from],
				[tenth, knee],
				[tenth, s.line - 1],
				[0, s.line - 1]
			]
		},
		{
			kind: 'path',
			key: `funnel-edge-${i}`,
			stroke: 'mark',
			points: [
				[width, from],
				[tenth, knee],
				[tenth, s.line - 1]
			]
		},
		text(
			`zoomed-${i}`,
			width,
			Math.max(knee, from) + l.tick * 1.25,
			label(l.words, 'zoomed'),
			l.tick,
			'label',
			'ink-2',
			{ anchor: 'end' }
		)
	];
}

/** Where a shrunken ruler's bar lies in the row of the next. */
const miniBar = (l: Layout, i: 1 | 2): { y: number; height: number } => {
	const to = l.slots[i];
	return { y: to.number - to.numberSize * 0.5, height: clamp(to.bar.height * 0.22, 3, 8) };
};

/** A ruler's bars as the next ruler shows them: at a tenth, or, before the zoom, still full size. */
export function mini(l: Layout, i: 1 | 2, shrunk: boolean): Mark[] {
	const above: Length = i === 1 ? 'gap' : 'off';
	const here: Length = i === 1 ? 'off' : 'fifteen';
	const from = l.slots[i === 1 ? 0 : 1];
	const scale = l.size.width / RULERS[shrunk ? here : above];
	const { y, height } = shrunk ? miniBar(l, i) : { y: from.bar.y, height: from.bar.height };
	const lineY = shrunk ? y + height + 3 : from.line;
	const rest: Partial<Mark> = { zooms: true };
	const marks = [...bars(l, above, scale, y, height, `mini-${i}`, rest)];
	// The second ruler carries the first one's copy along, above its own bar.
	if (i === 2 && shrunk)
		marks.push(...bars(l, 'gap', scale, y - height - 2, height, 'mini-2', rest));
	if (i === 2 && !shrunk) {
		const first = miniBar(l, 1);
		marks.push(...bars(l, 'gap', scale, first.y, first.height, 'mini-2', rest));
	}
	return [
		...marks,
		{
			kind: 'segments',
			key: `mini-line-${i}`,
			stroke: 'ink',
			strokeWidth: 1,
			segments: [[0, lineY, RULERS[above] * scale, lineY]],
			zooms: true
		}
	];
}
