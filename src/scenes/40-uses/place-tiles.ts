/** A use as a tile whose look is its standing, with the words for it inside. */
import { text } from '../../lib/geometry/draw';
import type { Use, Voice } from './facts-grid';
import { fitSize, MIN_TEXT } from '../../lib/geometry/fit';
import type { Ink, Mark, RectMark } from '../../lib/marks/mark';
import { label, labelFor, lines } from '../../lib/scene/words';
import { block, LEADING, rise, widthOf, type Area, type Layout } from './place-draw';

type Look = Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;

/** Found elsewhere is solid; told without a source is grey; a firm's word for itself is an outline. */
const looks: Readonly<Record<Voice, Look>> = {
	confirmed: { fill: 'ink' },
	article: { fill: 'faint' },
	'own-claim': { fill: 'paper', stroke: 'alibaba', strokeWidth: 2 },
	bystander: { fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5, dash: 'dotted' }
};

/** The ink of words on a tile. */
export const inkOn = (voice: Voice): Ink =>
	voice === 'confirmed' ? 'paper' : voice === 'own-claim' ? 'alibaba' : 'ink';

/** A tile without its words. */
export const plate = (key: string, area: Area, voice: Voice): Mark => ({
	kind: 'rect',
	key,
	...area,
	...looks[voice]
});

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
	const wordings = (name: string): string[][] =>
		[size, { ...size, composition: 'phone' } as const].map((at) =>
			lines(labelFor(l.words, name, at))
		);
	const what = `what-${use.firm}-${use.use}`;
	const long = lines(label(l.words, what));
	const short = wordings(what).at(-1) ?? long;
	const [first = ''] = long;
	const stack = 1.1 * s;
	const stacks = l.words.lang === 'zh' && long.length === 1 && s <= width;
	const voices = wordings(`voice-${use.voice}`).map((voice) => {
		const px = fitSize(voice, 'label', Math.max(MIN_TEXT, s - 1), width, l.words.lang);
		const tall = voice.length * px * LEADING;
		// At the foot of the tile, so that the voices of a row stand on one line.
		const marks = (from = area.y + area.height - gap - tall + 2): Mark[] =>
			block(l, `${key}-voice`, voice, x, from, px, 'label', on);
		const fits = voice.every((line) => widthOf(l, line, 'label', px) <= width);
		return { tall, marks, fits };
	});
	for (const { tall, marks, fits } of voices) {
		const set = (said: readonly string[], px: number): boolean =>
			fits &&
			said.every((line) => widthOf(l, line, 'label-strong', px) <= width) &&
			said.length * px * LEADING + tall <= height;
		for (let px = Math.min(1.5 * s, 1.5 * size.rem); px >= s; px--)
			if (set(long, px))
				return [...block(l, `${key}-what`, long, x, y, px, 'label-strong', on), ...marks()];
		// Upright, as on a roster, where a tile is narrow and the language allows it.
		if (fits && stacks && [...first].length * stack + tall <= height) {
			const top = y + s * rise(l, 'label-strong');
			return [text(`${key}-what`, x, top, first, s, 'label-strong', on, { stack }), ...marks()];
		}
		if (set(short, s))
			return [...block(l, `${key}-what`, short, x, y, s, 'label-strong', on), ...marks()];
	}
	const { tall, marks } = voices.at(-1) ?? { tall: 0, marks: () => [] };
	return marks(area.y + (area.height - tall) / 2);
}
