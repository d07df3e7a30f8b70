import { family, langs, latinScale, roles, type Lang, type Role } from './faces';
import { complement, rangesOf, unicodeRange } from './ranges';
import { candidates, mainSources, sourceOf, type Source } from './sources';

/** One file to be cut: a source, and the characters kept of it. */
export interface Subset {
	readonly name: string;
	/** Whose pages it may be sent with. */
	readonly langs: readonly Lang[];
	readonly source: Source;
	readonly characters: string;
}

/** One `@font-face` over a subset. */
export interface FaceRule {
	readonly family: string;
	readonly file: string;
	readonly role: Role;
	readonly range: string;
	readonly scale: number;
}

/** A character that no font of its role has. */
interface Missing {
	readonly character: string;
	readonly role: Role;
	readonly lang: Lang;
}

export interface Plan {
	readonly subsets: readonly Subset[];
	readonly rules: readonly FaceRule[];
	readonly missing: readonly Missing[];
}

/** All printable ASCII: numbers and English words change without the page being built again. */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));

/** Family that is put before a role's own for text in the other language. */
export const foreignFamily = (role: Role, lang: Lang): string => `${family(role, lang)} Foreign`;

/** Only the Han file differs by language; the others are cut for both and fetched once. */
const fileName = (role: Role, lang: Lang, source: Source): string =>
	`${source.id === 'han' ? `${lang}-` : ''}${role}-${source.id}.woff2`;

const sorted = (characters: Iterable<string>): string =>
	[...new Set(characters)]
		.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
		.join('');

/**
 * Share the characters of one role on one language's pages out among font files.
 * @param own characters of text in the page's language
 * @param foreign characters of text in the other one, where quotation marks and dashes differ
 */
export function planRole(
	role: Role,
	lang: Lang,
	own: ReadonlySet<string>,
	foreign: ReadonlySet<string>
): Plan {
	const main = candidates(role, lang);
	const other = candidates(role, lang === 'zh' ? 'en' : 'zh');
	const missing: Missing[] = [];
	const mainUse = new Map<Source, Set<string>>([[mainSources(role).latin, new Set(ascii)]]);
	const foreignUse = new Map<Source, Set<string>>();
	const give = (uses: typeof mainUse, source: Source, character: string) =>
		uses.set(source, (uses.get(source) ?? new Set()).add(character));

	for (const character of own) {
		const source = sourceOf(character, main);
		if (source) give(mainUse, source, character);
		else missing.push({ character, role, lang });
	}
	for (const character of foreign) {
		const source = sourceOf(character, other);
		if (source)
			give(source === sourceOf(character, main) ? mainUse : foreignUse, source, character);
		else if (!own.has(character)) missing.push({ character, role, lang });
	}

	const name = (source: Source) => fileName(role, lang, source);
	const scale = (source: Source) => (source.script === 'latin' ? latinScale[lang] : 1);
	const used = [...new Set([...mainUse.keys(), ...foreignUse.keys()])];
	const subsets = used.map((source) => ({
		name: name(source),
		langs: [lang],
		source,
		characters: sorted([...(mainUse.get(source) ?? []), ...(foreignUse.get(source) ?? [])])
	}));

	// The Han file takes all that is left, in place of a list of hundreds of ranges.
	const han = mainSources(role).han;
	const elsewhere = [...mainUse].flatMap(([source, set]) => (source === han ? [] : [...set]));
	const rules = [
		...[...mainUse].map(([source, set]) => ({
			family: family(role, lang),
			range: unicodeRange(source === han ? complement(rangesOf(elsewhere)) : rangesOf(set)),
			source
		})),
		...[...foreignUse].map(([source, set]) => ({
			family: foreignFamily(role, lang),
			range: unicodeRange(rangesOf(set)),
			source
		}))
	].map(({ source, ...rule }) => ({ ...rule, file: name(source), role, scale: scale(source) }));

	return { subsets, rules, missing };
}

/** Characters by role, of text in the pages' own language and in the other. */
export interface PageCharacters {
	readonly own: ReadonlyMap<Role, ReadonlySet<string>>;
	readonly foreign: ReadonlyMap<Role, ReadonlySet<string>>;
}

/** Share out the characters of all pages; a file that both languages use has those of both. */
export function planPages(pages: Readonly<Record<Lang, PageCharacters>>): Plan {
	const none: ReadonlySet<string> = new Set();
	const plans = langs.flatMap((lang) =>
		roles.map((role) => {
			const { own, foreign } = pages[lang];
			return planRole(role, lang, own.get(role) ?? none, foreign.get(role) ?? none);
		})
	);
	const subsets = new Map<string, Subset>();
	for (const subset of plans.flatMap((plan) => plan.subsets)) {
		const before = subsets.get(subset.name);
		subsets.set(subset.name, {
			...subset,
			langs: [...(before?.langs ?? []), ...subset.langs],
			characters: sorted((before?.characters ?? '') + subset.characters)
		});
	}
	return {
		subsets: [...subsets.values()],
		rules: plans.flatMap((plan) => plan.rules),
		missing: plans.flatMap((plan) => plan.missing)
	};
}
