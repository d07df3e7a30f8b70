/** The six firms that the article names after Baidu, by what each had shown: counted, group by group. */
import { clamp, fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, labelFor } from '../../lib/scene/words';
import type { Kind, Group } from './facts-events';
import { segment, text, widthOf, type Layout } from './place-axis';
import { middleOf } from './place-days';
import { frameOf, rulers, type Frame } from './place-frame';
import { shape } from './place-shapes';

const LEVEL = 3;
const groups: readonly Group[] = ['new', 'older', 'cluster', 'promise'];
const kinds: Readonly<Record<Group, Kind>> = {
	new: 'new-model',
	older: 'older-model',
	cluster: 'chip',
	promise: 'promise'
};

type Named = Layout['f']['six'][number];

/** Where a firm's mark stands along: on its day, or at the ruler's beginning for an earlier one. */
const placeOf = (l: Layout, one: Named, from: number, r: number): number =>
	one.day < (l.f.starts[LEVEL] ?? 0) ? from + r : middleOf(l, one.day, from);

const mark = (l: Layout, one: Named, along: number, across: number, r: number): Mark[] =>
	shape(l, `event-${one.event}`, kinds[one.group], { along, across, r }, one);

/** How many the article speaks of, and how many were counted elsewhere. */
function totals(l: Layout, x: number, y: number, room: number, size: number, step: number): Mark[] {
	const { lang } = l.words;
	return (['told', 'counted'] as const).flatMap((key, i): Mark[] => {
		const number = label(l.words, key);
		const about = labelFor(l.words, `${key}-about`, l.size);
		const base = y + i * step;
		const seal = sealRoom('reported', lang);
		const after = x + widthOf(l, number, 'display', size) + seal + 0.6 * l.name;
		const left = x + room - after;
		return [
			...sealed(text(key, x, base, number, size, 'display', 'ink'), 'reported', lang),
			...(hasRoom(about, 'label', left, lang)
				? [
						text(
							`${key}-about`,
							after,
							base,
							about,
							fitSize([about], 'label', l.name, left, lang),
							'label',
							'ink-2'
						)
					]
				: [])
		];
	});
}

/** Groups as rows, their counts in the margin left of the ruler. */
function rows(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const from = Math.round(0.34 * width);
	const frame = frameOf(l, LEVEL, [0], from);
	const totalSize = clamp(0.035 * height, 15, 30);
	const totalsHeight = height < 300 ? 0 : 1.7 * totalSize;
	const top = frame.below + 0.3 * l.small;
	const bottom = height - totalsHeight;
	const gap = 0.35;
	const pitch = (bottom - top) / (l.f.six.length + gap * (groups.length - 1));
	const size = clamp(0.5 * pitch, 12, 1.06 * l.name);
	const r = clamp(0.17 * pitch, 4, 10);
	const big = clamp(0.8 * pitch, 18, 60);
	const cap = metrics[lang].display.capHeight;
	let y = top;
	const out: Mark[] = [];
	const drops: ReturnType<typeof segment>[] = [];
	for (const group of groups) {
		const own = l.f.six.filter((one) => one.group === group);
		const number = `${l.f[group].value}`;
		const numberWidth = widthOf(l, number, 'display', big);
		const base = y + pitch / 2 + (cap * big) / 2;
		const about = label(l.words, `group-${group}`);
		const room = from - numberWidth - 1.2 * l.name;
		const set = wrap([about], 'label-strong', size, room, lang);
		out.push(
			{
				kind: 'segments',
				key: `rule-${group}`,
				stroke: 'faint',
				segments: [segment(l, 0, y - (gap * pitch) / 2, width, y - (gap * pitch) / 2)]
			},
			text(`count-${group}`, 0, base, number, big, 'display', 'ink'),
			...set.map((line, i) =>
				text(
					`group-${group}-${i}`,
					numberWidth + 0.5 * l.name,
					y +
						pitch / 2 +
						0.36 * size +
						(i - (own.length > 1 ? 0 : (set.length - 1) / 2)) * 1.25 * size,
					line,
					size,
					'label-strong',
					'ink'
				)
			)
		);
		for (const one of own) {
			const line = y + pitch / 2;
			const x = placeOf(l, one, from, r);
			const early = x < from + 3 * r;
			if (!early) drops.push(segment(l, x, frame.below, x, line));
			out.push(...mark(l, one, x, line, r), ...rowName(l, one, x, line, r, size, from));
			y += pitch;
		}
		y += gap * pitch;
	}
	return [
		...rulers(l, frame, [frame.c - l.thick, frame.c]),
		{ kind: 'segments', key: 'drops', stroke: 'mark', segments: drops },
		...out,
		...(totalsHeight > 0 ? footTotals(l, totalSize, height - 0.25 * totalSize) : [])
	];
}

/** Both totals side by side at the foot. */
function footTotals(l: Layout, size: number, base: number): Mark[] {
	const half = 0.5 * l.size.width;
	return totals(l, 0, base, half - 8, size, 0).map((m): Mark =>
		m.key.startsWith('counted') && 'x' in m ? { ...m, x: m.x + half } : m
	);
}

function rowName(
	l: Layout,
	one: Named,
	x: number,
	line: number,
	r: number,
	size: number,
	from: number
): Mark[] {
	const name = label(l.words, `firm-${one.firm}`);
	const said = label(l.words, `six-${one.firm}`);
	const early = x < from + 3 * r;
	const air = r + 0.5 * size;
	const wide = widthOf(l, name, 'label-strong', size);
	for (const detail of [said, '']) {
		const rest = detail ? widthOf(l, detail, 'label', size) + 0.45 * size : 0;
		const left = early ? x + air : x - air - wide - rest;
		if (detail && (left < from || left + wide + rest > l.size.width)) continue;
		return [
			text(`name-${one.event}`, left, line + 0.36 * size, name, size, 'label-strong', 'ink'),
			...(detail
				? [
						text(
							`said-${one.event}`,
							left + wide + 0.45 * size,
							line + 0.36 * size,
							detail,
							size,
							'label',
							'ink-2'
						)
					]
				: [])
		];
	}
	return [];
}

/** Groups as columns, their counts above the days in which their marks stand. */
function columns(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const frame: Frame = frameOf(l, LEVEL, [0]);
	const x0 = frame.below + 0.9 * rem;
	const room = width - x0;
	const r = clamp(0.014 * height, 4, 7);
	const shares = [0.37, 0.21, 0.21, 0.21];
	const columnAt = (i: number): number =>
		x0 + room * shares.slice(0, i).reduce((sum, share) => sum + share, 0);
	const size = l.name;
	const early = 2 * size;
	const firstDay = Math.min(
		...l.f.six.map(({ day }) => day).filter((day) => day >= (l.f.starts[LEVEL] ?? 0))
	);
	const foot = middleOf(l, firstDay) - r - 0.9 * size;
	const big = clamp(0.12 * height, 26, 64);
	const cap = metrics[lang].display.capHeight * big;
	const countBase = foot - 1.35 * size;
	const totalSize = clamp(0.045 * height, 15, 22);
	const step = 1.45 * totalSize;
	const totalsBase = early + 0.5 * size + totalSize;
	return [
		...rulers(l, frame, [frame.c - l.thick, frame.c]),
		...(totalsBase + step + 0.3 * totalSize < countBase - cap - 4
			? totals(l, x0, totalsBase, room, totalSize, step)
			: []),
		...groups.flatMap((group, i): Mark[] => {
			const x = columnAt(i);
			const width0 = room * (shares[i] ?? 0) - 4;
			const own = l.f.six.filter((one) => one.group === group);
			const word = labelFor(l.words, `group-${group}`, l.size);
			return [
				text(`count-${group}`, x - 0.03 * big, countBase, `${own.length}`, big, 'display', 'ink'),
				...(hasRoom(word, 'label-strong', width0, lang)
					? [
							text(
								`group-${group}-0`,
								x,
								foot,
								word,
								fitSize([word], 'label-strong', size, width0, lang),
								'label-strong',
								'ink'
							)
						]
					: []),
				...own.flatMap((one): Mark[] => {
					const y = placeOf(l, one, 0, r);
					const name = label(l.words, `firm-${one.firm}`);
					const said = label(l.words, `six-${one.firm}`);
					const fits = hasRoom(name, 'label-strong', width0 - 2 * r - 5, lang);
					const isEarly = y < 3 * r;
					const wide = isEarly ? width - x : width0;
					const beside = fits || isEarly;
					const nameSize = fitSize(
						[name],
						'label-strong',
						size,
						beside ? wide - 2 * r - 5 : width0,
						lang
					);
					const nameX = beside ? x + 2 * r + 5 : x;
					const nameY = beside ? Math.max(y + 0.36 * nameSize, 0.9 * nameSize) : y + r + nameSize;
					const after = nameX + widthOf(l, name, 'label-strong', nameSize) + 0.4 * size;
					return [
						...mark(l, one, y, x + r, r),
						text(`name-${one.event}`, nameX, nameY, name, nameSize, 'label-strong', 'ink'),
						...(isEarly && hasRoom(said, 'label', width - after, lang)
							? [
									text(
										`said-${one.event}`,
										after,
										nameY,
										said,
										fitSize([said], 'label', size, width - after, lang),
										'label',
										'ink-2'
									)
								]
							: [])
					];
				})
			];
		})
	];
}

export const sixNames = (l: Layout): Mark[] => (l.down ? columns(l) : rows(l));
