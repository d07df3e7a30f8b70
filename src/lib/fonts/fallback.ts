import type { Font } from 'fontkit';
import type { EditionId } from '../scene/editions';
import { latinInChinese, latinScale, type Lang, type Role } from './faces';
import type { Ranges } from './ranges';
import { mainSources } from './sources';

/** Fonts that readers' machines may have, for the moment before ours arrive. */
interface Local {
	/** Families; a Han character is one em wide in all of them. */
	readonly han: readonly string[];
	/** Full names of one Latin font, as systems give them. */
	readonly latin: readonly string[];
	/** Mean advance of English text in that font, in em, from its own tables. */
	readonly average: number;
}

const serif = ['Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC'];
const sans = ['PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei'];
const arial = ['Arial', 'ArialMT', 'Liberation Sans'];
const arialBold = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'];

const local: Readonly<Record<Role, Local>> = {
	// Windows has no heavy Song face; its heavy sans is nearer than a light serif.
	display: {
		han: [...serif, 'Microsoft YaHei'],
		latin: ['Georgia Bold', 'Georgia-Bold'],
		average: 1062 / 2048
	},
	text: { han: serif, latin: ['Georgia'], average: 913 / 2048 },
	label: { han: sans, latin: arial, average: 904 / 2048 },
	'label-strong': { han: sans, latin: arialBold, average: 983 / 2048 }
};

/** What the families of traditional characters are called. */
const hantNames: Readonly<Record<string, string>> = { 'Microsoft YaHei': 'Microsoft JhengHei' };
const hantName = (name: string): string => hantNames[name] ?? name.replace(/ SC$/, ' TC');

/** Families to fall back on where most text is Han, best first. */
export const hanFallbacks = (role: Role, edition: EditionId): readonly string[] =>
	edition === 'zh-hant' ? local[role].han.map(hantName) : local[role].han;

/** Letters of English and the space, in occurrences per thousand characters. */
const frequency = Object.entries({
	...{ a: 67, b: 12, c: 23, d: 35, e: 104, f: 18, g: 16, h: 50, i: 57, j: 1, k: 6, l: 33, m: 20 },
	...{ n: 55, o: 61, p: 16, q: 1, r: 49, s: 52, t: 74, u: 23, v: 8, w: 19, x: 1, y: 16, z: 1 },
	' ': 182
});

/** Mean advance of English text, in em. */
function averageAdvance(font: Font): number {
	let sum = 0;
	let count = 0;
	for (const [letter, times] of frequency) {
		sum += times * font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
		count += times;
	}
	return sum / count / font.unitsPerEm;
}

/** A local font dressed to take the room of ours; all numbers are shares of the font size. */
interface StandIn {
	readonly names: readonly string[];
	readonly range: Ranges;
	readonly scale: number;
	readonly ascent: number;
	readonly descent: number;
}

/**
 * Stand-in for a role's Latin face, which every line box is measured from: the same height of line,
 * the same baseline and the same mean width, so that little moves when ours arrives.
 */
export function standIn(role: Role, lang: Lang): StandIn {
	const { font } = mainSources(role).latin;
	const { latin, average } = local[role];
	const ours = latinScale[lang];
	const scale = (ours * averageAdvance(font)) / average;
	// Browsers apply size-adjust to the ascent and descent given beside it, too.
	const inEm = (units: number) => (ours * units) / font.unitsPerEm / scale;
	return {
		names: latin,
		range: lang === 'zh' ? latinInChinese : [[0, 0x24ff]],
		scale,
		ascent: inEm(font.ascent),
		descent: inEm(-font.descent)
	};
}
