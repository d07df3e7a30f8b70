import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { defaultRole, langOf, roleOf, type Lang, type Role } from './faces';

/** A piece of text as a page sets it. */
interface Run {
	readonly text: string;
	readonly role: Role;
	readonly lang: Lang;
}

/** Elements whose text is never drawn in the page's fonts. */
const undrawn = new Set(['script', 'style', 'template', 'title', 'desc', 'metadata']);

/** Line breaks and tabs collapse; joiners, variation selectors and the like have no glyph. */
const inkless = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/**
 * The text of a page, piece by piece, with the role and language it is set in. Attributes, comments
 * and scripts are left out; what stands in `<noscript>` is kept.
 * @param page language of the page, for text under no `lang` attribute of ours
 */
export function* textRuns(html: string, page: Lang): Generator<Run> {
	function* walk(node: Tree.Node, role: Role, lang: Lang): Generator<Run> {
		if ('value' in node) yield { text: node.value, role, lang };
		if (!('childNodes' in node)) return;
		if ('tagName' in node) {
			if (undrawn.has(node.tagName)) return;
			role = roleOf(node.tagName, attribute(node, 'class')?.split(/\s+/) ?? [], role);
			const tag = attribute(node, 'lang');
			if (tag !== undefined) lang = langOf(tag) ?? page;
		}
		for (const child of node.childNodes) yield* walk(child, role, lang);
	}
	yield* walk(parse(html, { scriptingEnabled: false }), defaultRole, page);
}

/**
 * The characters that a page draws, by role.
 * @param where the page's language (Chinese if not given), and whether only text `within` one
 * language counts: a Chinese page sets the quotation marks of an English phrase as English
 */
export function charactersByRole(
	html: string,
	where: { page?: Lang; within?: Lang } = {}
): Map<Role, Set<string>> {
	const found = new Map<Role, Set<string>>();
	for (const { text, role, lang } of textRuns(html, where.page ?? 'zh')) {
		if (where.within && lang !== where.within) continue;
		const set = found.get(role) ?? new Set<string>();
		for (const character of text) if (!inkless.test(character)) set.add(character);
		if (set.size > 0) found.set(role, set);
	}
	return found;
}
