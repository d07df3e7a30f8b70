/** Since 2010: what the article dates to a year only, as bars that run from that year to this spring. */
import { dayOf } from '../../lib/figures/calendar';
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, hasRoom } from '../../lib/geometry/fit';
import type { Fill, Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { at, block, dayWidth, widthOf, type Layout } from './place-axis';
import { frameOf, rulers } from './place-frame';
import { leadMarks, measured, type Lead } from './place-lead';

const LEVEL = 1;
const firms = ['baidu', 'alibaba', 'huawei'] as const;
type Firm = (typeof firms)[number];

/** Where the article is borne out by the firm itself, solid; else hatched. */
const fillOf = (firm: Firm): Fill => (firm === 'baidu' ? 'ink' : 'hatch-ink');

const year = (l: Layout, key: 'ai-since' | 'models-since', room: number): Lead => ({
	key,
	number: label(l.words, key),
	max: clamp(0.085 * l.size.height, 20, l.down ? 36 : 60),
	standing: 'reported',
	about: [label(l.words, `${key}-about`)],
	room
});

/** Who else gives the year, in words, where there is room. */
function standing(l: Layout, firm: Firm, x: number, y: number, room: number): Mark[] {
	const words = label(l.words, firm === 'baidu' ? 'year-own' : 'year-unchecked');
	if (!hasRoom(words, 'label', room, l.words.lang)) return [];
	const size = fitSize([words], 'label', l.small, room, l.words.lang);
	const anchor = l.down ? 'start' : 'end';
	return [text(`standing-${firm}`, x, y, words, size, 'label', 'ink-2', { anchor })];
}

/** Step `decade`. */
export function decade(l: Layout): Mark[] {
	const frame = frameOf(l, LEVEL, [0]);
	const since = at(l, LEVEL, dayOf(l.f.modelsSince.value));
	const until = l.along - l.f.days.value * dayWidth(l, LEVEL) - 2;
	const bar = (key: string, from: number, c: number, thick: number, fill: Fill): Mark =>
		block(l, `bar-${key}`, [from, until], [c, c + thick], { fill });
	const place = l.down ? columns : rows;
	return [...rulers(l, frame, { hair: true }), ...place(l, frame.below, since, bar)];
}

type Bar = (key: string, from: number, c: number, thick: number, fill: Fill) => Mark;

function columns(l: Layout, below: number, since: number, bar: Bar): Mark[] {
	const { width, rem } = l.size;
	const left = below + 0.6 * rem;
	const thick = clamp(0.055 * width, 10, 24);
	const x = left + thick + 0.7 * rem;
	const room = width - x;
	const names = since - 0.5 * l.name;
	const models = year(l, 'models-since', room);
	const top = names - 1.7 * l.name - measured(l, models).height;
	return [
		bar('ai', 0, left, thick, 'ink-3'),
		...leadMarks(l, year(l, 'ai-since', room), x, 1),
		...leadMarks(l, models, x, top),
		...firms.flatMap((firm, i): Mark[] => {
			const c = x + (room / 3) * i;
			const name = label(l.words, `firm-${firm}`);
			return [
				bar(firm, since, c, thick, fillOf(firm)),
				text(`name-${firm}`, c, names, name, l.name, 'label-strong', 'ink'),
				...standing(l, firm, c + thick + 6, since + l.name, room / 3 - thick - 12)
			];
		})
	];
}

function rows(l: Layout, below: number, since: number, bar: Bar): Mark[] {
	const { width, height, rem } = l.size;
	const top = below + 0.05 * height;
	const thick = clamp(0.06 * height, 6, 48);
	const ai = year(l, 'ai-since', 0.6 * width);
	const models = year(l, 'models-since', width - since - 0.6 * rem);
	const firstBar = top + measured(l, ai).height + 0.3 * l.name;
	const second = firstBar + thick + 0.06 * height;
	const first = second + measured(l, models).height;
	const pitch = Math.max(0, height - first) / firms.length;
	const low = Math.min(1.1 * thick, 0.62 * pitch);
	return [
		...leadMarks(l, ai, 0, top),
		bar('ai', 0, firstBar, thick, 'ink-3'),
		...leadMarks(l, models, since, second),
		...firms.flatMap((firm, i): Mark[] => {
			const c = first + pitch * i + (pitch - low) / 2;
			const base = c + low / 2 + 0.36 * l.name;
			const name = label(l.words, `firm-${firm}`);
			const end = since - 0.6 * rem;
			const after = end - widthOf(l, name, 'label-strong', l.name) - 0.6 * l.name;
			return [
				bar(firm, since, c, low, fillOf(firm)),
				...(pitch < 1.15 * l.name
					? []
					: [
							text(`name-${firm}`, end, base, name, l.name, 'label-strong', 'ink', {
								anchor: 'end'
							}),
							...standing(l, firm, after, base, after)
						])
			];
		})
	];
}
