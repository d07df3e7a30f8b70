/**
 * What Altman wrote above what the article made of it, phrase under phrase and in type of one size.
 * Black is what the two do not share; grey is the rest; a dashed rule is what was lost.
 */
import { inkTop, inkBottom } from '../../lib/geometry/text';
import { text, line } from '../../lib/geometry/draw';
import { sum } from 'd3-array';
import { clamp, wrap } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { widthOf, type Ground } from './place-draw';

/** A phrase of a saying; `strong` where the other saying has another. */
export interface Phrase {
	readonly text: string;
	readonly strong: boolean;
}

/** Cuts a saying before and after each of the terms, with whatever mark follows them. */
export function phrases(saying: string, terms: readonly string[]): Phrase[] {
	const marks = /^[\p{P}\s]*/u;
	let rest = saying;
	const out: Phrase[] = [];
	for (const term of terms) {
		const at = rest.indexOf(term);
		if (term === '' || at < 0) continue;
		const end = at + term.length + (marks.exec(rest.slice(at + term.length))?.[0].length ?? 0);
		out.push(
			{ text: rest.slice(0, at), strong: false },
			{ text: rest.slice(at, end), strong: true }
		);
		rest = rest.slice(end);
	}
	return [...out, { text: rest, strong: false }]
		.map((phrase) => ({ ...phrase, text: phrase.text.trim() }))
		.filter((phrase) => phrase.text !== '');
}

/** Distance of baselines, in sizes of type. */
const LEADING = { least: 1.34, most: 1.62 } as const;

interface Saying {
	readonly key: string;
	readonly who: string;
	readonly about: string;
	readonly phrases: readonly Phrase[];
	/** An opening quotation mark hangs in the margin. */
	readonly quoted: boolean;
	/** What the other has and this has not: its place stays empty, with a note. */
	readonly lost?: { readonly phrase: string; readonly note: string };
	/** Note beside what was changed. */
	readonly changed?: string;
}

interface Line {
	readonly text: string;
	readonly strong: boolean;
	readonly last: boolean;
}

const linesOf = (g: Ground, s: Saying, size: number): Line[] =>
	s.phrases.flatMap((phrase) =>
		wrap([phrase.text], 'display', size, g.size.width, g.lang).map((content, i, all) => ({
			text: content,
			strong: phrase.strong,
			last: i === all.length - 1
		}))
	);

/** Width of the opening quotation mark left of a quotation's other lines. */
const hang = (g: Ground, size: number): number => size * (g.lang === 'zh' ? 0.5 : 0.42);

interface Head {
	readonly size: number;
	/** Baseline of the name, and of the occasion beside or under it, from the saying's top. */
	readonly who: number;
	/** Left out where it is wider than its column. */
	readonly about: { readonly x: number; readonly y: number; readonly shown: boolean };
}

function headOf(g: Ground, s: Saying): Head {
	const size = g.note * 1.1;
	const who = inkTop(s.who, 'label-strong', size, g.lang);
	const x = widthOf(g, s.who, 'label-strong', size) + size * 0.8;
	const width = widthOf(g, s.about, 'label', g.note);
	if (x + width <= g.size.width) return { size, who, about: { x, y: who, shown: true } };
	const shown = width <= g.size.width;
	return { size, who, about: { x: 0, y: shown ? who + g.note * 1.45 : who, shown } };
}

/** Baseline of the first line, from the saying's top. */
const firstLine = (g: Ground, s: Saying, size: number): number =>
	headOf(g, s).about.y + g.note * 0.5 + size * 1.12;

const heightOf = (g: Ground, s: Saying, size: number, leading: number): number =>
	firstLine(g, s, size) +
	(linesOf(g, s, size).length - 1 + (s.lost ? 1 : 0)) * size * leading +
	inkBottom(linesOf(g, s, size).at(-1)?.text ?? '', 'display', size, g.lang);

/** A note right of something, where there is room. */
function beside(g: Ground, key: string, x: number, y: number, note: string, size: number): Mark[] {
	const noteSize = Math.max(g.note, size * 0.3);
	const fits = x + size * 0.4 + widthOf(g, note, 'label', noteSize) <= g.size.width;
	return fits ? [text(key, x + size * 0.4, y, note, noteSize, 'label', 'ink-2')] : [];
}

function saying(g: Ground, s: Saying, top: number, size: number, leading: number): Mark[] {
	const head = headOf(g, s);
	const first = top + firstLine(g, s, size);
	const skipped = s.lost ? 1 : 0;
	const gap = s.lost ? widthOf(g, s.lost.phrase, 'display', size) : 0;
	return [
		text(`${s.key}-who`, 0, top + head.who, s.who, head.size, 'label-strong', 'ink'),
		...(head.about.shown
			? [
					text(
						`${s.key}-about`,
						head.about.x,
						top + head.about.y,
						s.about,
						g.note,
						'label',
						'ink-2'
					)
				]
			: []),
		...(s.lost
			? [
					line(`${s.key}-lost`, [0, first], [Math.min(gap, g.size.width), first], 'ink', {
						strokeWidth: 2,
						dash: 'dashed'
					}),
					...beside(g, `${s.key}-lost-note`, gap, first, s.lost.note, size)
				]
			: []),
		...linesOf(g, s, size).flatMap((l, i): Mark[] => {
			const y = first + (i + skipped) * size * leading;
			const x = s.quoted && i === 0 ? -hang(g, size) : 0;
			const set = text(`${s.key}-${i}`, x, y, l.text, size, 'display', l.strong ? 'ink' : 'ink-3');
			const end = widthOf(g, l.text, 'display', size);
			return s.changed !== undefined && l.strong && l.last
				? [set, ...beside(g, `${s.key}-changed`, end, y, s.changed, size)]
				: [set];
		})
	];
}

/** A size not under a share of the largest at which the fewest phrases break over a line's end. */
function unbroken(g: Ground, sayings: readonly Saying[], most: number, least: number): number {
	const lines = (size: number): number => sum(sayings, (s) => linesOf(g, s, size).length);
	let best = most;
	for (let size = most; size >= Math.max(12, most * least); size -= 0.5)
		if (lines(size) < lines(best)) best = size;
	return best;
}

/** The keyframe of the first step. */
export function said(g: Ground): Mark[] {
	const word = (key: string): string => label(g.words, key);
	const wrote: Saying = {
		key: 'wrote',
		who: word('wrote-who'),
		about: labelFor(g.words, 'wrote-about', g.size),
		phrases: phrases(word('wrote'), [word('wrote-maybe'), word('wrote-what')]),
		quoted: true
	};
	const told: Saying = {
		key: 'told',
		who: word('told-who'),
		about: labelFor(g.words, 'told-about', g.size),
		phrases: phrases(word('told'), [word('told-what')]),
		quoted: false,
		lost: { phrase: word('wrote-maybe'), note: word('lost') },
		changed: word('changed')
	};
	const over = stacked(g, wrote, told);
	const beside = sideBySide(g, wrote, told);
	return beside.size > over.size * 1.15 ? beside.marks : over.marks;
}

interface Set {
	readonly size: number;
	readonly marks: Mark[];
}

/** Largest size of type, from a composition's most, at which a height is kept. */
function fitting(g: Ground, heightAt: (size: number) => number): number {
	let size = g.size.composition === 'phone' ? 44 : 72;
	while (size > 12 && heightAt(size) > g.size.height) size -= 0.5;
	return size;
}

/** The widest leading that keeps the height. */
function leadingFor(g: Ground, heightAt: (leading: number) => number): number {
	let leading: number = LEADING.most;
	while (leading > LEADING.least && heightAt(leading) > g.size.height) leading -= 0.01;
	return leading;
}

/** One over the other; the lower saying stands on the picture's foot. */
function stacked(g: Ground, wrote: Saying, told: Saying): Set {
	const { height } = g.size;
	const gap = clamp(height * 0.075, 10, 64);
	const total = (size: number, leading: number): number =>
		heightOf(g, wrote, size, leading) + gap + heightOf(g, told, size, leading);
	const most = fitting(g, (size) => total(size, LEADING.least));
	const size = unbroken(g, [wrote, told], most, 0.86);
	const leading = leadingFor(g, (l) => total(size, l));
	return {
		size,
		marks: [
			...saying(g, wrote, 0, size, leading),
			...saying(g, told, height - heightOf(g, told, size, leading), size, leading)
		]
	};
}

/** Beside each other, where the picture is low: what was lost then lies level with what is. */
function sideBySide(whole: Ground, wrote: Saying, told: Saying): Set {
	const column = whole.size.width * 0.485;
	const g: Ground = { ...whole, size: { ...whole.size, width: column } };
	const shift = whole.size.width - column;
	const total = (size: number, leading: number): number =>
		Math.max(...[wrote, told].map((s) => heightOf(g, s, size, leading)));
	const most = fitting(g, (size) => total(size, LEADING.least));
	const size = unbroken(g, [wrote, told], most, 0.7);
	const leading = leadingFor(g, (l) => total(size, l));
	return {
		size,
		marks: [
			...saying(g, wrote, 0, size, leading),
			...saying(g, told, 0, size, leading).map((mark): Mark => {
				if (mark.kind === 'text') return { ...mark, x: mark.x + shift };
				if (mark.kind !== 'segments') return mark;
				return {
					...mark,
					segments: mark.segments.map(([x1, y1, x2, y2]) => [x1 + shift, y1, x2 + shift, y2])
				};
			})
		]
	};
}
