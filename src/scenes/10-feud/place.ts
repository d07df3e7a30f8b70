/**
 * Two universes: who said what on which day, then three lengths of time on three rulers, then all on
 * one. x is time; ink is who said it; hatching is a stated range.
 */
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitBlock, fitSize, hasRoom } from '../../lib/geometry/fit';
import { evenTicks, ruler } from '../../lib/geometry/ruler';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark, Picture } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { label, labelFor } from '../../lib/scene/words';
import type { FeudFacts } from './facts';
import { dateStrip, stripTop } from './dates';

/** Lengths of the rulers, years: each ten times the one before, the last then closes on 15. */
const RULERS = { gap: 0.2, off: 2, fifteen: 20 } as const;

type Length = keyof typeof RULERS;

/** One of three rows: a length on its own ruler. All y are absolute px. */
interface Slot {
	readonly top: number;
	readonly number: number;
	readonly numberSize: number;
	readonly about: { readonly x: number; readonly y: number };
	readonly bar: { readonly y: number; readonly height: number };
	readonly line: number;
	readonly bottom: number;
}

interface Layout {
	readonly size: Size;
	readonly words: Words;
	readonly facts: Slim<FeudFacts>;
	readonly tick: number;
	readonly aboutSize: number;
	readonly slots: readonly [Slot, Slot, Slot];
}

const text = (
	key: string,
	x: number,
	y: number,
	content: string,
	size: number,
	role: 'display' | 'label' | 'label-strong',
	fill: Ink,
	rest: Partial<Mark> = {}
): Mark => ({ kind: 'text', key, x, y, text: content, size, role, fill, ...rest }) as Mark;

function slot(size: Size, words: Words, i: number, aboutSize: number): Slot {
	const height = size.height / 3;
	const gapAbove = i === 0 ? 0 : height * 0.2;
	const top = i * height;
	const inner = height - (i === 0 ? height * 0.2 : 0) - gapAbove;
	const indent = i === 0 ? 0 : size.width / 10 + 0.75 * size.rem;
	const numberSize = clamp(inner * 0.3, 17, size.composition === 'phone' ? 28 : 46);
	const start = top + gapAbove + (i === 0 ? 0 : height * 0.06);
	const number = start + numberSize * 0.95;
	const stacked = size.composition === 'phone' && height > 120;
	const key: Length = i === 0 ? 'gap' : i === 1 ? 'off' : 'fifteen';
	const about = stacked
		? { x: indent, y: number + aboutSize * 1.5 }
		: {
				x:
					indent +
					textWidth(label(words, key), 'display', numberSize, words.lang) +
					0.75 * size.rem,
				y: number
			};
	const barTop = about.y + aboutSize * (stacked ? 0.75 : 0.85);
	const line = top + height - 0.2 * height - (i === 0 ? 0 : 0) - aboutSize * 0.9;
	const barHeight = clamp(line - barTop - 4, 6, height * 0.2);
	return {
		top,
		number,
		numberSize,
		about,
		bar: { y: line - 6 - barHeight, height: barHeight },
		line,
		bottom: top + height
	};
}

function layout(facts: Slim<FeudFacts>, size: Size, words: Words): Layout {
	const aboutSize = size.composition === 'phone' ? 0.8125 * size.rem : 0.9375 * size.rem;
	const at = (i: number): Slot => slot(size, words, i, aboutSize);
	return {
		facts,
		size,
		words,
		tick: Math.max(12, 0.8125 * size.rem),
		aboutSize,
		slots: [at(0), at(1), at(2)]
	};
}

/** Years of each length; the gap from its sure part to its upper end. */
const years = (facts: Slim<FeudFacts>) => ({
	gap: facts.gap.value / 12,
	gapUpTo: (facts.gap.upTo ?? facts.gap.value) / 12,
	off: facts.off.value,
	fifteen: facts.fifteen.value
});

/** The bar of a length: sure part solid, stated range hatched. `scale` is px per year. */
function bars(
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

function rulerOf(l: Layout, length: Length, y: number, key = `ruler-${length}`): Mark[] {
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
function aboutLabel(l: Layout, length: Length, about: string, x: number, y: number): Mark[] {
	const room = l.size.width - x;
	if (!hasRoom(about, 'label', room, l.words.lang)) return [];
	const size = fitSize([about], 'label', l.aboutSize, room, l.words.lang);
	return [text(`about-${length}`, x, y, about, size, 'label', 'ink-2')];
}

/** A length in its own row: number, what it is about, bar, ruler. */
function row(l: Layout, i: 0 | 1 | 2, length: Length): Mark[] {
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

/** The grey funnel from one ruler to its tenth of the next, and the note beside it. */
function funnel(l: Layout, i: 1 | 2): Mark[] {
	const { width } = l.size;
	const above = l.slots[i === 1 ? 0 : 1];
	const s = l.slots[i];
	const from = above.line + l.tick * 1.05 + 9 + l.tick * 0.45;
	const knee = Math.min(from + 0.14 * (s.line - from), s.number - s.numberSize * 0.85);
	const tenth = width / 10;
	return [
		{
			kind: 'path',
			key: `funnel-${i}`,
			closed: true,
			fill: 'funnel',
			points: [
				[0, from],
				[width, from],
				[tenth, knee],
				[tenth, s.line - 1],
				[0, s.line - 1]
			]
		},
		{
			kind: 'path',
			key: `funnel-edge-${i}`,
			stroke: 'mark',
			points: [
				[width, from],
				[tenth, knee],
				[tenth, s.line - 1]
			]
		},
		text(
			`zoomed-${i}`,
			width,
			Math.max(knee, from) + l.tick * 1.25,
			label(l.words, 'zoomed'),
			l.tick,
			'label',
			'ink-2',
			{ anchor: 'end' }
		)
	];
}

/** Where a shrunken ruler's bar lies in the row of the next. */
const miniBar = (l: Layout, i: 1 | 2): { y: number; height: number } => {
	const to = l.slots[i];
	return { y: to.number - to.numberSize * 0.5, height: clamp(to.bar.height * 0.22, 3, 8) };
};

/** A ruler's bars as the next ruler shows them: at a tenth, or, before the zoom, still full size. */
function mini(l: Layout, i: 1 | 2, shrunk: boolean): Mark[] {
	const above: Length = i === 1 ? 'gap' : 'off';
	const here: Length = i === 1 ? 'off' : 'fifteen';
	const from = l.slots[i === 1 ? 0 : 1];
	const scale = l.size.width / RULERS[shrunk ? here : above];
	const { y, height } = shrunk ? miniBar(l, i) : { y: from.bar.y, height: from.bar.height };
	const lineY = shrunk ? y + height + 3 : from.line;
	const rest: Partial<Mark> = { zooms: true };
	const marks = [...bars(l, above, scale, y, height, `mini-${i}`, rest)];
	// The second ruler carries the first one's copy along, above its own bar.
	if (i === 2 && shrunk)
		marks.push(...bars(l, 'gap', scale, y - height - 2, height, 'mini-2', rest));
	if (i === 2 && !shrunk) {
		const first = miniBar(l, 1);
		marks.push(...bars(l, 'gap', scale, first.y, first.height, 'mini-2', rest));
	}
	return [
		...marks,
		{
			kind: 'segments',
			key: `mini-line-${i}`,
			stroke: 'ink',
			strokeWidth: 1,
			segments: [[0, lineY, RULERS[above] * scale, lineY]],
			zooms: true
		}
	];
}

/** Who speaks: name in his ink, role in grey. */
function speaker(l: Layout, who: 'li' | 'wang' | 'xiao', y: number, ink: Ink): Mark[] {
	const size = Math.max(13, 0.9375 * l.size.rem);
	const name = label(l.words, who);
	const x = textWidth(name, 'label-strong', size, l.words.lang) + size * 0.8;
	const role = label(l.words, `${who}-role`);
	const roleSize = fitSize([role], 'label', size, l.size.width - x, l.words.lang);
	return [
		text(`speaker-${who}`, 0, y, name, size, 'label-strong', ink),
		text(`speaker-role-${who}`, x, y, role, roleSize, 'label', 'ink-2')
	];
}

/** Li's claim, large: alone in the middle of the first step, then making room for the answer. */
function hero(l: Layout, alone: boolean): Mark[] {
	const { width, height } = l.size;
	const gap = label(l.words, 'gap');
	const top = Math.max(13, 0.9375 * l.size.rem) * 1.1;
	const big = fitSize([gap], 'display', clamp(height * 0.19, 30, 148), width * 0.92, l.words.lang);
	const line = height * (alone ? 0.56 : l.size.composition === 'phone' ? 0.39 : 0.42);
	const barHeight = clamp(height * 0.07, 10, 54);
	const barTop = line - 7 - barHeight;
	const number = Math.max(top + big * 0.98, barTop - big * 0.24);
	return [
		...speaker(l, 'li', Math.max(top, number - big * 1.02 - top * 0.5), 'a'),
		text('num-gap', -big * 0.03, number, gap, big, 'display', 'a'),
		...bars(l, 'gap', width / RULERS.gap, barTop, barHeight),
		...rulerOf(l, 'gap', line)
	];
}

/**
 * How far an opening quotation mark hangs in the margin, which on a phone is narrow; in Chinese its
 * ink is the right half of a square.
 */
const hanging = (type: number, l: Layout): number => {
	const hang = type * (l.words.lang === 'zh' ? 0.5 : 0.42);
	return l.size.composition === 'phone' ? Math.min(hang, 0.9 * l.size.rem) : hang;
};

function quote(l: Layout, foot: number): Mark[] {
	const { width, height } = l.size;
	// A sentence a line: two universes, one over the other.
	const quoted = label(l.words, 'quote').split(/(?<=[？?])\s*/);
	const start = height * (l.size.composition === 'phone' ? 0.575 : 0.6);
	const block = { width, height: foot - start - 0.5 * l.size.rem };
	const { size, lines: set } = fitBlock(quoted, 'display', 58, block, 1.4, l.words.lang);
	const hang = hanging(size, l);
	return [
		...speaker(l, 'wang', start, 'b'),
		...set.map((line, i) =>
			text(
				`quote-${i}`,
				i === 0 ? -hang : 0,
				start + size * (1.35 + i * 1.38),
				line,
				size,
				'display',
				'b'
			)
		)
	];
}

/** Wang's answer, over the days where they leave it room; it is undated, so they are the first to go. */
function answer(l: Layout, days: readonly Mark[]): Mark[] {
	const foot = stripTop(l.size);
	const start = l.size.height * 0.6;
	return foot - start < 4.5 * l.size.rem ? quote(l, l.size.height) : [...quote(l, foot), ...days];
}

/** A length without a number: no end, no ruler to read it on. */
function counter(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const { lang } = l.words;
	const howLong = label(l.words, 'how-long');
	const start = l.slots[1].top + 0.12 * l.slots[1].bar.height + rem;
	const foot = height - l.tick * 5;
	const howLongSize = fitSize([howLong], 'label-strong', 1.25 * rem, width, lang);
	const barHeight = clamp(l.slots[0].bar.height, 8, 44);
	const barTop = foot - howLongSize * 1.5 - barHeight;
	// Clause under clause, as large as the room between speaker and bar allows.
	const clauses = label(l.words, 'counter').split(/(?<=[，,])\s*/);
	const block = { width, height: barTop - start - 0.6 * rem };
	const { size, lines: set } = fitBlock(clauses, 'display', 58, block, 1.4, lang);
	const hang = hanging(size, l);
	return [
		...speaker(l, 'xiao', start, 'a'),
		...set.map((line, i) =>
			text(
				`counter-${i}`,
				i === 0 ? -hang : 0,
				start + size * (1.4 + i * 1.36),
				line,
				size,
				'display',
				'a'
			)
		),
		{ kind: 'rect', key: 'bar-open', x: 0, y: barTop, width, height: barHeight, fill: 'hatch-a' },
		text('how-long', width, foot, howLong, howLongSize, 'label-strong', 'a', { anchor: 'end' })
	];
}

/** All three on one ruler, the cover's. */
function together(l: Layout): Mark[] {
	const { width, height, rem } = l.size;
	const y0 = years(l.facts);
	const scale = width / y0.fifteen;
	const phone = l.size.composition === 'phone';
	const line = height - l.tick * 2.2;
	const pitch = line / 3;
	const barHeight = clamp(pitch * 0.16, 8, 26);
	const numberSize = clamp(pitch * 0.27, 18, phone ? 30 : 50);
	const rowOf = (length: Length, i: number): Mark[] => {
		const ink: Ink = length === 'gap' ? 'a' : 'b';
		const bar = pitch * i + (i === 0 ? 0 : pitch * 0.08);
		const base = bar + barHeight + numberSize * 1.02;
		const about = labelFor(l.words, `${length}-about`, l.size);
		const numberWidth = textWidth(label(l.words, length), 'display', numberSize, l.words.lang);
		const inline = numberWidth + 0.6 * rem;
		return [
			...bars(l, length, scale, bar, barHeight),
			text(`num-${length}`, 0, base, label(l.words, length), numberSize, 'display', ink),
			...aboutLabel(l, length, about, inline, base)
		];
	};
	const offRow = pitch * 1.08;
	const offBase = offRow + barHeight + numberSize * 1.02;
	const estimateX = l.facts.estimate.value * scale;
	const estimate = labelFor(l.words, 'estimate', l.size);
	const lang = l.words.lang;
	return [
		...rowOf('gap', 0),
		...rowOf('off', 1),
		text(
			'days-off',
			0,
			offBase + l.aboutSize * 1.55,
			label(l.words, 'days-off'),
			fitSize([label(l.words, 'days-off')], 'label', l.aboutSize, width, lang),
			'label',
			'ink-2'
		),
		{
			kind: 'segments',
			key: 'estimate-mark',
			stroke: 'b',
			strokeWidth: 1.5,
			segments: [[estimateX, offRow - 4, estimateX, offRow + barHeight + 4]]
		},
		text(
			'estimate',
			estimateX + 8,
			offRow + barHeight / 2 + l.aboutSize * 0.36,
			estimate,
			fitSize([estimate], 'label', l.aboutSize, width - estimateX - 8, lang),
			'label',
			'ink-2'
		),
		...rowOf('fifteen', 2),
		...ruler({
			key: 'ruler-fifteen',
			x: 0,
			y: line,
			width,
			lang,
			size: l.tick,
			ticks: evenTicks(y0.fifteen, 0.5, scale, phone ? 10 : 2, (v) =>
				v === 0 || v < y0.fifteen ? String(v) : `${v}\u00a0${label(l.words, 'years')}`
			)
		})
	];
}

/** One keyframe a step; see the brief's chapter `feud`. */
export function place(facts: Slim<FeudFacts>, size: Size, words: Words): readonly Picture[] {
	const l = layout(facts, size, words);
	const strip = (lit: readonly ('launch' | 'claim' | 'counter' | 'midnight')[]): Mark[] =>
		dateStrip(facts, size, words, lit);
	const first = size.width / RULERS.gap;
	return [
		{ marks: [...hero(l, true), ...strip(['launch', 'claim'])], zoom: first },
		{ marks: [...hero(l, false), ...answer(l, strip(['launch', 'claim']))], zoom: first },
		{
			marks: [...row(l, 0, 'gap'), ...mini(l, 1, false), ...counter(l), ...strip(['counter'])],
			zoom: size.width / RULERS.gap
		},
		{
			marks: [
				...funnel(l, 1),
				...row(l, 0, 'gap'),
				...mini(l, 1, true),
				...row(l, 1, 'off'),
				...mini(l, 2, false),
				...strip(['counter', 'midnight'])
			],
			zoom: size.width / RULERS.off
		},
		{
			marks: [
				...funnel(l, 1),
				...funnel(l, 2),
				...row(l, 0, 'gap'),
				...mini(l, 1, true),
				...row(l, 1, 'off'),
				...mini(l, 2, true),
				...row(l, 2, 'fifteen')
			],
			zoom: size.width / RULERS.fifteen
		},
		{ marks: together(l), zoom: size.width / facts.fifteen.value }
	];
}
