/** What all pictures of the quarrel share: three rows, one under the other, and how long a length is. */
import type { Slim } from '../../lib/figures/figure';
import { clamp } from '../../lib/geometry/fit';
import { textWidth } from '../../lib/geometry/text';
import type { Size, Words } from '../../lib/scene/contract';
import { label } from '../../lib/scene/words';
import type { FeudFacts } from './facts';

/** Lengths of the rulers, years: each ten times the one before, the last then closes on 15. */
export const RULERS = { gap: 0.2, off: 2, fifteen: 20 } as const;

export type Length = keyof typeof RULERS;

/** One of three rows: a length on its own ruler. All y are absolute px. */
interface Slot {
	readonly top: number;
	readonly number: number;
	readonly numberSize: number;
	readonly about: { readonly x: number; readonly y: number };
	readonly bar: { readonly y: number; readonly height: number };
	readonly line: number;
	readonly bottom: number;
}

export interface Layout {
	readonly size: Size;
	readonly words: Words;
	readonly facts: Slim<FeudFacts>;
	readonly tick: number;
	readonly aboutSize: number;
	readonly slots: readonly [Slot, Slot, Slot];
}

function slot(size: Size, words: Words, i: number, aboutSize: number): Slot {
	const height = size.height / 3;
	const gapAbove = i === 0 ? 0 : height * 0.2;
	const top = i * height;
	const inner = height - (i === 0 ? height * 0.2 : 0) - gapAbove;
	const indent = i === 0 ? 0 : size.width / 10 + 0.75 * size.rem;
	const numberSize = clamp(inner * 0.3, 17, size.composition === 'phone' ? 28 : 46);
	const start = top + gapAbove + (i === 0 ? 0 : height * 0.06);
	const number = start + numberSize * 0.95;
	const stacked = size.composition === 'phone' && height > 120;
	const key: Length = i === 0 ? 'gap' : i === 1 ? 'off' : 'fifteen';
	const about = stacked
		? { x: indent, y: number + aboutSize * 1.5 }
		: {
				x:
					indent +
					textWidth(label(words, key), 'display', numberSize, words.lang) +
					0.75 * size.rem,
				y: number
			};
	const barTop = about.y + aboutSize * (stacked ? 0.75 : 0.85);
	const line = top + height - 0.2 * height - (i === 0 ? 0 : 0) - aboutSize * 0.9;
	const barHeight = clamp(line - barTop - 4, 6, height * 0.2);
	return {
		top,
		number,
		numberSize,
		about,
		bar: { y: line - 6 - barHeight, height: barHeight },
		line,
		bottom: top + height
	};
}

export function layout(facts: Slim<FeudFacts>, size: Size, words: Words): Layout {
	const aboutSize = size.composition === 'phone' ? 0.8125 * size.rem : 0.9375 * size.rem;
	const at = (i: number): Slot => slot(size, words, i, aboutSize);
	return {
		facts,
		size,
		words,
		tick: Math.max(12, 0.8125 * size.rem),
		aboutSize,
		slots: [at(0), at(1), at(2)]
	};
}

/** Years of each length; the gap from its sure part to its upper end. */
export const years = (
	facts: Slim<FeudFacts>
): Readonly<Record<'gap' | 'gapUpTo' | 'off' | 'fifteen', number>> => ({
	gap: facts.gap.value / 12,
	gapUpTo: (facts.gap.upTo ?? facts.gap.value) / 12,
	off: facts.off.value,
	fifteen: facts.fifteen.value
});
