/** A scene's table as CSV, each cell as the page shows it. Build side only. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { TableView } from '../story/table-view';

/** Spreadsheets take a file for UTF-8 only if it says so. */
const BOM = '\ufeff';

/** A cell's text; the stamp of a number follows it in brackets, by its name. */
function cellText(html: string): string {
	const read = (node: Tree.Node): string => {
		if ('value' in node) return node.value;
		if (!('childNodes' in node)) return '';
		const inner = node.childNodes.map(read).join('');
		const attribute = (name: string): string | undefined =>
			'attrs' in node ? node.attrs.find((a) => a.name === name)?.value : undefined;
		if ('tagName' in node && node.tagName === 'br') return ' ';
		return attribute('data-seal') === undefined ? inner : ` [${attribute('title') ?? inner}]`;
	};
	return read(parseFragment(html))
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}

const quoted = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** RFC 4180, with the columns' names first. */
export const csv = ({ columns, rows }: TableView): string =>
	BOM + [columns, ...rows].map((row) => row.map(cellText).map(quoted).join(',') + '\r\n').join('');
