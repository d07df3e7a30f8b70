/** The six firms that the article names after Baidu, by what each had shown: counted, group by group. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import type { Group } from './facts-events';
import { segment, widthOf, type Layout } from './place-axis';
import { middleOf } from './place-days';
import { frameOf, rulers } from './place-frame';
import { fitted, nameMarks, nameWidth } from './place-names';
import { kinds, shape } from './place-shapes';
import { total, totalsOf } from './place-totals';

const LEVEL = 3;
const groups: readonly Group[] = ['new', 'older', 'cluster', 'promise'];

type Named = Layout['f']['six'][number];

const isEarlier = (l: Layout, { day }: Named): boolean => day < l.f.first.value;

/** Where a firm's mark stands along: on its day, or at the ruler's beginning for an earlier one. */
const placeOf = (l: Layout, one: Named, from: number, r: number): number =>
	isEarlier(l, one) ? from + 1.1 * r : middleOf(l, one.day, from);

const nameOf = (l: Layout, { event, firm }: Named, size: number) => ({
	id: event,
	name: label(l.words, `firm-${firm}`),
	detail: labelFor(l.words, `six-${firm}`, l.size),
	size
});

/** Groups as rows, their counts in the margin left of the ruler. */
function rows(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const from = Math.round(0.3 * width);
	const frame = frameOf(l, LEVEL, [0], from);
	const totals = totalsOf(l, clamp(0.04 * height, 15, 32), 0.46 * width);
	const foot = height < 300 ? 0 : 1.5 * totals.max + totals.sink;
	const top = frame.below + 0.3 * l.small;
	/** px between groups, in rows. */
	const gap = 0.35;
	const pitch = (height - foot - top) / (l.f.six.length + gap * (groups.length - 1));
	const size = clamp(0.5 * pitch, 12, 1.2 * l.name);
	const r = clamp(0.17 * pitch, 4, 11);
	const big = clamp(0.85 * pitch, 18, 72);
	const cap = metrics[lang].display.capHeight;
	const drops: ReturnType<typeof segment>[] = [];
	let y = top;
	const marks = groups.flatMap((group): Mark[] => {
		const own = l.f.six.filter((one) => one.group === group);
		const number = `${l.f[group].value}`;
		const after = widthOf(l, number, 'display', big) + 0.5 * l.name;
		const line = y + pitch / 2;
		const about = wrap(
			[label(l.words, `group-${group}`)],
			'label-strong',
			size,
			from - after,
			lang
		);
		const shift = own.length > 1 ? 0 : (about.length - 1) / 2;
		const head: Mark[] = [
			{
				kind: 'segments',
				key: `rule-${group}`,
				stroke: 'faint',
				segments:
					y === top ? [] : [segment(l, 0, y - (gap * pitch) / 2, width, y - (gap * pitch) / 2)]
			},
			text(`count-${group}`, 0, line + (cap * big) / 2, number, big, 'display', 'ink'),
			...about.map((words, i) =>
				text(
					`group-${group}-${i}`,
					after,
					line + 0.36 * size + (i - shift) * 1.2 * size,
					words,
					size,
					'label-strong',
					'ink'
				)
			)
		];
		const lanes = own.flatMap((one, i): Mark[] => {
			const across = line + i * pitch;
			const along = placeOf(l, one, from, r);
			const early = isEarlier(l, one);
			const air = r + 0.5 * size;
			const name = fitted(
				l,
				nameOf(l, one, size),
				early ? width - along - air : along - air - from
			);
			if (!early) drops.push(segment(l, along, frame.below, along, across));
			return [
				...shape(l, `event-${one.event}`, kinds[group], { along, across, r }, one),
				...nameMarks(
					l,
					name,
					early ? along + air : along - air - nameWidth(l, name),
					across + 0.36 * size
				)
			];
		});
		y += pitch * (own.length + gap);
		return [...head, ...lanes];
	});
	return [
		...rulers(l, frame, { named: l.f.six.map(({ day }) => day) }),
		{ kind: 'segments', key: 'drops', stroke: 'mark', segments: drops },
		...marks,
		...(foot > 0
			? [
					...total(l, 'told', totals, 0, height - totals.sink),
					...total(l, 'counted', totals, 0.54 * width, height - totals.sink)
				]
			: [])
	];
}

/** Shares of the stage's width: new ones have names beside their marks. */
const SHARES = [0.34, 0.22, 0.22, 0.22] as const;

/** Groups as columns, their counts above the days in which their marks stand. */
function columns(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const { f, name: size } = l;
	const frame = frameOf(l, LEVEL, [0]);
	const x0 = frame.below + 0.8 * rem;
	const room = width - x0;
	const r = clamp(0.015 * height, 4, 7);
	const firstDay = Math.min(...f.six.filter((one) => !isEarlier(l, one)).map(({ day }) => day));
	const words = middleOf(l, firstDay) - r - 0.8 * size;
	const big = clamp(0.13 * height, 24, Math.min(72, 0.3 * room));
	const cap = metrics[lang].display.capHeight * big;
	const counts = words - 0.95 * size - 0.28 * big;
	const totals = totalsOf(l, clamp(0.05 * height, 15, 24), room);
	const told = 2.6 * size + totals.max;
	let x = x0;
	const marks = groups.flatMap((group, i): Mark[] => {
		const left = x;
		const wide = room * (SHARES[i] ?? 0) - 5;
		x += wide + 5;
		const word = labelFor(l.words, `group-${group}`, l.size);
		const own = f.six.filter((one) => one.group === group);
		return [
			text(`count-${group}`, left - 0.03 * big, counts, `${f[group].value}`, big, 'display', 'ink'),
			...(hasRoom(word, 'label-strong', wide, lang)
				? [
						text(
							`group-${group}-0`,
							left,
							words,
							word,
							fitSize([word], 'label-strong', size, wide, lang),
							'label-strong',
							'ink'
						)
					]
				: []),
			...own.flatMap((one): Mark[] => {
				const along = placeOf(l, one, 0, r);
				const early = isEarlier(l, one);
				// A name that its column cannot take beside the mark stands over it.
				const clear = early || along < middleOf(l, f.feudDay.value) - 1.7 * size;
				const beside = clear ? width - left : wide;
				const whole = nameOf(l, one, size);
				const name = fitted(l, clear ? whole : { ...whole, detail: '' }, beside - 2 * r - 5);
				const over = nameWidth(l, name) > beside - 2 * r - 5;
				return [
					...shape(l, `event-${one.event}`, kinds[group], { along, across: left + r, r }, one),
					...(over
						? nameMarks(
								l,
								name,
								Math.min(left, width - nameWidth(l, name)),
								group === 'promise'
									? Math.min(along + r + size, height - 0.3 * size)
									: along - r - 0.3 * size
							)
						: nameMarks(l, name, left + 2 * r + 5, Math.max(along + 0.36 * size, 0.95 * size)))
				];
			})
		];
	});
	return [
		...rulers(l, frame, { named: l.f.six.map(({ day }) => day) }),
		...(told + totals.step + totals.sink < counts - cap
			? [
					...total(l, 'told', totals, x0, told),
					...total(l, 'counted', totals, x0, told + totals.step)
				]
			: []),
		...marks
	];
}

/** Step `six-names`. */
export const sixNames = (l: Layout): Mark[] => (l.down ? columns(l) : rows(l));
