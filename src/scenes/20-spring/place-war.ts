/**
 * The war that the article compares with: a mass that narrows to one. A sketch without a scale, since
 * how many there were is not a fact we have.
 */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label, lines } from '../../lib/scene/words';
import { at, block, point, type Layout } from './place-axis';
import { middleOf } from './place-days';
import { ruler } from './place-ruler';
import { kinds, shape } from './place-shapes';

/** Points of the mass's edge: smooth enough, and nothing to count. */
const PIECES = 24;

/** Share of the mass that is still there, by the share of its time that is past. */
const left = (past: number): number => ((1 + Math.cos(Math.PI * past)) / 2) ** 1.7;

/** Step `last-time`. */
export function lastTime(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { down, name } = l;
	const { lang } = l.words;
	const r = clamp(0.01 * height, 3, 6);
	const now = label(l.words, 'this-time');
	// This spring, folded up: its ruler and its marks.
	const strip = (down ? 0 : 1.5 * name) + 2.6 * r + 7;
	const near = strip + (down ? 1.4 * name : 1.6 * name);
	const thick = clamp(0.022 * l.across, 6, 16);
	const far = l.across - thick;
	const edge = Array.from({ length: PIECES + 1 }, (_, i) =>
		point(l, (l.along * i) / PIECES, far - (far - near) * left(i / PIECES))
	);
	const winner = label(l.words, 'winner');
	const { hanTop, hanBottom, descent } = metrics[lang].display;
	const sink = lang === 'zh' ? hanBottom : descent;
	// The words stand inside the mass: at its broad end, against what survives.
	const room = down ? 0.86 * (far - near) : 0.44 * width;
	const big = fitSize([label(l.words, 'war')], 'display', clamp(0.12 * height, 20, 92), room, lang);
	const said = lines(label(l.words, 'sketch'));
	const noteSize = fitSize(said, 'label', down ? name : 1.1 * name, room, lang);
	const notes = wrap(said, 'label', noteSize, room, lang);
	const anchor = down ? 'end' : 'start';
	const x = down ? far - 12 : 14;
	const notesHeight = (0.5 + 1.35 * notes.length) * name;
	const base = down
		? 0.05 * height + hanTop * big
		: far - Math.max(0.1 * (far - near), 8) - notesHeight - sink * big;
	const winSize = fitSize([winner], 'display', clamp(0.09 * height, 18, 72), 0.27 * width, lang);
	const nowLines = wrap([now], 'label-strong', name, down ? 0.42 * (far - near) : width, lang);
	const nowY = down
		? middleOf(l, l.f.feudDay.value) - 0.6 * height * 0.1 - nowLines.length * name
		: name;
	return [
		{
			kind: 'path',
			key: 'mass',
			closed: true,
			fill: 'faint',
			points: [...edge, point(l, l.along, far), point(l, 0, far)]
		},
		{ kind: 'path', key: 'edge', stroke: 'ink-3', strokeWidth: 1.5, dash: 'dashed', points: edge },
		block(l, 'survivor', [0, l.along], [far, l.across], { fill: 'ink' }),
		ruler(l, { level: 3, c: strip, tick: 4 }),
		block(l, 'spring', [at(l, 3, l.f.first.value), l.along], [strip - 3, strip], { fill: 'ink' }),
		...l.f.six.flatMap((one) => {
			const along = one.day < l.f.first.value ? 1.1 * r : middleOf(l, one.day);
			const spot = { along, across: strip - 1.3 * r - 5, r };
			return shape(l, `event-${one.event}`, kinds[one.group], spot, one);
		}),
		...nowLines.map((line, i) =>
			text(
				`now-${i}`,
				down ? strip + 0.9 * name : 0,
				nowY + 1.3 * i * name,
				line,
				name,
				'label-strong',
				'ink'
			)
		),
		text('war', x, base, label(l.words, 'war'), big, 'display', 'ink', { anchor }),
		...notes.map((line, i) =>
			text(
				`sketch-${i}`,
				x,
				base + sink * big + (1.15 + 1.35 * i) * name,
				line,
				noteSize,
				'label',
				'ink-2',
				{ anchor }
			)
		),
		text(
			'winner',
			down ? far - 10 : width,
			(down ? height - 2 : far - 0.1 * winSize) - sink * winSize,
			winner,
			winSize,
			'display',
			'ink',
			{ anchor: 'end' }
		)
	];
}
