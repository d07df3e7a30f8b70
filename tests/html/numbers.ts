/**
 * Numbers in a built page that lead nowhere. A number may stand in a bound `<data>`, in a day's
 * `<time>`, in a quotation, in the name of a source, on a scale of a chart, or in a label of a chart
 * (which the build binds); names and idioms that count nothing are listed in `lib/copy/terms.ts`.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unboundNumber } from '../../src/lib/copy/numerals';
import type { Lang } from '../../src/lib/scene/contract';
import { attribute, elements, spaced, textOf, type Element } from './pages';

/** Stands where a number was that leads somewhere; no letter, digit or Han character. */
const BOUND = '\u0001';

const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;

const unread = new Set(['script', 'style', 'head', 'text']);
const block =
	/^(p|div|section|header|footer|main|nav|ul|ol|li|dl|dt|dd|table|tr|td|th|caption|h[1-6]|figure|button|summary|details|body|html)$/;

/** Whether everything inside is accounted for. */
function isBound(element: Element): boolean {
	const has = (name: string): boolean => attribute(element, name) !== undefined;
	if (element.tagName === 'data') return has('value');
	if (element.tagName === 'time') return has('datetime');
	// A formula's inputs are bound; its own constants are typed in it.
	return ['quote', 'source', 'file', 'name', 'formula', 'ordinal'].some((kind) =>
		has(`data-${kind}`)
	);
}

/** The page's prose in lines, one a block, with what is bound cut out. */
function prose(node: Tree.ParentNode): string {
	return node.childNodes
		.map((child) => {
			if (child.nodeName === '#text' && 'value' in child) return child.value;
			if (!isElement(child) || unread.has(child.tagName)) return '';
			const inside = isBound(child) ? BOUND : prose(child);
			return block.test(child.tagName) || child.tagName === 'br' ? `\n${inside}\n` : inside;
		})
		.join('');
}

/** Lines of the page's prose that hold a number which is bound to nothing. */
export function strayInProse(document: Tree.Document, lang: Lang): string[] {
	return prose(document)
		.split('\n')
		.map(spaced)
		.flatMap((line) => {
			const number = unboundNumber(line, lang);
			return number === undefined ? [] : [`“${number}” in “${line.replaceAll(BOUND, '□')}”`];
		});
}

/**
 * Texts of a chapter's charts that hold a number but are neither of a scale nor of a bound label.
 * @param labels the chapter's labels, as the build bound them
 */
export function strayInCharts(chapter: Element, labels: readonly string[], lang: Lang): string[] {
	// A label may be broken over lines by hand or by measure: compared without any blanks.
	const dense = (s: string): string => s.replace(/\s*\/\/\s*/g, '').replace(/[\s\u00a0]+/g, '');
	const known = labels.map(dense);
	return [...elements(chapter)]
		.filter((e) => e.tagName === 'text' && attribute(e, 'data-axis') === undefined)
		.map((e) => ({ text: spaced(textOf(e)), mark: attribute(e, 'data-mark') ?? 'no mark' }))
		.filter(({ text }) => unboundNumber(text, lang) !== undefined)
		.filter(({ text }) => !known.some((label) => label.includes(dense(text))))
		.map(({ text, mark }) => `${mark}: “${text}”`);
}
