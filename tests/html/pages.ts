/** The built pages, parsed, for tests that read what is shipped. */
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { EditionId } from '../../src/lib/scene/editions';

export type Element = Tree.Element;
type Node = Tree.Node;

export const readBuilt = (path: string): string => readFileSync(`build/${path}`, 'utf8');

const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((a) => a.name === name)?.value;

/** All elements under a node, in document order. */
export function* elements(node: Node): Generator<Element> {
	if (isElement(node)) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

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
