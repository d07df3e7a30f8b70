/** Breakages of what is written in the cells of `data/*.csv`. */
import { cellsIn, withCell } from './cells';
import { every, filled, inside, kind, one } from './cell-kind';
import { type Files, type Kind, type Mutation, oneOf } from './mutation';

/** Text that is put in, to be found again. */
export const MARK = ' Zqx';

export const wordKinds: readonly Kind[] = [
	kind('a control character', 'refused', every, (cell, random) =>
		inside(oneOf(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\t'], random))(cell, random)
	),
	kind('a mark that turns the direction', 'refused', every, (cell, random) =>
		inside(oneOf(['\u202e', '\u202d', '\u2066', '\u200f', '\u061c'], random))(cell, random)
	),
	kind('a character of no width', 'refused', every, (cell, random) =>
		inside(oneOf(['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u2028', '\u2029'], random))(
			cell,
			random
		)
	),
	kind('a character that was lost', 'refused', every, inside('\ufffd')),
	kind('half a character', 'refused', ['text'], inside('\ud83d')),
	kind('markup in words', 'refused', ['text', 'url'], (cell, random) =>
		inside(
			oneOf(
				[
					'<b>',
					'</p>',
					'<script>alert(1)</script>',
					'<!--',
					'&nbsp;',
					'&#60;',
					'<img src=x onerror=alert(1)>'
				],
				random
			)
		)(cell, random)
	),
	kind(
		'a formula',
		'refused',
		['text'],
		filled(({ text }, random) => `${oneOf(['=', '+', '-', '@', '='], random)}${text}`)
	),
	kind(
		'a book in a cell',
		'refused',
		every,
		filled(({ text }) => text.repeat(1 + Math.ceil(5000 / text.length)))
	),
	kind(
		'an address of another kind',
		'refused',
		['url'],
		one(
			'javascript:alert(1)',
			'data:text/html,x',
			'ftp://example.org',
			'example.org',
			'https://',
			'https://exa mple.org',
			'//example.org'
		)
	),
	kind('a brace without its other', 'edit', ['text'], (cell, random) =>
		inside(oneOf(['{', '}', '{}'], random))(cell, random)
	),
	kind('a figure that there is not', 'refused', ['text'], ({ text }) =>
		/\{[a-z]/.test(text) ? text.replace(/\{([a-z])/, '{no.$1') : undefined
	),
	kind(
		'a figure that stands in one language only',
		'refused',
		['text'],
		({ text, table, column }) =>
			['claims', 'notCounted', 'repairs'].includes(table) && /_(?:zh|en)$/.test(column)
				? `${text} {feud.span}`
				: undefined
	),
	kind('a number typed into a sentence', 'refused', ['text'], ({ text, table, column }) =>
		['claims', 'notCounted', 'repairs'].includes(table) && /_(?:zh|en)$/.test(column)
			? `${text} 37.`
			: undefined
	),
	kind('the sentence of the other language', 'refused', ['text'], ({ text, column, rows, row }) => {
		const other = column.replace(/_(zh|en)$/, (_, lang: string) => (lang === 'zh' ? '_en' : '_zh'));
		const at = rows[0]?.indexOf(other) ?? -1;
		const its = rows[row + 1]?.[at];
		return other !== column && its !== undefined && text.length > 12 && its.length > 40
			? its
			: undefined;
	}),
	{
		...kind('a word more', 'edit', ['text'], ({ text }) => (text === '' ? undefined : text + MARK)),
		*all(files: Files): Generator<() => Mutation> {
			for (const cell of cellsIn(files))
				if (cell.sort === 'text' && cell.text !== '')
					yield () => ({ ...withCell(cell, cell.text + MARK), added: MARK });
		}
	}
];
