/** From ChatGPT to Ernie Bot: a winter, measured. */
import { clamp } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { at, dayWidth, point, segment, type Layout } from './place-axis';
import { foldedDays } from './place-days';
import { frameOf, rulers } from './place-frame';
import { leadMarks, measured, type Lead } from './place-lead';
import { fitted, nameMarks, nameWidth } from './place-names';
import { shape } from './place-shapes';

const LEVEL = 2;

/** Step `winter`. */
export function winter(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { f, words, down, name: size } = l;
	const frame = frameOf(l, LEVEL, [0, 1]);
	const r = clamp(0.013 * height, 4.5, 9);
	const middle = (day: number): number => at(l, LEVEL, day) + dayWidth(l, LEVEL) / 2;
	const from = Math.max(middle(f.chatgpt.value), r);
	const [gpt4, ernie] = [middle(f.gpt4.value), middle(f.first.value)];
	const deep = l.across - frame.below;
	const row = (share: number): number => frame.below + (down ? r + 0.5 * rem : share * deep);
	/** px across of the line that measures the winter. */
	const span = row(0.62);
	const textX = span + 2.4 * r + 0.6 * rem;
	// In the order in which they are drawn. On a phone a day is less than a mark: the lesser one moves aside.
	const events = [
		{ id: 'gpt-4', along: gpt4, across: row(0.77) + (down ? 2.1 * r : 0), shift: -0.72 },
		{ id: 'chatgpt', along: from, across: row(0.13), shift: 0 },
		{ id: 'ernie-bot', along: ernie, across: row(0.92), shift: 0.72 }
	] as const;
	const names = events.flatMap(({ id, along, across, shift }): Mark[] => {
		const [x, y] = point(l, along, across);
		const base = Math.max(y + 0.36 * size, 0.95 * size);
		const whole = { id, name: label(words, id), detail: label(words, `${id}-detail`), size };
		if (down) return nameMarks(l, fitted(l, whole, width - textX), textX, base + shift * size);
		const early = id === 'chatgpt';
		const one = fitted(l, whole, (early ? ernie : x) - 2 * r - 10);
		return nameMarks(l, one, early ? x + r + 8 : x - r - 8 - nameWidth(l, one), base);
	});
	const winterDays: Lead = {
		key: 'winter',
		number: label(words, 'winter'),
		max: clamp(0.4 * (down ? ernie : deep), 28, down ? 104 : 260),
		standing: 'computed',
		about: [],
		room: down ? width - textX : ernie - 4
	};
	const { height: tall } = measured(l, winterDays);
	const next = { id: 'next', name: label(words, 'next'), detail: '', size };
	const start = at(l, LEVEL, f.first.value) + r + 6;
	const nextName = fitted(l, next, down ? width - textX : width - start);
	return [
		...rulers(l, frame),
		...foldedDays(l, frame.c),
		{
			kind: 'segments',
			key: 'drops',
			stroke: 'mark',
			segments: events
				.filter(({ id }) => !down || id !== 'gpt-4')
				.map(({ along, across }) => segment(l, along, frame.below, along, across))
		},
		{
			kind: 'segments',
			key: 'measured',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [
				segment(l, from, span, ernie, span),
				...[from, ernie].map((end) => segment(l, end, span - 5, end, span + 5))
			]
		},
		...leadMarks(
			l,
			winterDays,
			down ? textX : 0,
			down ? (from + ernie - tall) / 2 : span - tall - 0.35 * rem
		),
		...events.flatMap(({ id, along, across }) =>
			shape(
				l,
				`event-${id}`,
				'new-model',
				{ along, across, r },
				id === 'gpt-4' ? { ink: 'ink-3' } : {}
			)
		),
		...names,
		...nameMarks(
			l,
			nextName,
			down ? textX : start,
			down ? (ernie + height) / 2 + 1.5 * size : row(0.13) + 0.36 * size
		)
	];
}
