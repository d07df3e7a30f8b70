import type { Font } from 'fontkit';
import { langs, latinScale, roles, type Lang, type Role } from './faces';
import { candidates, mainSources, sourceOf } from './sources';

/** Widths and heights of one role, in thousandths of an em. */
interface RoleAdvances {
	/** Of U+0020–7E, unscaled. */
	readonly ascii: readonly number[];
	/** Of `characters`, as a page in that language sets them, scaled. */
	readonly zh: readonly number[];
	readonly en: readonly number[];
	/** Ink of Latin capitals, of letters that rise above and fall below them, unscaled. */
	readonly cap: number;
	readonly ascent: number;
	readonly descent: number;
	/** Ink of 99 in 100 Han characters, above and below the baseline. */
	readonly hanTop: number;
	readonly hanBottom: number;
}

/** What `geometry/advance-widths.json` holds. */
interface Advances extends Readonly<Record<Role, RoleAdvances>> {
	/** Enlargement of the Latin face beside Han, in thousandths. */
	readonly latinScale: Readonly<Record<Lang, number>>;
	/** Characters outside ASCII whose width depends on language and role. */
	readonly characters: string;
}

const characters = '¥°±·×–—‘’“”…→−≈';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));

/** Numbers are set in tabular lining figures everywhere (styles/type.css). */
const figures = ['tnum', 'lnum'];

const thousandths = (units: number, font: Font): number =>
	Math.round((1000 * units) / font.unitsPerEm);

function advance(character: string, role: Role, lang: Lang): number {
	const source = sourceOf(character, candidates(role, lang));
	if (!source) throw new Error(`advance widths: no font has ${character}, role ${role}, ${lang}`);
	const scale = source.script === 'latin' ? latinScale[lang] : 1;
	const { advanceWidth } = source.font.layout(character, figures);
	return thousandths(scale * advanceWidth, source.font);
}

/** The extreme that all but one in a hundred values keep within. */
function reach(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0;
}

function roleAdvances(role: Role): RoleAdvances {
	const { latin, han } = mainSources(role);
	const box = (character: string) =>
		latin.font.glyphForCodePoint(character.codePointAt(0) ?? 0).bbox;
	const ideographs = han.font.characterSet
		.filter((point) => point >= 0x4e00 && point <= 0x9fff)
		.map((point) => han.font.glyphForCodePoint(point).bbox);
	const inLatin = (units: number) => thousandths(units, latin.font);
	const inHan = (units: number) => thousandths(units, han.font);
	return {
		ascii: ascii.map((c) => inLatin(latin.font.layout(c, figures).advanceWidth)),
		zh: Array.from(characters, (c) => advance(c, role, 'zh')),
		en: Array.from(characters, (c) => advance(c, role, 'en')),
		cap: inLatin(box('H').maxY),
		ascent: inLatin(Math.max(...Array.from('bdfhkl', (c) => box(c).maxY))),
		descent: inLatin(Math.max(...Array.from('gjpqy', (c) => -box(c).minY))),
		hanTop: inHan(reach(ideographs.map((bbox) => bbox.maxY))),
		hanBottom: inHan(reach(ideographs.map((bbox) => -bbox.minY)))
	};
}

/** Measure the packages' fonts. */
export function measureAdvances(): Advances {
	const byRole = Object.fromEntries(roles.map((role) => [role, roleAdvances(role)]));
	const scale = Object.fromEntries(
		langs.map((lang) => [lang, Math.round(1000 * latinScale[lang])])
	);
	return { latinScale: scale, characters, ...byRole } as unknown as Advances;
}
