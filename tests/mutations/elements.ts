/** What a text is to a parser of HTML: its elements and attributes, and where its links lead. */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Parsed {
	/** Each element once, as `a[class,href]`, and how many there are. */
	readonly elements: ReadonlyMap<string, number>;
	/** Comments and doctypes within the page. */
	readonly comments: number;
	/** What `href`, `src` and the like hold. */
	readonly addresses: readonly string[];
}

const ADDRESSES = new Set([
	'href',
	'src',
	'action',
	'formaction',
	'xlink:href',
	'data',
	'srcset',
	'poster'
]);

/** Each element of a piece of HTML with its attributes, names and values. */
export function elementsOf(
	html: string
): readonly (readonly [element: string, has: readonly (readonly [string, string])[]])[] {
	const found: (readonly [string, readonly (readonly [string, string])[]])[] = [];
	const walk = (node: Tree.Node): void => {
		if ('tagName' in node)
			found.push([node.tagName, node.attrs.map(({ name, value }) => [name, value] as const)]);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parseFragment(html));
	return found;
}

/** @param html a page where it begins with a doctype, else a piece of one */
export function parsed(html: string): Parsed {
	const elements = new Map<string, number>();
	const addresses: string[] = [];
	let comments = 0;
	const walk = (node: Tree.Node): void => {
		if (node.nodeName === '#comment') comments++;
		if ('tagName' in node) {
			const names = node.attrs.map(({ name }) => name).sort();
			const told = `${node.tagName}[${names.join()}]`;
			elements.set(told, (elements.get(told) ?? 0) + 1);
			for (const { name, value } of node.attrs) if (ADDRESSES.has(name)) addresses.push(value);
			if ('content' in node) walk(node.content);
		}
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(/^<!doctype/i.test(html) ? parse(html) : parseFragment(html));
	return { elements, comments, addresses };
}

/** Addresses that lead anywhere but to a page or to a place beside this one. */
export const strayAddresses = ({ addresses }: Parsed): readonly string[] =>
	addresses.filter((address) => {
		const { protocol } = new URL(address, 'https://here.example/');
		return protocol !== 'https:' && protocol !== 'http:';
	});
