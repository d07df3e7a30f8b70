/**
 * Type as outlines, set from the fonts' own files as a browser sets it on the page: the same file for
 * each character, tabular lining figures, kerning, a gap where Han meets Latin. Build side only.
 */
import type { Font, Glyph } from 'fontkit';
import { latinScale } from '../fonts/faces';
import { candidates, sourceOf, type Candidate, type Source } from '../fonts/sources';
import { gapBetween, type Role } from '../geometry/text';
import { editionOf, type EditionId } from '../scene/editions';
import { glyphData, placed, type GlyphData } from './glyph-data';

const figures = ['tnum', 'lnum'];
/** What `type.css` adds between letters of an English display line, em. */
const TRACKING = -0.005;
/** As no mark and no ink: a browser sets nothing for these. */
const unset = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** How a text is set; the role says in which face and weight. */
export interface Setting {
	readonly role: Role;
	/** px. */
	readonly size: number;
	readonly edition: EditionId;
	/**
	 * Takes the blank half of Chinese punctuation away where two marks meet and where a line begins, as
	 * browsers do in running text. A drawing's labels are placed by widths that know no trimming.
	 */
	readonly trimmed?: boolean;
}

interface Run {
	readonly text: string;
	readonly source: Source;
	/** Blank before it, em. */
	readonly gap: number;
}

const known = new Map<string, readonly Candidate[]>();

function candidatesFor(role: Role, edition: EditionId): readonly Candidate[] {
	const key = `${role} ${edition}`;
	const found = known.get(key) ?? candidates(role, edition);
	known.set(key, found);
	return found;
}

const opening = /[（《“‘「『]/;
const closing = /[）》”’」』]/;
/** These keep to the left of their square in simplified text, and to its middle in traditional text. */
const stop = /[，。、；：]/;

/** Em that are too many between two characters; `before` is empty where a line begins. */
function doubleBlank(before: string, after: string, edition: EditionId): number {
	if (opening.test(after))
		return before === '' || opening.test(before) || closing.test(before) || stop.test(before)
			? 0.5
			: 0;
	const ends = closing.test(before) || (edition === 'zh' && stop.test(before));
	return ends && (closing.test(after) || stop.test(after)) ? 0.5 : 0;
}

/** A line in pieces that one file sets: Han characters one by one, Latin ones together. */
function runsOf(text: string, { role, edition, trimmed = false }: Setting): Run[] {
	const from = candidatesFor(role, edition);
	const { lang } = editionOf(edition);
	const runs: Run[] = [];
	let before = '';
	for (const character of text.replace(unset, '')) {
		const source = sourceOf(character, from);
		if (!source) {
			const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			throw new Error(
				`outlines: no font has ${character} (U+${point}), set as ${role} in ${edition}`
			);
		}
		const blank = trimmed && lang === 'zh' ? doubleBlank(before, character, edition) : 0;
		const gap = gapBetween(before, character, lang) / 1000 - blank;
		const last = runs.at(-1);
		if (last && gap === 0 && last.source === source && source.script === 'latin')
			runs[runs.length - 1] = { ...last, text: last.text + character };
		else runs.push({ text: character, source, gap });
		before = character;
	}
	return runs;
}

/** A glyph at its place on the line. */
interface Placed {
	readonly glyph: Glyph;
	readonly source: Source;
	/** px per font unit. */
	readonly scale: number;
	/** px from the line's beginning, and up from its baseline. */
	readonly x: number;
	readonly up: number;
}

interface Line {
	readonly glyphs: readonly Placed[];
	readonly width: number;
}

function layOut(text: string, setting: Setting): Line {
	const { role, size, edition } = setting;
	const { lang } = editionOf(edition);
	const tracking = lang === 'en' && role === 'display' ? TRACKING * size : 0;
	const glyphs: Placed[] = [];
	let x = 0;
	for (const { text: run, source, gap } of runsOf(text, setting)) {
		const font: Font = source.font;
		const scale = ((source.script === 'latin' ? latinScale[lang] : 1) * size) / font.unitsPerEm;
		x += gap * size;
		const set = font.layout(run, figures);
		set.glyphs.forEach((glyph, i) => {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = set.positions[i] ?? {};
			glyphs.push({ glyph, source, scale, x: x + xOffset * scale, up: yOffset * scale });
			x += xAdvance * scale + tracking;
		});
	}
	return { glyphs, width: x };
}

/** Outlines that were needed before: pictures say the same words again and again. */
const drawn = new Map<string, GlyphData | undefined>();

function dataOf({ glyph, source, scale }: Placed): GlyphData | undefined {
	const key = `${source.path} ${glyph.id} ${scale}`;
	if (!drawn.has(key)) drawn.set(key, glyphData(glyph, scale));
	return drawn.get(key);
}

/** Width of a line as it will be set, px. @throws for a character that no font has */
export const lineWidth = (text: string, setting: Setting): number => layOut(text, setting).width;

/**
 * Sets one line as path data.
 * @param at px where the line begins, on its baseline
 * @param anchor which part of the line is to be there
 * @throws for a character that no font has
 */
export function outline(
	text: string,
	setting: Setting,
	[x, y]: readonly [x: number, y: number] = [0, 0],
	anchor: 'start' | 'middle' | 'end' = 'start'
): string {
	const { glyphs, width } = layOut(text, setting);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	return glyphs
		.map((one) => {
			const data = dataOf(one);
			return data ? placed(data, left + one.x, y - one.up) : '';
		})
		.join('');
}
