/** A large number with its stamp, and what it is in lines under it. */
import { text } from '../../lib/geometry/draw';
import { fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { type Layout } from './place-axis';

export interface Lead {
	readonly key: string;
	readonly number: string;
	/** px; it is set smaller where its room is short. */
	readonly max: number;
	readonly standing: 'reported' | 'computed';
	readonly about: readonly string[];
	readonly room: number;
	readonly anchor?: 'start' | 'end';
	/** Measured on this very drawing, like the numbers of a scale. */
	readonly scale?: boolean;
}

/** Size of the number, its lines, and px from the top to the foot of it all. */
export function measured(
	l: Layout,
	{ number, max, standing, about, room }: Lead
): {
	readonly size: number;
	readonly lines: readonly string[];
	/** px from the top to the number's baseline, from there to the first line's, and on to the next. */
	readonly rise: number;
	readonly drop: number;
	readonly step: number;
	readonly height: number;
} {
	const { lang } = l.words;
	const size = fitSize([number], 'display', max, room - sealRoom(standing, l.words), lang);
	const lines = wrap(about, 'label', l.name, room, lang).filter((line) =>
		hasRoom(line, 'label', room, lang)
	);
	const { display, label } = metrics[lang];
	const rise = (lang === 'zh' ? display.hanTop : display.ascent) * size;
	// Room for a line's box, which is a little deeper than the ink of the largest numbers.
	const sink = Math.max(0.14, lang === 'zh' ? display.hanBottom : display.descent) * size;
	const drop = sink + 0.35 * l.name + Math.max(label.hanTop, label.ascent) * l.name;
	const step = 1.35 * l.name;
	const height =
		rise + (lines.length > 0 ? drop + (lines.length - 1) * step + 0.25 * l.name : sink);
	return { size, lines, rise, drop, step, height };
}

/** @param x where it begins, or with `anchor: 'end'` ends; @param top px */
export function leadMarks(l: Layout, lead: Lead, x: number, top: number): Mark[] {
	const { size, lines, rise, drop, step } = measured(l, lead);
	const { key, number, standing, anchor = 'start', scale = false } = lead;
	const base = top + rise;
	// Large type begins with its ink on the line where smaller type begins.
	const inked = anchor === 'start' ? x - 0.03 * size : x;
	return [
		...sealed(
			{ ...text(key, inked, base, number, size, 'display', 'ink', { anchor }), axis: scale },
			standing,
			l.words
		),
		...lines.map((line, i): Mark => ({
			...text(
				`${key}-about-${i}`,
				x,
				base + drop + i * step,
				line,
				fitSize([line], 'label', l.name, lead.room, l.words.lang),
				'label',
				'ink-2',
				{ anchor }
			),
			axis: scale
		}))
	];
}
