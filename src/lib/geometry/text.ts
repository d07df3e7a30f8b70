import table from './advance-widths.json' with { type: 'json' };

/** Languages and roles as the fonts know them (`lib/fonts/faces.ts`). */
export type Lang = keyof typeof table.latinScale;
export type Role = Exclude<keyof typeof table, 'latinScale' | 'characters'>;

/** Where the ink of a role's text lies: distances from the baseline, in em, all positive. */
export interface Metrics {
	/** Top of Latin capitals; figures are within 2 % of it. */
	readonly capHeight: number;
	/** Top of letters such as b, d, l. */
	readonly ascent: number;
	/** Bottom, below the baseline, of letters such as g, p, y. */
	readonly descent: number;
	/** Top and bottom of all but the rarest Han characters. */
	readonly hanTop: number;
	readonly hanBottom: number;
}

const roles: readonly Role[] = ['display', 'text', 'label', 'label-strong'];

/** Width of a Han character, and of everything the table does not know: rather wide than narrow. */
const EM = 1000;

/** Chromium's gap between Han and Latin letters or figures (`text-autospace: normal`). */
const gapIn = (lang: Lang): number => table.latinScale[lang] / 8;

const han = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** What Chromium sets a gap beside, measured: letters and figures, and some signs, not + − ¥ or brackets. */
const latin = /[\p{sc=Latin}\p{Nd}%.&@#]/u;
const fullwidth = /[\uff00-\uffef]/;
const inkless = /[\p{Cc}\p{Mn}\p{Default_Ignorable_Code_Point}]/u;

/** Widths of what is not one em wide, by character, in thousandths of an em. */
function widthsOf(role: Role, lang: Lang): ReadonlyMap<string, number> {
	const { ascii, [lang]: others } = table[role];
	const scale = table.latinScale[lang] / EM;
	const widths = new Map<string, number>();
	ascii.forEach((width, i) => widths.set(String.fromCharCode(0x20 + i), width * scale));
	Array.from(table.characters).forEach((character, i) => widths.set(character, others[i] ?? EM));
	return widths.set('\u00a0', widths.get(' ') ?? EM);
}

/** Blank between two characters of a line, in thousandths of an em. */
export const gapBetween = (before: string, after: string, lang: Lang): number =>
	(han.test(before) && isLatin(after)) || (isLatin(before) && han.test(after)) ? gapIn(lang) : 0;

const known = new Map<string, ReadonlyMap<string, number>>();

function widthsFor(role: Role, lang: Lang): ReadonlyMap<string, number> {
	const key = `${lang} ${role}`;
	const widths = known.get(key) ?? widthsOf(role, lang);
	known.set(key, widths);
	return widths;
}

/**
 * Width of one line of text in px, as a browser sets it in our fonts: tabular lining figures, a gap
 * of an eighth of an em where Han meets Latin without a space. Kerning is left out, and so
 * is the half em that some browsers take between two full-width marks: the result errs wide.
 * @param sizePx font size; @param lang language of the page, which decides whose quotation marks
 * and dashes are set
 */
export function textWidth(text: string, role: Role, sizePx: number, lang: Lang): number {
	const widths = widthsFor(role, lang);
	let sum = 0;
	let before = '';
	for (const character of text) {
		if (inkless.test(character)) continue;
		// An accent does not change a letter's width.
		const base = character.normalize('NFD').charAt(0);
		sum += widths.get(character) ?? widths.get(base) ?? EM;
		sum += gapBetween(before, character, lang);
		before = character;
	}
	return (sum / EM) * sizePx;
}

const isLatin = (character: string): boolean => latin.test(character) && !fullwidth.test(character);

function metricsOf(role: Role, lang: Lang): Metrics {
	const { cap, ascent, descent, hanTop, hanBottom } = table[role];
	const scale = table.latinScale[lang] / EM;
	return {
		capHeight: (cap * scale) / EM,
		ascent: (ascent * scale) / EM,
		descent: (descent * scale) / EM,
		hanTop: hanTop / EM,
		hanBottom: hanBottom / EM
	};
}

const metricsIn = (lang: Lang): Readonly<Record<Role, Metrics>> =>
	Object.fromEntries(roles.map((role) => [role, metricsOf(role, lang)])) as Record<Role, Metrics>;

/** Top of the ink of any text over its baseline, px. */
export function inkTop(text: string, role: Role, sizePx: number, lang: Lang): number {
	const m = metrics[lang][role];
	return (han.test(text) ? Math.max(m.hanTop, m.capHeight) : m.ascent) * sizePx;
}

/** Bottom of the ink of any text under its baseline, px. */
export function inkBottom(text: string, role: Role, sizePx: number, lang: Lang): number {
	const m = metrics[lang][role];
	return (han.test(text) ? m.hanBottom : m.descent) * sizePx;
}

/** Ink heights by language (Latin is enlarged beside Han) and role, for boxes around labels. */
export const metrics: Readonly<Record<Lang, Readonly<Record<Role, Metrics>>>> = {
	zh: metricsIn('zh'),
	en: metricsIn('en')
};
