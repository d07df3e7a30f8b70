/** A use as a tile whose look is its standing, with the words for it inside. */
import type { Use, Voice } from './facts-grid';
import { MIN_TEXT } from '../../lib/geometry/fit';
import type { Ink, Mark, RectMark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { block, LEADING, rise, text, widthOf, type Area, type Layout } from './place-draw';
import { voiceLabel } from './place-grid';

type Look = Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'> & { readonly on: Ink };

/** Found elsewhere is solid; told without a source is grey; a firm's word for itself is an outline. */
const looks: Readonly<Record<Voice, Look>> = {
	confirmed: { fill: 'ink', on: 'paper' },
	article: { fill: 'faint', on: 'ink' },
	'own-claim': { fill: 'paper', stroke: 'alibaba', strokeWidth: 2, on: 'alibaba' },
	bystander: { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5, dash: 'dotted', on: 'ink-2' }
};

export const inkOn = (voice: Voice): Ink => looks[voice].on;

/** A tile without its words. */
export function plate(key: string, area: Area, voice: Voice): Mark {
	const { on: _, ...look } = looks[voice];
	return { kind: 'rect', key, ...area, ...look };
}

/** What is in a tile and whose word it is, as much of it as the tile holds: the latter always. */
export function words(l: Layout, key: string, use: Use, area: Area): Mark[] {
	const { s, size, phone } = l;
	const on = inkOn(use.voice);
	const voice = voiceLabel(l, use.voice);
	const gap = phone ? 3 : 8;
	const [x, y] = [area.x + gap, area.y + gap];
	const [width, height] = [area.width - 2 * gap + 1, area.height - 2 * gap + 2];
	const long = lines(label(l.words, `what-${use.firm}-${use.use}`));
	const short = lines(
		labelFor(l.words, `what-${use.firm}-${use.use}`, { ...size, composition: 'phone' })
	);
	const fits = (those: readonly string[], px: number): boolean =>
		those.every((line) => widthOf(l, line, 'label-strong', px) <= width) &&
		(those.length * px + s) * LEADING <= height;
	const voiced = (from: number): Mark[] =>
		block(l, `${key}-voice`, [voice], x, from, Math.max(MIN_TEXT, s - 1), 'label', on);
	const large = Math.min(1.2 * s, 1.25 * size.rem);
	for (const [what, px] of [
		[long, large],
		[long, s]
	] as const)
		if (fits(what, px))
			return [
				...block(l, `${key}-what`, what, x, y, px, 'label-strong', on),
				...voiced(y + what.length * px * LEADING + 1)
			];
	// Upright, as on a roster, where a tile is narrow and the language allows it.
	const [first = ''] = long;
	const stack = 1.14 * s;
	const tall = [...first].length * stack;
	if (l.words.lang === 'zh' && long.length === 1 && tall + 1.6 * s <= height && s <= width)
		return [
			text(`${key}-what`, x, y + s * rise(l, 'label-strong'), first, s, 'label-strong', on, {
				stack
			}),
			...voiced(area.y + area.height - gap - s * 1.05)
		];
	if (fits(short, s))
		return [
			...block(l, `${key}-what`, short, x, y, s, 'label-strong', on),
			...voiced(y + short.length * s * LEADING)
		];
	return voiced(area.y + (area.height - s) / 2);
}
