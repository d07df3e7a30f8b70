/** A length in its own row: number, what it is about, bar and ruler. */
import { text } from '../../lib/geometry/draw';
import { fitSize, hasRoom } from '../../lib/geometry/fit';
import { evenTicks, ruler } from '../../lib/geometry/ruler';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { RULERS, years, type Layout, type Length } from './place-ground';

/** The bar of a length: sure part solid, stated range hatched. `scale` is px per year. */
export function bars(
	{ facts }: Layout,
	length: Length,
	scale: number,
	y: number,
	height: number,
	prefix = 'bar',
	rest: Partial<Mark> = {}
): Mark[] {
	const y0 = years(facts);
	const rect = (key: string, from: number, to: number, fill: string): Mark =>
		({
			kind: 'rect',
			key: `${prefix}-${key}`,
			x: from * scale,
			y,
			width: (to - from) * scale,
			height,
			fill,
			...rest
		}) as Mark;
	if (length !== 'gap') return [rect(length, 0, y0[length], 'b')];
	return [rect('gap', 0, y0.gap, 'a'), rect('gap-range', y0.gap, y0.gapUpTo, 'hatch-a')];
}

export function rulerOf(l: Layout, length: Length, y: number, key = `ruler-${length}`): Mark[] {
	const { width } = l.size;
	const span = RULERS[length];
	const unit = length === 'gap' ? 'month' : 'year';
	const named = (v: number): string =>
		v === 0 ? '0' : `${v}\u00a0${label(l.words, v === 1 ? unit : `${unit}s`)}`;
	const scale = width / span;
	const ticks =
		length === 'gap'
			? evenTicks(2.4, 0.25, scale / 12, 4, named)
			: evenTicks(span, span / 20, scale, 5, named);
	return ruler({ key, x: 0, y, width, ticks, lang: l.words.lang, size: l.tick });
}

/** What a length is about, if there is room for it. */
export function aboutLabel(l: Layout, length: Length, about: string, x: number, y: number): Mark[] {
	const room = l.size.width - x;
	if (!hasRoom(about, 'label', room, l.words.lang)) return [];
	const size = fitSize([about], 'label', l.aboutSize, room, l.words.lang);
	return [text(`about-${length}`, x, y, about, size, 'label', 'ink-2')];
}

/** A length in its own row: number, what it is about, bar, ruler. */
export function row(l: Layout, i: 0 | 1 | 2, length: Length): Mark[] {
	const s = l.slots[i];
	const ink: Ink = length === 'gap' ? 'a' : 'b';
	const indent = i === 0 ? 0 : l.size.width / 10 + 0.75 * l.size.rem;
	const about = labelFor(l.words, `${length}-about`, l.size);
	return [
		text(`num-${length}`, indent, s.number, label(l.words, length), s.numberSize, 'display', ink),
		...aboutLabel(l, length, about, s.about.x, s.about.y),
		...bars(l, length, l.size.width / RULERS[length], s.bar.y, s.bar.height),
		...rulerOf(l, length, s.line)
	];
}
