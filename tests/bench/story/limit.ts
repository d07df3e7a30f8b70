/**
 * What the story is held against: the same words and every step's picture as plain HTML and SVG.
 * Nothing of it runs, and it waits for no font.
 */
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import postcss from 'postcss';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = ({ attrs }: Element, name: string): string =>
	attrs.find((one) => one.name === name)?.value ?? '';

/** Scripts, what is fetched for them or for fonts, and a policy that knows the page's own styles. */
function isLeftOut(node: Child): boolean {
	if (!('tagName' in node)) return false;
	if (node.tagName === 'script') return true;
	if (node.tagName === 'link') return /preload/.test(attribute(node, 'rel'));
	return node.tagName === 'meta' && attribute(node, 'http-equiv') !== '';
}

/** The style sheet without its faces. */
function withoutFaces(css: string): string {
	const sheet = postcss.parse(css);
	sheet.walkAtRules('font-face', (rule) => {
		if (rule.toString().includes('url(')) rule.remove();
	});
	return sheet.toString();
}

function strip(parent: Parent): void {
	parent.childNodes = parent.childNodes.filter((node) => !isLeftOut(node));
	for (const node of parent.childNodes) {
		if ('tagName' in node && node.tagName === 'style')
			for (const child of node.childNodes)
				if ('value' in child) child.value = withoutFaces(child.value);
		if ('childNodes' in node) strip(node);
	}
}

/** The limit page of a built page; relative addresses stay as they are. */
export function limitPage(html: string): string {
	const page = parse(html);
	strip(page);
	// A column of text and stills, as for readers without scripts.
	for (const node of page.childNodes)
		if ('tagName' in node)
			node.attrs = [
				...node.attrs.filter(({ name }) => name !== 'data-way'),
				{ name: 'data-way', value: 'read' }
			];
	return serialize(page);
}
