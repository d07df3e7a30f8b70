/**
 * The four faces of the piece: which role an element's text plays, and which files a role is set
 * in, edition by edition. Everything else about type follows from these tables: the style sheet, the subsets and the
 * advance widths.
 */
import type { EditionId } from '../scene/editions';

/** Languages of a text; `lang` attributes are matched by their primary subtag. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

export const roles = ['display', 'text', 'label', 'label-strong'] as const;
export type Role = (typeof roles)[number];

/** One weight of one family, as npm packages carry it. */
interface Face {
	/** Weight of both packages' files, and the `font-weight` the role is set in. */
	readonly weight: number;
	readonly latin: string;
	/** As readers of simplified characters know them, punctuation too. */
	readonly han: string;
	/** The same typeface as readers of traditional characters know it. */
	readonly hant: string;
	readonly serif: boolean;
}

export const faces: Readonly<Record<Role, Face>> = {
	display: {
		weight: 900,
		latin: 'source-serif-4',
		han: 'noto-serif-sc',
		hant: 'noto-serif-tc',
		serif: true
	},
	text: {
		weight: 400,
		latin: 'source-serif-4',
		han: 'noto-serif-sc',
		hant: 'noto-serif-tc',
		serif: true
	},
	label: {
		weight: 500,
		latin: 'source-sans-3',
		han: 'noto-sans-sc',
		hant: 'noto-sans-tc',
		serif: false
	},
	'label-strong': {
		weight: 700,
		latin: 'source-sans-3',
		han: 'noto-sans-sc',
		hant: 'noto-sans-tc',
		serif: false
	}
};

/** Role of text that no selector below claims. */
export const defaultRole: Role = 'text';

/**
 * Which elements set a role. The nearest ancestor-or-self that matches decides; where one element
 * matches twice, the first pair does, so that a class overrides an element.
 */
export const selectors: readonly (readonly [selector: string, role: Role])[] = [
	['.f-display', 'display'],
	['.f-text', 'text'],
	['.f-label', 'label'],
	['.f-label-strong', 'label-strong'],
	['h1', 'display'],
	['h2', 'display'],
	['h3', 'display'],
	['th', 'label-strong'],
	['table', 'label'],
	['figcaption', 'label'],
	['header', 'label'],
	['nav', 'label'],
	['button', 'label'],
	['summary', 'label']
];

/** What `strong` and `b` are set in, by the role around them: emphasis is weight. */
export const strongIn: Readonly<Record<Role, Role>> = {
	display: 'display',
	text: 'display',
	label: 'label-strong',
	'label-strong': 'label-strong'
};

/**
 * Characters that the Latin face may set in a Chinese text. Quotation marks, dashes, the ellipsis
 * and the middle dot stay outside: in Chinese they are a Han character wide.
 */
export const latinInChinese: readonly (readonly [from: number, to: number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xb6],
	[0xb8, 0xff],
	[0x2013, 0x2013],
	[0x2192, 0x2192],
	[0x2212, 0x2212]
];

/** Size of the Latin faces on a page: enlarged beside Han, so that figures match its body. */
export const latinScale: Readonly<Record<Lang, number>> = { zh: 1.07, en: 1 };

/** Most that the fonts of one edition's story may weigh, in bytes: all its readers can ever be sent. */
export const budget: Readonly<Record<EditionId, number>> = {
	zh: 420_000,
	'zh-hant': 455_000,
	en: 160_000
};

/** Family name of a role on pages of an edition: `AU Display zh`. */
export const family = (role: Role, edition: EditionId): string =>
	`AU ${role.replace(/(^|-)(.)/g, (_, dash: string, c: string) => (dash ? ' ' : '') + c.toUpperCase())} ${edition}`;

/** Family that is put before a role's own for text in the other language. */
export const foreignFamily = (role: Role, edition: EditionId): string =>
	`${family(role, edition)} Foreign`;

/** The language a `lang` attribute names, if it is one of ours. */
export function langOf(tag: string): Lang | undefined {
	const primary = tag.toLowerCase().split('-')[0];
	return langs.find((lang) => lang === primary);
}

/** The role that an element sets by itself, before its ancestors are asked. */
export function roleOf(tag: string, classes: readonly string[], around: Role): Role {
	for (const [selector, role] of selectors)
		if (selector.startsWith('.') ? classes.includes(selector.slice(1)) : selector === tag)
			return role;
	return tag === 'strong' || tag === 'b' ? strongIn[around] : around;
}
