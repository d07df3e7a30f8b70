import { editionIds, editionOf, type EditionId } from '../scene/editions';
import { family, foreignFamily, latinScale, roles, type Role } from './faces';
import { complement, rangesOf, unicodeRange } from './ranges';
import { candidates, mainSources, sourceOf, type Source } from './sources';

/** One file to be cut: a source, and the characters kept of it. */
export interface Subset {
	readonly name: string;
	readonly part: Part;
	/** Whose pages it may be sent with. */
	readonly editions: readonly EditionId[];
	readonly source: Source;
	readonly characters: string;
}

/** Pages of an edition: the method page's own characters travel apart, for few readers go there. */
export const parts = ['story', 'method'] as const;
export type Part = (typeof parts)[number];

/** One `@font-face` over a subset. */
export interface FaceRule {
	/** Whose style sheet it is in; the method page has the story's as well. */
	readonly part: Part;
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
	readonly edition: EditionId;
}

export interface Plan {
	readonly subsets: readonly Subset[];
	readonly rules: readonly FaceRule[];
	readonly missing: readonly Missing[];
}

/** All printable ASCII: numbers and English words change without the page being built again. */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));

/** Only the Han file differs by edition; the others are cut for all and fetched once. */
const fileName = (role: Role, edition: EditionId, part: Part, { id }: Source): string =>
	`${id === 'han' ? `${edition}-` : ''}${role}-${id}${part === 'story' ? '' : `-${part}`}.woff2`;

const sorted = (characters: Iterable<string>): string =>
	[...new Set(characters)]
		.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
		.join('');

/**
 * Share the characters of one role on one edition's pages out among font files.
 * @param own characters of text in the page's language
 * @param foreign characters of text in the other one, where quotation marks and dashes differ
 * @param part whose characters these are; the method page's are those that the story lacks
 */
export function planRole(
	role: Role,
	edition: EditionId,
	own: ReadonlySet<string>,
	foreign: ReadonlySet<string>,
	part: Part = 'story'
): Plan {
	const { lang } = editionOf(edition);
	const main = candidates(role, edition);
	const other = candidates(role, edition, lang === 'zh' ? 'en' : 'zh');
	const missing: Missing[] = [];
	const { latin, han } = mainSources(role, edition);
	const mainUse = new Map<Source, Set<string>>(part === 'story' ? [[latin, new Set(ascii)]] : []);
	const foreignUse = new Map<Source, Set<string>>();
	const give = (uses: typeof mainUse, source: Source, character: string) =>
		uses.set(source, (uses.get(source) ?? new Set()).add(character));

	for (const character of own) {
		const source = sourceOf(character, main);
		if (source) give(mainUse, source, character);
		else missing.push({ character, role, edition });
	}
	for (const character of foreign) {
		const source = sourceOf(character, other);
		if (source)
			give(source === sourceOf(character, main) ? mainUse : foreignUse, source, character);
		else if (!own.has(character)) missing.push({ character, role, edition });
	}

	const name = (source: Source) => fileName(role, edition, part, source);
	const scale = (source: Source) => (source.script === 'latin' ? latinScale[lang] : 1);
	const used = [...new Set([...mainUse.keys(), ...foreignUse.keys()])];
	const subsets = used.map((source) => ({
		name: name(source),
		part,
		editions: [edition],
		source,
		characters: sorted([...(mainUse.get(source) ?? []), ...(foreignUse.get(source) ?? [])])
	}));

	// The story's Han file takes all that is left, in place of a list of hundreds of ranges; the method
	// page's own come later in its style, and so before it.
	const takesRest = (source: Source): boolean => source === han && part === 'story';
	const elsewhere = [...mainUse].flatMap(([source, set]) => (source === han ? [] : [...set]));
	const rules = [
		...[...mainUse].map(([source, set]) => ({
			family: family(role, edition),
			range: unicodeRange(takesRest(source) ? complement(rangesOf(elsewhere)) : rangesOf(set)),
			source
		})),
		...[...foreignUse].map(([source, set]) => ({
			family: foreignFamily(role, edition),
			range: unicodeRange(rangesOf(set)),
			source
		}))
	].map(({ source, ...rule }) => ({
		...rule,
		part,
		file: name(source),
		role,
		scale: scale(source)
	}));

	return { subsets, rules, missing };
}

/** Characters by role, of text in the pages' own language and in the other. */
export interface PageCharacters {
	readonly own: ReadonlyMap<Role, ReadonlySet<string>>;
	readonly foreign: ReadonlyMap<Role, ReadonlySet<string>>;
}

type Pages = Readonly<Record<Part, PageCharacters>>;

/** The characters of a role that a part brings: what the story has is there already. */
function brought(pages: Pages, part: Part, kind: keyof PageCharacters, role: Role): Set<string> {
	const here = pages[part][kind].get(role) ?? [];
	if (part === 'story') return new Set(here);
	const before = new Set([...ascii, ...(pages.story[kind].get(role) ?? [])]);
	return new Set([...here].filter((character) => !before.has(character)));
}

/** Share out the characters of all pages; a file that several editions use has those of all. */
export function planPages(pages: Readonly<Record<EditionId, Pages>>): Plan {
	const plans = parts.flatMap((part) =>
		editionIds.flatMap((edition) =>
			roles.map((role) => {
				const of = (kind: keyof PageCharacters) => brought(pages[edition], part, kind, role);
				return planRole(role, edition, of('own'), of('foreign'), part);
			})
		)
	);
	const subsets = new Map<string, Subset>();
	for (const subset of plans.flatMap((plan) => plan.subsets)) {
		const before = subsets.get(subset.name);
		subsets.set(subset.name, {
			...subset,
			editions: [...(before?.editions ?? []), ...subset.editions],
			characters: sorted((before?.characters ?? '') + subset.characters)
		});
	}
	return {
		subsets: [...subsets.values()],
		rules: plans.flatMap((plan) => plan.rules),
		missing: plans.flatMap((plan) => plan.missing)
	};
}
