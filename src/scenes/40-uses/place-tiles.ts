/** A use as a tile whose look is its standing, with the words for it inside. */
import type { Use, Voice } from './facts-grid';
import { fitSize, MIN_TEXT } from '../../lib/geometry/fit';
import type { Ink, Mark, RectMark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { block, LEADING, rise, text, widthOf, type Area, type Layout } from './place-draw';

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

/** The words that name a voice at its mark, as long as the mark has room for; see `fits`. */
export function voiceLines(
	l: Layout,
	voice: Voice,
	fits: (lines: readonly string[]) => boolean
): string[] {
	const long = lines(label(l.words, `voice-${voice}`));
	return fits(long)
		? long
		: lines(labelFor(l.words, `voice-${voice}`, { ...l.size, composition: 'phone' }));
}

/** What is in a tile and whose word it is, as much of it as the tile holds: the latter always. */
export function words(l: Layout, key: string, use: Use, area: Area): Mark[] {
	const { s, size, phone } = l;
	const on = inkOn(use.voice);
	const gap = phone ? 3 : 8;
	const [x, y] = [area.x + gap, area.y + gap];
	const [width, height] = [area.width - 2 * gap + 1, area.height - 2 * gap + 2];
	const name = `what-${use.firm}-${use.use}`;
	const long = lines(label(l.words, name));
	const short = lines(labelFor(l.words, name, { ...size, composition: 'phone' }));
	const small = Math.max(MIN_TEXT, s - 1);
	const voice = phone
		? lines(labelFor(l.words, `voice-${use.voice}`, size))
		: voiceLines(
				l,
				use.voice,
				(set) =>
					set.length * small * LEADING <= height &&
					set.every((line) => widthOf(l, line, 'label', small) <= width)
			);
	const foot = fitSize(voice, 'label', small, width, l.words.lang);
	const under = voice.length * foot * LEADING;
	// At the foot of the tile, so that the voices of a row stand on one line.
	const voiced = (from = area.y + area.height - gap - under + 2): Mark[] =>
		block(l, `${key}-voice`, voice, x, from, foot, 'label', on);
	const set = (what: readonly string[], px: number): Mark[] | undefined =>
		what.every((line) => widthOf(l, line, 'label-strong', px) <= width) &&
		what.length * px * LEADING + under <= height
			? [...block(l, `${key}-what`, what, x, y, px, 'label-strong', on), ...voiced()]
			: undefined;
	for (let px = Math.min(1.5 * s, 1.5 * size.rem); px >= s; px--) {
		const marks = set(long, px);
		if (marks) return marks;
	}
	// Upright, as on a roster, where a tile is narrow and the language allows it.
	const [first = ''] = long;
	const stack = 1.1 * s;
	const tall = [...first].length * stack;
	if (l.words.lang === 'zh' && long.length === 1 && tall + under <= height && s <= width)
		return [
			text(`${key}-what`, x, y + s * rise(l, 'label-strong'), first, s, 'label-strong', on, {
				stack
			}),
			...voiced()
		];
	return set(short, s) ?? voiced(area.y + (area.height - under) / 2);
}
