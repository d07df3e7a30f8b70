/** The longest ruler: all the years since Turing, and the days of this spring as a hair at its end. */
import { clamp, fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { dayWidth, halfLine, text, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';

/** “1.0 px”: how wide the days are on the longest ruler at this size. */
export function pixels(l: Layout): string {
	const px = l.f.days.value * dayWidth(l, 0);
	return `${px.toFixed(1)}\u00a0${label(l.words, 'pixels')}`;
}

/** A number and what it is, in lines under it, to one side; the number's baseline is given. */
export function lead(
	l: Layout,
	key: string,
	[x, y]: readonly [number, number],
	number: { readonly text: string; readonly size: number; readonly seal: 'reported' | 'computed' },
	about: readonly string[],
	anchor: 'start' | 'end'
): Mark[] {
	const { lang } = l.words;
	const step = 1.35 * l.name;
	const drop = number.size * 0.16 + 1.05 * l.name;
	return [
		...sealed(
			text(key, x, y, number.text, number.size, 'display', 'ink', anchor),
			number.seal,
			lang
		),
		...about.map((line, i) =>
			text(`${key}-about-${i}`, x, y + drop + i * step, line, l.name, 'label', 'ink-2', anchor)
		)
	];
}

export function seventyThree(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const frame = frameOf(l, 0, []);
	const years = label(l.words, 'years');
	const px = pixels(l);
	const turing = label(l.words, 'turing');
	const left = l.down ? frame.below + 0.9 * rem : 0;
	const room = width - left;
	// From the ruler on, the days are drawn as far across as there is room: a hair, to scale.
	const reach = l.down ? width : height;
	const big = fitSize(
		[years],
		'display',
		clamp(0.3 * height, 40, l.down ? 108 : 210),
		room - sealRoom('reported', lang) - (l.down ? 4 : 0.22 * width),
		lang
	);
	const cap = metrics[lang].display.hanTop;
	const top = l.down ? Math.max(0.2 * height, 2.6 * l.name) : frame.below + 2.4 * l.name;
	const small = fitSize([px], 'display', clamp(0.085 * height, 24, 58), room * 0.6, lang);
	const aboutPx = wrap(
		[labelFor(l.words, 'pixel-about', l.size)],
		'label',
		l.name,
		room * 0.8,
		lang
	);
	const scale = label(l.words, 'scale').replace('#', `${Math.round(l.along)}`);
	const notes = [...aboutPx, scale].filter((line) => hasRoom(line, 'label', room, lang));
	const foot = height - (l.down ? 8 : 4) - notes.length * 1.35 * l.name;
	return [
		...rulers(l, frame, [frame.c, reach]),
		text(
			'turing',
			l.down ? left : 0,
			l.down ? 2 * halfLine(l, l.name) + 1 : frame.below + 1.1 * l.name,
			turing,
			l.name,
			'label-strong',
			'ink'
		),
		...lead(
			l,
			'years',
			[left - 0.03 * big, top + big * cap],
			{ text: years, size: big, seal: 'reported' },
			wrap([label(l.words, 'years-about')], 'label', l.name, room * 0.8, lang),
			'start'
		),
		...lead(
			l,
			'px',
			[l.down ? left : width - 14, foot],
			{ text: px, size: small, seal: 'computed' },
			notes,
			l.down ? 'start' : 'end'
		)
	];
}
