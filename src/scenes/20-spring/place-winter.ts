/** From ChatGPT to Ernie Bot: a winter, measured. */
import { clamp, fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label } from '../../lib/scene/words';
import { at, dayWidth, point, segment, text, widthOf, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { shape } from './place-shapes';

const LEVEL = 2;

/** A name in bold and what is said of it after it, or under it where the line is too short. */
export function named(
	l: Layout,
	key: string,
	[x, y]: readonly [number, number],
	[name, detail]: readonly [string, string],
	room: number,
	anchor: 'start' | 'end'
): Mark[] {
	const { lang } = l.words;
	const width = widthOf(l, name, 'label-strong', l.name);
	const space = 0.5 * l.name;
	const rest = widthOf(l, detail, 'label', l.name);
	const one = width + space + rest <= room;
	const strong = (at: number): Mark =>
		text(`${key}-name`, at, y, name, l.name, 'label-strong', 'ink', anchor);
	if (one && anchor === 'start')
		return [
			strong(x),
			text(`${key}-detail`, x + width + space, y, detail, l.name, 'label', 'ink-2', anchor)
		];
	if (one)
		return [
			strong(x - rest - space),
			text(`${key}-detail`, x, y, detail, l.name, 'label', 'ink-2', anchor)
		];
	return [
		strong(x),
		...(hasRoom(detail, 'label', room, lang)
			? [
					text(
						`${key}-detail`,
						x,
						y + 1.35 * l.name,
						detail,
						fitSize([detail], 'label', l.name, room, lang),
						'label',
						'ink-2',
						anchor
					)
				]
			: [])
	];
}

export function winter(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const frame = frameOf(l, LEVEL, [0, 1]);
	const middle = (day: number): number => at(l, LEVEL, day) + dayWidth(l, LEVEL) / 2;
	const from = Math.max(middle(l.f.chatgpt.value), 6);
	const [gpt4, ernie] = [middle(l.f.gpt4.value), middle(l.f.first.value)];
	const r = clamp(0.013 * height, 4.5, 8);
	const words = (id: string): readonly [string, string] => [
		label(l.words, id),
		label(l.words, `${id}-detail`)
	];
	const days = label(l.words, 'winter');
	const spring = label(l.words, 'next');
	const room = l.down ? height : height - frame.below;
	/** px across of each thing's own line. */
	const line = l.down
		? {
				chatgpt: frame.below + r + 6,
				ernie: frame.below + r + 6,
				gpt4: frame.below + r + 6,
				span: 0
			}
		: {
				chatgpt: frame.below + 0.14 * room,
				span: frame.below + 0.62 * room,
				gpt4: frame.below + 0.77 * room,
				ernie: frame.below + 0.92 * room
			};
	const span = l.down ? line.chatgpt : line.span;
	const marks = [
		['chatgpt', from, line.chatgpt],
		['gpt-4', gpt4, line.gpt4],
		['ernie-bot', ernie, line.ernie]
	] as const;
	const drops: Mark = {
		kind: 'segments',
		key: 'drops',
		stroke: 'mark',
		segments: l.down
			? [segment(l, from, frame.c, from, span), segment(l, ernie, frame.c, ernie, span)]
			: marks.map(([, along, across]) => segment(l, along, frame.c, along, across))
	};
	const measured: Mark = {
		kind: 'segments',
		key: 'measured',
		stroke: 'ink',
		strokeWidth: 1.5,
		segments: [
			segment(l, from, span, ernie, span),
			segment(l, from, span - 5, from, span + 5),
			segment(l, ernie, span - 5, ernie, span + 5)
		]
	};
	const cap = metrics[lang].display.capHeight;
	const textX = l.down ? line.chatgpt + r + 0.6 * rem : 0;
	const free = l.down ? ernie - from - 5 * l.name : line.span - line.chatgpt - 2.2 * l.name;
	const big = fitSize(
		[days],
		'display',
		clamp(free * 0.62, 28, l.down ? 96 : 230),
		(l.down ? width - textX : ernie) - sealRoom('computed', lang) - 8,
		lang
	);
	const base = l.down ? (from + ernie) / 2 + (cap * big) / 2 : line.span - 0.2 * big - 6;
	const half = 0.36 * l.name;
	const room4 = l.down ? width - textX : gpt4 - 2 * r - 4;
	const springRoom = l.down ? width - textX : width - at(l, LEVEL, l.f.first.value) - r - 8;
	const label4 = (id: string, along: number, across: number, up = 0): Mark[] => {
		const [x, y] = point(l, along, across);
		return l.down
			? named(l, id, [textX, y + half + up], words(id), width - textX, 'start')
			: named(l, id, [x - r - 8, y + half], words(id), room4, 'end');
	};
	const next = wrap([spring], 'label', l.name, springRoom, lang);
	const nextAt: readonly [number, number] = l.down
		? [textX, height - 4 - (next.length - 1) * 1.3 * l.name]
		: [at(l, LEVEL, l.f.first.value) + r + 6, line.chatgpt + half];
	return [
		...rulers(l, frame, [frame.c - l.thick, frame.c]),
		drops,
		measured,
		...sealed(
			text('winter', textX - 0.03 * big, base, days, big, 'display', 'ink'),
			'computed',
			lang
		),
		...marks.flatMap(([id, along, across]) =>
			shape(l, `event-${id}`, 'new-model', { along, across, r })
		),
		...(l.down
			? named(
					l,
					'chatgpt',
					[textX, Math.max(from + half, 2 * half + 2)],
					words('chatgpt'),
					width - textX,
					'start'
				)
			: named(
					l,
					'chatgpt',
					[from + r + 8, line.chatgpt + half],
					words('chatgpt'),
					0.7 * ernie,
					'start'
				)),
		...label4('gpt-4', gpt4, line.gpt4, l.down ? -0.75 * l.name : 0),
		...label4('ernie-bot', ernie, line.ernie, l.down ? 0.75 * l.name : 0),
		...next.map((words0, i) =>
			text(`next-${i}`, nextAt[0], nextAt[1] + i * 1.3 * l.name, words0, l.name, 'label', 'ink-2')
		)
	];
}
