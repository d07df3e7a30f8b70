/** The longest ruler: all the years since Turing, and the days of this spring as a hair at its end. */
import { text } from '../../lib/geometry/draw';
import { clamp } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { dayWidth, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { leadMarks, measured, type Lead } from './place-lead';

/** “1.0 px”: how wide the days are on the longest ruler at this size. */
function pixels(l: Layout): string {
	const px = l.f.days.value * dayWidth(l, 0);
	return `${px.toFixed(1)}\u00a0${label(l.words, 'pixels')}`;
}

/** Step `seventy-three`. */
export function seventyThree(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const frame = frameOf(l, 0, []);
	const left = l.down ? frame.below + 0.9 * rem : 0;
	const room = width - left;
	const px: Lead = {
		key: 'px',
		number: pixels(l),
		max: clamp(0.1 * height, 24, 80),
		standing: 'computed',
		scale: true,
		about: [
			label(l.words, 'pixel-about'),
			label(l.words, 'scale').replace('#', `${Math.round(l.along)}`)
		],
		room: l.down ? room : 0.6 * room,
		anchor: l.down ? 'start' : 'end'
	};
	const turing = l.down ? 0.95 * l.name : frame.below + 1.2 * l.name;
	const foot = height - measured(l, px).height - (l.down ? 5 : 0);
	const top = turing + 0.6 * l.name;
	const years: Lead = {
		key: 'years',
		number: label(l.words, 'years'),
		// Its line needs air above and below, where large text leaves it little room.
		max: clamp(0.4 * height, 40, Math.min(l.down ? 112 : 330, 0.6 * (foot - top))),
		standing: 'reported',
		about: [label(l.words, 'years-about')],
		room: room - 4
	};
	const spare = Math.max(0, foot - top - measured(l, years).height);
	return [
		// The days are drawn as far across as there is room, and along to scale: a hair.
		...rulers(l, frame, { hair: true }),
		text('turing', left, turing, label(l.words, 'turing'), l.name, 'label-strong', 'ink'),
		...leadMarks(l, years, left, top + spare * (l.down ? 0.4 : 0.15)),
		...leadMarks(l, px, l.down ? left : width - 14, foot)
	];
}
