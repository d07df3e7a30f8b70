/** The three lengths on one ruler. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { evenTicks, ruler } from '../../lib/geometry/ruler';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { years, type Layout, type Length } from './place-ground';
import { aboutLabel, bars } from './place-rows';

/** All three on one ruler, the cover's. */
export function together(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const y0 = years(l.facts);
	const scale = width / y0.fifteen;
	const phone = l.size.composition === 'phone';
	const line = height - l.tick * 2.2;
	const pitch = line / 3;
	const barHeight = clamp(pitch * 0.16, 8, 26);
	const numberSize = clamp(pitch * 0.27, 18, phone ? 30 : 50);
	const rowOf = (length: Length, i: number): Mark[] => {
		const ink: Ink = length === 'gap' ? 'a' : 'b';
		const bar = pitch * i + (i === 0 ? 0 : pitch * 0.08);
		const base = bar + barHeight + numberSize * 1.02;
		const about = labelFor(l.words, `${length}-about`, l.size);
		const numberWidth = textWidth(label(l.words, length), 'display', numberSize, l.words.lang);
		const inline = numberWidth + 0.6 * rem;
		return [
			...bars(l, length, scale, bar, barHeight),
			text(`num-${length}`, 0, base, label(l.words, length), numberSize, 'display', ink),
			...aboutLabel(l, length, about, inline, base)
		];
	};
	const offRow = pitch * 1.08;
	const offBase = offRow + barHeight + numberSize * 1.02;
	const estimateX = l.facts.estimate.value * scale;
	const estimate = labelFor(l.words, 'estimate', l.size);
	const lang = l.words.lang;
	return [
		...rowOf('gap', 0),
		...rowOf('off', 1),
		text(
			'days-off',
			0,
			offBase + l.aboutSize * 1.55,
			label(l.words, 'days-off'),
			fitSize([label(l.words, 'days-off')], 'label', l.aboutSize, width, lang),
			'label',
			'ink-2'
		),
		{
			kind: 'segments',
			key: 'estimate-mark',
			stroke: 'b',
			strokeWidth: 1.5,
			segments: [[estimateX, offRow - 4, estimateX, offRow + barHeight + 4]]
		},
		text(
			'estimate',
			estimateX + 8,
			offRow + barHeight / 2 + l.aboutSize * 0.36,
			estimate,
			fitSize([estimate], 'label', l.aboutSize, width - estimateX - 8, lang),
			'label',
			'ink-2'
		),
		...rowOf('fifteen', 2),
		...ruler({
			key: 'ruler-fifteen',
			x: 0,
			y: line,
			width,
			lang,
			size: l.tick,
			ticks: evenTicks(y0.fifteen, 0.5, scale, phone ? 10 : 2, (v) =>
				v === 0 || v < y0.fifteen ? String(v) : `${v}\u00a0${label(l.words, 'years')}`
			)
		})
	];
}
