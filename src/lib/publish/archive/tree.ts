/** What reading and rewriting parsed pages takes, beyond parse5 itself. */
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((a) => a.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
	const found = element.attrs.find((a) => a.name === name);
	if (found) found.value = value;
	else element.attrs.push({ name, value });
}

/** All elements under a node, in document order. */
export function* elements(node: Node): Generator<Element> {
	if (isElement(node)) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** What stands in a script or a style, as it is. */
export const rawText = ({ childNodes }: Element): string =>
	childNodes.map((child) => ('value' in child ? child.value : '')).join('');

export function setRawText(element: Element, text: string): void {
	for (const child of [...element.childNodes]) defaultTreeAdapter.detachNode(child);
	defaultTreeAdapter.insertText(element, text);
}

export const remove = (element: Element): void => defaultTreeAdapter.detachNode(element);

/** Adds an element at the end of another. */
export function append(
	parent: Element,
	tag: string,
	attributes: Readonly<Record<string, string>>,
	text: string
): void {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs);
	defaultTreeAdapter.insertText(element, text);
	defaultTreeAdapter.appendChild(parent, element);
}
