/** The two answers that carry no number: Wang's sentence, and Xiao's length without an end. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitBlock, fitSize } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { stripTop } from './dates';
import { speaker } from './place-claim';
import { type Layout } from './place-ground';

/**
 * How far an opening quotation mark hangs in the margin, which on a phone is narrow; in Chinese its
 * ink is the right half of a square.
 */
const hanging = (type: number, l: Layout): number => {
	const hang = type * (l.words.lang === 'zh' ? 0.5 : 0.42);
	return l.size.composition === 'phone' ? Math.min(hang, 0.9 * l.size.rem) : hang;
};

function quote(l: Layout, foot: number): Mark[] {
	const { width, height } = l.size;
	// A sentence a line: two universes, one over the other.
	const quoted = label(l.words, 'quote').split(/(?<=[？?])\s*/);
	const start = height * (l.size.composition === 'phone' ? 0.575 : 0.6);
	const block = { width, height: foot - start - 0.5 * l.size.rem };
	const { size, lines: set } = fitBlock(quoted, 'display', 58, block, 1.4, l.words.lang);
	const hang = hanging(size, l);
	return [
		...speaker(l, 'wang', start, 'b'),
		...set.map((line, i) =>
			text(
				`quote-${i}`,
				i === 0 ? -hang : 0,
				start + size * (1.35 + i * 1.38),
				line,
				size,
				'display',
				'b'
			)
		)
	];
}

/** Wang's answer, over the days where they leave it room; it is undated, so they are the first to go. */
export function answer(l: Layout, days: readonly Mark[]): Mark[] {
	const foot = stripTop(l.size);
	const start = l.size.height * 0.6;
	return foot - start < 4.5 * l.size.rem ? quote(l, l.size.height) : [...quote(l, foot), ...days];
}

/** A length without a number: no end, no ruler to read it on. */
export function counter(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const howLong = label(l.words, 'how-long');
	const start = l.slots[1].top + 0.12 * l.slots[1].bar.height + rem;
	const foot = height - l.tick * 5;
	const howLongSize = fitSize([howLong], 'label-strong', 1.25 * rem, width, lang);
	const barHeight = clamp(l.slots[0].bar.height, 8, 44);
	const barTop = foot - howLongSize * 1.5 - barHeight;
	// Clause under clause, as large as the room between speaker and bar allows.
	const clauses = label(l.words, 'counter').split(/(?<=[，,])\s*/);
	const block = { width, height: barTop - start - 0.6 * rem };
	const { size, lines: set } = fitBlock(clauses, 'display', 58, block, 1.4, lang);
	const hang = hanging(size, l);
	return [
		...speaker(l, 'xiao', start, 'a'),
		...set.map((line, i) =>
			text(
				`counter-${i}`,
				i === 0 ? -hang : 0,
				start + size * (1.4 + i * 1.36),
				line,
				size,
				'display',
				'a'
			)
		),
		{ kind: 'rect', key: 'bar-open', x: 0, y: barTop, width, height: barHeight, fill: 'hatch-a' },
		text('how-long', width, foot, howLong, howLongSize, 'label-strong', 'a', { anchor: 'end' })
	];
}
