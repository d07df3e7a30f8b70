import { editions, type Edition } from '../scene/editions';
import {
	defaultRole,
	faces,
	family,
	foreignFamily,
	langs,
	roles,
	selectors,
	strongIn
} from './faces';
import type { Lang, Role } from './faces';
import { hanFallbacks, standIn } from './fallback';
import type { FaceRule, Part } from './plan';
import { unicodeRange } from './ranges';

/** `107`, `94.31`: a share as CSS percent, without idle zeros. */
const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const rule = (selector: string, declarations: readonly string[]): string =>
	`${selector}{${declarations.join(';')}}`;

const fallbackFamily = (role: Role, lang: Lang): string => `${family(role, lang)} Fallback`;

function webFace({ family, file, role, range, scale }: FaceRule): string {
	return rule('@font-face', [
		`font-family:'${family}'`,
		`font-weight:${faces[role].weight}`,
		'font-display:swap',
		// The site's policy allows fonts from its own files only, so none may become a data: address.
		`src:url(./${file}?no-inline) format('woff2')`,
		...(scale === 1 ? [] : [`size-adjust:${percent(scale)}`]),
		`unicode-range:${range}`
	]);
}

function localFace(role: Role, lang: Lang): string {
	const { names, range, scale, ascent, descent } = standIn(role, lang);
	return rule('@font-face', [
		`font-family:'${fallbackFamily(role, lang)}'`,
		`font-weight:${faces[role].weight}`,
		`src:${names.map((name) => `local('${name}')`).join(',')}`,
		`size-adjust:${percent(scale)}`,
		`ascent-override:${percent(ascent)}`,
		`descent-override:${percent(descent)}`,
		'line-gap-override:0%',
		`unicode-range:${unicodeRange(range)}`
	]);
}

/** `--display` and its like: the family lists of an edition's pages. */
function familyLists({ id, lang }: Edition, rules: readonly FaceRule[]): string {
	const lists = roles.flatMap((role) => {
		const generic = faces[role].serif ? 'serif' : 'sans-serif';
		const han = lang === 'zh' ? hanFallbacks(role, id) : [];
		const names = [family(role, id), fallbackFamily(role, lang), ...han];
		const list = [...names.map((name) => `'${name}'`), generic].join();
		const foreign = foreignFamily(role, id);
		const patched = rules.some((face) => face.family === foreign);
		return [
			`--${role}:${list}`,
			`--${role}-foreign:${patched ? `'${foreign}',` : ''}var(--${role})`
		];
	});
	// `:lang(zh)` is any Chinese; the narrower edition comes after it.
	return rule(`:root:lang(${id})`, lists);
}

/**
 * Rules that give elements their role. They inherit what `strong` and text in the other language
 * will need, since only the nearest role knows it.
 */
export function roleCss(): string {
	const blocks = roles.map((role) => {
		const strong = strongIn[role];
		const own = selectors.filter(([, of]) => of === role).map(([selector]) => selector);
		return rule([...(role === defaultRole ? [':root'] : []), ...own].join(), [
			`font-family:var(--${role})`,
			`font-weight:${faces[role].weight}`,
			`--foreign:var(--${role}-foreign)`,
			`--strong:var(--${strong})`,
			`--strong-foreign:var(--${strong}-foreign)`,
			`--strong-weight:${faces[strong].weight}`
		]);
	});
	return [
		rule(':root', ['font-synthesis:none']), // no weight or slope that we did not cut
		...blocks,
		rule('strong,b', [
			'font-family:var(--strong)',
			'font-weight:var(--strong-weight)',
			'--foreign:var(--strong-foreign)'
		]),
		rule(':root:lang(zh) :lang(en),:root:lang(en) :lang(zh)', ['font-family:var(--foreign)'])
	].join('\n');
}

const written = '/* Written by src/lib/fonts/build.ts from faces.ts. */';

const of = (part: Part, rules: readonly FaceRule[]): readonly FaceRule[] =>
	rules.filter((face) => face.part === part);

/** The faces that the method page has besides the story's: its style sheet, after the other. */
export const methodFontCss = (rules: readonly FaceRule[]): string =>
	[written, ...of('method', rules).map(webFace), ''].join('\n');

/** The whole style sheet of the fonts: faces, stand-ins, family lists, roles. */
export function fontCss(rules: readonly FaceRule[]): string {
	return [
		written,
		...of('story', rules).map(webFace),
		...langs.flatMap((lang) => roles.map((role) => localFace(role, lang))),
		...editions.map((edition) => familyLists(edition, rules)),
		roleCss(),
		''
	].join('\n');
}
