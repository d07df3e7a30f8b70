/** The built pages, parsed, for tests that read what is shipped. */
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
	attribute,
	elements,
	isElement,
	type Element,
	type Node
} from '../../src/lib/publish/archive/tree';
import type { EditionId } from '../../src/lib/scene/editions';

export { attribute, elements, type Element };

export const readBuilt = (path: string): string => readFileSync(`build/${path}`, 'utf8');

/** An element's text, scripts and styles apart. */
export function textOf(node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (isElement(node) && ['script', 'style'].includes(node.tagName)) return '';
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export const withAttribute = (root: Node, name: string): Element[] =>
	[...elements(root)].filter((e) => attribute(e, name) !== undefined);

export const byId = (root: Node, id: string): Element | undefined =>
	[...elements(root)].find((e) => attribute(e, 'id') === id);

/** A built story page. */
export function story(edition: EditionId): { html: string; document: Tree.Document } {
	const html = readBuilt(`${edition}/index.html`);
	return { html, document: parse(html) };
}

/** A built method page. */
export function method(edition: EditionId): { html: string; document: Tree.Document } {
	const html = readBuilt(`${edition}/method/index.html`);
	return { html, document: parse(html) };
}

/** A built page for editors. */
export function embedThis(edition: EditionId): { html: string; document: Tree.Document } {
	const html = readBuilt(`${edition}/embed-this/index.html`);
	return { html, document: parse(html) };
}

/** Words with plain spaces, for comparing. */
export const spaced = (s: string): string => s.replace(/[\s\u00a0]+/g, ' ').trim();
