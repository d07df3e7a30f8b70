/** Since 2010: what the article dates to a year only, as bars that run from that year to this spring. */
import { clamp, fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark, Fill } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { at, block, dayWidth, text, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { lead } from './place-years';

const LEVEL = 1;
const firms = ['baidu', 'alibaba', 'huawei'] as const;

export function decade(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const frame = frameOf(l, LEVEL, [0]);
	const since = at(l, LEVEL, Date.UTC(l.f.modelsSince.value, 0, 1) / 86_400_000);
	const until = l.along - l.f.days.value * dayWidth(l, LEVEL) - 2;
	const size = clamp(0.085 * height, 20, l.down ? 34 : 60);
	const cap = metrics[lang].display.capHeight * size;
	const year = (key: 'ai-since' | 'models-since', x: number, top: number, room: number): Mark[] =>
		lead(
			l,
			key,
			[x - 0.02 * size, top + cap],
			{ text: label(l.words, key), size, seal: 'reported' },
			wrap([label(l.words, `${key}-about`)], 'label', l.name, room, lang),
			'start'
		);
	const aboutHeight = (key: string, room: number): number =>
		cap +
		0.16 * size +
		(0.3 + 1.35 * wrap([label(l.words, `${key}-about`)], 'label', l.name, room, lang).length) *
			l.name;
	const bar = (key: string, from: number, c: number, thick: number, fill: Fill): Mark =>
		block(l, `bar-${key}`, [from, until], [c, c + thick], { fill });
	const fillOf = (firm: string): Fill => (firm === 'baidu' ? 'ink' : 'hatch-ink');
	// Three models' bars side by side: columns when the ruler runs down, rows when it lies.
	if (l.down) {
		const left = frame.below + 0.6 * rem;
		const thick = clamp(0.05 * width, 10, 20);
		const x = left + thick + 0.7 * rem;
		const room = width - x;
		const names = since - 0.5 * l.name;
		const top = names - 0.95 * l.name - aboutHeight('models-since', room) - 0.5 * l.name;
		return [
			...rulers(l, frame, [frame.c, width]),
			bar('ai', 0, left, thick, 'ink-3'),
			...year('ai-since', x, 1, room),
			...year('models-since', x, top, room),
			...firms.flatMap((firm, i): Mark[] => {
				const c = x + (room / 3) * i;
				return [
					bar(firm, since, c, thick, fillOf(firm)),
					text(
						`name-${firm}`,
						c,
						names,
						label(l.words, `firm-${firm}`),
						l.name,
						'label-strong',
						'ink'
					),
					...standing(l, firm, c + thick + 6, since + 1.1 * l.name, room / 3 - thick - 12, 'start')
				];
			})
		];
	}
	const top = frame.below + 0.05 * height;
	const thick = clamp(0.045 * height, 8, 34);
	const room = width - since - 0.6 * rem;
	const firstBar = top + aboutHeight('ai-since', 0.6 * width) + 0.35 * l.name;
	const second = firstBar + thick + 0.07 * height;
	const rows = second + aboutHeight('models-since', room) + 0.35 * l.name;
	const pitch = Math.max(0, height - rows) / firms.length;
	const low = Math.min(thick, 0.62 * pitch);
	return [
		...rulers(l, frame, [frame.c, height]),
		...year('ai-since', 0, top, 0.6 * width),
		bar('ai', 0, firstBar, thick, 'ink-3'),
		...year('models-since', since, second, room),
		...firms.flatMap((firm, i): Mark[] => {
			const c = rows + pitch * i + (pitch - low) / 2;
			const base = c + low / 2 + 0.36 * l.name;
			const name = label(l.words, `firm-${firm}`);
			const nameSize = fitSize([name], 'label-strong', l.name, since, lang);
			if (pitch < 13) return [bar(firm, since, c, low, fillOf(firm))];
			const end = since - 0.6 * rem;
			const room = 0.3 * width;
			return [
				bar(firm, since, c, low, fillOf(firm)),
				text(`name-${firm}`, end, base, name, nameSize, 'label-strong', 'ink', 'end'),
				...standing(l, firm, end - room * 0.3, base, room, 'end')
			];
		})
	];
}

/** Who else gives the year, in words beside the name, where there is room. */
function standing(
	l: Layout,
	firm: string,
	x: number,
	y: number,
	room: number,
	anchor: 'start' | 'end'
): Mark[] {
	const words = label(l.words, firm === 'baidu' ? 'year-own' : 'year-unchecked');
	if (!hasRoom(words, 'label', room, l.words.lang)) return [];
	return [text(`standing-${firm}`, x, y, words, l.small, 'label', 'ink-2', anchor)];
}
