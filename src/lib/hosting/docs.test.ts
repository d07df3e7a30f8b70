import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';

const POLICY = 'Content-Security-Policy';
const START = '<!-- kinds -->';
const END = '<!-- end of kinds -->';

const cell = (text: string | undefined): string => (text === undefined ? '–' : `\`${text}\``);

/** Rows as people read them: what, where, how long, and what others may do with it. */
const rows = kinds.map(({ about, paths, headers }) =>
	[
		about,
		paths.map(cell).join(' '),
		cell(headers['Cache-Control']),
		cell(headers['Cross-Origin-Resource-Policy']),
		cell(/frame-ancestors ([^;]+)/.exec(headers[POLICY] ?? '')?.[1])
	].map((text) => text.trim())
);

/** The table of a document, without the widths of its columns. */
const told = (text: string): string[][] =>
	text
		.slice(text.indexOf(START), text.indexOf(END))
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((text) => text.trim())
		);

describe('docs/publishing.md', () => {
	it('tells what is sent with each kind of file as it is sent', () => {
		expect(told(readFileSync('docs/publishing.md', 'utf8'))).toEqual(rows);
	});
});
