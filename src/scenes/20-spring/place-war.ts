/**
 * The war that the article compares with: a mass that narrows to one. A sketch without a scale, since
 * how many there were is not a fact we have.
 */
import { clamp, fitSize, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { at, block, point, ruler, text, type Layout } from './place-axis';
import { middleOf } from './place-days';
import { shape } from './place-shapes';

/** Points of the mass's edge: smooth enough, and nothing to count. */
const PIECES = 24;

export function lastTime(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const r = clamp(0.01 * height, 3, 6);
	// This spring, folded up: its ruler, its marks.
	const strip = l.down ? 3 * r + 2 : 1.7 * l.name + 3 * r;
	const now = label(l.words, 'this-time');
	const nowLines = wrap([now], 'label-strong', l.name, l.down ? 6 * l.name : width, lang);
	// What stands and what falls away, from the strip's far side to the edge of the stage.
	const start = strip + (l.down ? 2.2 * l.name : 4.2 * l.name);
	const [near, far] = [start, l.across - (l.down ? 2 : 1)];
	const survivor = clamp(0.02 * l.across, 5, 14);
	const edge = Array.from({ length: PIECES + 1 }, (_, i) => {
		const t = i / PIECES;
		const open = (1 - t) ** 2 * (1 + 2 * t);
		return point(l, l.along * t, far - survivor - (far - survivor - near) * open);
	});
	const old = label(l.words, 'war');
	const winner = label(l.words, 'winner');
	const room = (l.down ? far - near : 0.6 * width) - 24;
	const big = fitSize([old], 'display', clamp(0.11 * height, 22, 76), room, lang);
	const cap = metrics[lang].display.hanTop;
	const left = l.down ? near + 12 : 16;
	const top = l.down ? 0.06 * height : near + 0.3 * (far - near) - 0.4 * big;
	const notes = wrap(
		[label(l.words, 'sketch')],
		'label',
		l.name,
		l.down ? 0.5 * (far - near) : 0.46 * width,
		lang
	);
	const winSize = fitSize([winner], 'display', 0.8 * big, 0.3 * width, lang);
	const winX = far - (l.down ? survivor + 10 : 0);
	return [
		{
			kind: 'path',
			key: 'mass',
			closed: true,
			fill: 'faint',
			points: [...edge, point(l, l.along, far - survivor), point(l, 0, far - survivor)]
		},
		{
			kind: 'path',
			key: 'mass-edge',
			stroke: 'ink-3',
			strokeWidth: 1.5,
			dash: 'dashed',
			points: edge
		},
		block(l, 'survivor', [0, l.along], [far - survivor, far], { fill: 'ink' }),
		ruler(l, { level: 3, c: strip, tick: 4 }),
		block(l, 'spring', [at(l, 3, l.f.first.value), l.along], [strip - 3, strip], { fill: 'ink' }),
		...l.f.six.flatMap((one) => {
			const kind = {
				new: 'new-model',
				older: 'older-model',
				cluster: 'chip',
				promise: 'promise'
			} as const;
			const along = one.day < l.f.first.value ? r : middleOf(l, one.day);
			return shape(
				l,
				`event-${one.event}`,
				kind[one.group],
				{ along, across: strip - r - 6, r },
				one
			);
		}),
		...nowLines.map((line, i) =>
			text(
				`now-${i}`,
				l.down ? strip + 10 : 0,
				(1 + 1.3 * i) * l.name,
				line,
				l.name,
				'label-strong',
				'ink'
			)
		),
		text('war', left - 0.03 * big, top + cap * big, old, big, 'display', 'ink'),
		...notes.map((line, i) =>
			text(
				`sketch-${i}`,
				left,
				top + cap * big + (1.7 + 1.35 * i) * l.name,
				line,
				l.name,
				'label',
				'ink-2'
			)
		),
		l.down
			? text('winner', winX, l.along - 0.14 * winSize - 2, winner, winSize, 'display', 'ink', 'end')
			: text(
					'winner',
					width,
					far - survivor - 0.3 * winSize,
					winner,
					winSize,
					'display',
					'ink',
					'end'
				)
	];
}
