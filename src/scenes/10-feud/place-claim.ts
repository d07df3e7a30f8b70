/** Who speaks, and Robin Li's claim, set large. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { RULERS, type Layout } from './place-ground';
import { bars, rulerOf } from './place-rows';

/** Who speaks: name in his ink, role in grey. */
export function speaker(l: Layout, who: 'li' | 'wang' | 'xiao', y: number, ink: Ink): Mark[] {
	const size = Math.max(13, 0.9375 * l.size.rem);
	const name = label(l.words, who);
	const x = textWidth(name, 'label-strong', size, l.words.lang) + size * 0.8;
	const role = label(l.words, `${who}-role`);
	const roleSize = fitSize([role], 'label', size, l.size.width - x, l.words.lang);
	return [
		text(`speaker-${who}`, 0, y, name, size, 'label-strong', ink),
		text(`speaker-role-${who}`, x, y, role, roleSize, 'label', 'ink-2')
	];
}

/** Li's claim, large: alone in the middle of the first step, then making room for the answer. */
export function hero(l: Layout, alone: boolean): Mark[] {
	const { width, height } = l.size;
	const gap = label(l.words, 'gap');
	const top = Math.max(13, 0.9375 * l.size.rem) * 1.1;
	const big = fitSize([gap], 'display', clamp(height * 0.19, 30, 148), width * 0.92, l.words.lang);
	const line = height * (alone ? 0.56 : l.size.composition === 'phone' ? 0.39 : 0.42);
	const barHeight = clamp(height * 0.07, 10, 54);
	const barTop = line - 7 - barHeight;
	const number = Math.max(top + big * 0.98, barTop - big * 0.24);
	return [
		...speaker(l, 'li', Math.max(top, number - big * 1.02 - top * 0.5), 'a'),
		text('num-gap', -big * 0.03, number, gap, big, 'display', 'a'),
		...bars(l, 'gap', width / RULERS.gap, barTop, barHeight),
		...rulerOf(l, 'gap', line)
	];
}
