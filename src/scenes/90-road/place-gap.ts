/**
 * Two gaps on two clocks: pairs of upright rulers, a tick a doubling. Height counts doublings, so
 * each tick is as far as all below it together.
 */
import { inkTop } from '../../lib/geometry/text';
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, wrap } from '../../lib/geometry/fit';
import type { Ink, Mark, Piece } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, labelFor, lines } from '../../lib/scene/words';
import type { Quantity } from '../../lib/figures/figure';
import { widthOf, type Ground } from './place-ground';
import { TICKS } from './tree';

type Clock = 'eighteen' | 'six';

interface Frame {
	/** y of no doubling, and px a doubling. */
	readonly base: number;
	readonly unit: number;
	/** px of a clock's pair, and of a bar in it. */
	readonly pair: number;
	readonly bar: number;
	readonly x: Readonly<Record<Clock, number>>;
	/** x of the ruler, and doublings on it. */
	readonly ruler: number;
	readonly most: number;
	/** Font sizes of the largest and the other factors. */
	readonly lead: number;
	readonly number: number;
}

/** px of a tick, with the gap to its number. */
const MARK = 13;

const times = (g: Ground, factor: number): string =>
	label(g.words, 'times').replace('#', String(factor));

const doublings = (factor: number): number => Math.log2(factor);

function frame(g: Ground): Frame {
	const { height, composition } = g.size;
	const phone = composition === 'phone';
	const most = Math.round(doublings(g.facts.six.wang.value));
	const base = height - g.note * 1.35 - g.name * 1.9;
	const ruler = g.ruler;
	const room = ruler - MARK - g.note - widthOf(g, times(g, 2 ** most), 'label', g.note);
	const between = room * (phone ? 0.06 : 0.09);
	const pair = (room - between) / 2;
	const bar = Math.min(pair * 0.2, base * 0.15);
	const lead = clamp(Math.min(height * 0.16, pair * 0.3), 20, phone ? 56 : 104);
	return {
		base,
		unit: (base - 2) / most,
		pair,
		bar,
		x: { eighteen: 0, six: pair + between },
		ruler,
		most,
		lead,
		number: clamp(pair * 0.085, 12, 30)
	};
}

/** A man's bar and his factor over it. */
function bar(g: Ground, f: Frame, clock: Clock, who: 'li' | 'wang'): Mark[] {
	const ink = who === 'li' ? 'a' : 'b';
	const factor: Quantity = g.facts[clock][who];
	const x = f.x[clock] + (who === 'li' ? 0 : f.pair - f.bar);
	const at = (times: number): number => f.base - doublings(times) * f.unit;
	const end = factor.upTo ?? factor.value;
	const rect = (key: string, from: number, to: number, fill: 'a' | 'b' | 'hatch-a'): Mark => ({
		kind: 'rect',
		key,
		x,
		y: at(to),
		width: f.bar,
		height: at(from) - at(to),
		fill
	});
	const notches = Array.from({ length: Math.ceil(doublings(end)) - 1 }, (_, i): Piece => {
		const y = f.base - (i + 1) * f.unit;
		return [x, y, x + f.bar, y];
	});
	return [
		rect(`${clock}-${who}`, 1, factor.value, ink),
		...(factor.upTo === undefined
			? []
			: [rect(`${clock}-${who}-range`, factor.value, factor.upTo, 'hatch-a')]),
		...(notches.length === 0
			? []
			: [
					{
						kind: 'segments',
						key: `${clock}-${who}-notches`,
						stroke: 'paper',
						strokeWidth: 2,
						segments: notches
					} as const
				]),
		...number(g, f, clock, who, at(end))
	];
}

/** Li's factor stands on his bar, Wang's beside the top of his. */
function number(g: Ground, f: Frame, clock: Clock, who: 'li' | 'wang', y: number): Mark[] {
	const content = label(g.words, `${clock}-${who}`);
	const { standing } = g.facts[clock][who];
	const stamp = sealRoom(standing, g.words);
	const isLi = who === 'li';
	const gap = f.bar * 0.22;
	const room = f.pair - f.bar - gap;
	const max = isLi ? f.number : clock === 'six' ? f.lead : f.lead * 0.7;
	const whole = fitSize([content], 'display', max, room, g.lang);
	const stamped = fitSize([content], 'display', max, room - stamp, g.lang);
	// A number may be a little smaller for the sake of its stamp.
	const size = stamped > 0.72 * whole ? stamped : whole;
	const width = widthOf(g, content, 'display', size);
	const mark = text(
		`${clock}-${who}-factor`,
		f.x[clock] + (isLi ? 0 : room),
		isLi ? y - size * 0.3 : y + inkTop(content, 'display', size, g.lang),
		content,
		size,
		'display',
		isLi ? 'a' : 'b',
		isLi ? {} : { anchor: 'end' }
	);
	const beside = sealed(mark, standing, g.words);
	if (width + stamp <= room) return [...beside];
	if (isLi) return [mark];
	// Where there is no room beside a number its stamp stands under it, at the same end.
	const drop = size * 0.5 + g.note;
	return [
		mark,
		...beside.flatMap((m): Mark[] =>
			m.key !== mark.key && 'y' in m ? [{ ...m, y: m.y + drop }] : []
		)
	];
}

/** Whose a bar is and how fast its clock runs, under the pair. */
function feet(g: Ground, f: Frame, clock: Clock): Mark[] {
	const x = f.x[clock];
	const name = Math.max(12, g.note);
	const pace = labelFor(g.words, `pace-${clock}`, g.size);
	return [
		text(`${clock}-name-li`, x, f.base + name * 1.4, label(g.words, 'li'), name, 'label', 'a'),
		text(
			`${clock}-name-wang`,
			x + f.pair,
			f.base + name * 1.4,
			label(g.words, 'wang'),
			name,
			'label',
			'b',
			{ anchor: 'end' }
		),
		{
			kind: 'segments',
			key: `${clock}-floor`,
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [[x, f.base, x + f.pair, f.base]]
		},
		text(
			`${clock}-pace`,
			x,
			g.size.height - g.name * 0.3,
			pace,
			fitSize([pace], 'label-strong', g.name, f.pair * 1.06, g.lang),
			'label-strong',
			'ink'
		)
	];
}

/** The ruler beside both pairs; ticks it does not need wait at its end. */
function doublingRuler(g: Ground, f: Frame): Mark[] {
	const x = f.ruler;
	const y = (k: number): number => f.base - Math.min(k, f.most) * f.unit;
	return [
		{
			kind: 'segments',
			key: 'ruler',
			stroke: 'mark',
			strokeWidth: 1.5,
			segments: [
				[x, y(0), x, y(TICKS)],
				...Array.from({ length: TICKS + 1 }, (_, k): Piece => [x - 9, y(k), x, y(k)])
			]
		},
		...Array.from({ length: f.most + 1 }, (_, k): Mark =>
			text(
				`times-${k}`,
				x - MARK,
				y(k) + (k === f.most ? g.note * 0.74 : k === 0 ? 0 : g.note * 0.36),
				times(g, 2 ** k),
				g.note,
				'label',
				'ink-2',
				{ anchor: 'end', axis: true }
			)
		)
	];
}

/** Notes that stand together or not at all: neither man's gap is told without the other's. */
const NOTES = [['axis'], ['li', 'wang'], ['quality']] as const;

/** What is measured and how to read it, over the lower pair, as far as there is room. */
function notes(g: Ground, f: Frame): Mark[] {
	const floor = f.base - 2 * f.unit - g.name;
	const size = g.size.composition === 'phone' ? g.note : g.name;
	const leading = size * 1.5;
	const marks: Mark[] = [];
	let y = size;
	for (const group of NOTES) {
		const set = group.map((key) =>
			wrap(lines(labelFor(g.words, `note-${key}`, g.size)), 'label', size, f.pair, g.lang)
		);
		const high = set.flat().length * leading + (set.length - 1) * 0.6 * size;
		if (y + high - leading > floor) break;
		group.forEach((key, i) => {
			const fill: Ink = key === 'li' ? 'a' : key === 'wang' ? 'b' : 'ink-2';
			for (const [n, line] of (set[i] ?? []).entries()) {
				marks.push(text(`note-${key}-${n}`, 0, y, line, size, 'label', fill));
				y += leading;
			}
			y += 0.6 * size;
		});
	}
	return marks;
}

/** The keyframe of the step `gap`, without the roads that are still to grow. */
export function gap(g: Ground): Mark[] {
	const f = frame(g);
	const clocks = ['eighteen', 'six'] as const;
	return [
		...clocks.flatMap((clock) => [
			...bar(g, f, clock, 'li'),
			...bar(g, f, clock, 'wang'),
			...feet(g, f, clock)
		]),
		...doublingRuler(g, f),
		...notes(g, f)
	];
}
