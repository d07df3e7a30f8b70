/** CSV text → rows of cells that know their line. */
import { csvParseRows } from 'd3-dsv';
import { misreadIn, unseenIn } from '../text/signs';
import { DataError } from './error';

/** One row as it stands in its file. */
export interface Located {
	readonly line: number;
	/** By column; every column of the table is there. */
	readonly cells: Readonly<Record<string, string>>;
}

const lineBreaks = (cells: readonly string[]): number =>
	cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** A cell and what ends it; quotes stand around the whole of a cell and are doubled within it. */
const cellAndEnd = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|\n|\r|$)/y;

/** Other programs read a stray quote as other cells than we do. */
function checkQuotes(file: string, csv: string): void {
	cellAndEnd.lastIndex = 0;
	while (cellAndEnd.lastIndex < csv.length) {
		const from = cellAndEnd.lastIndex;
		if (cellAndEnd.test(csv)) continue;
		throw new DataError(
			file,
			1 + lineBreaks([csv.slice(0, from)]),
			'row',
			'quotes around whole cells, doubled within them',
			JSON.stringify(csv.slice(from, from + 40))
		);
	}
}

/** A file that stops within a line was cut short. */
function checkEnd(file: string, csv: string): void {
	if (/[\r\n]$/.test(csv)) return;
	const line = 1 + lineBreaks([csv]);
	throw new DataError(file, line, 'row', 'a line break at its end', JSON.stringify(csv.slice(-40)));
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): void {
	for (const [i, name] of header.entries()) {
		if (!columns.includes(name))
			throw new DataError(
				file,
				1,
				name,
				`one of the columns ${columns.join(', ')}`,
				JSON.stringify(name)
			);
		if (header.indexOf(name) !== i)
			throw new DataError(file, 1, name, 'each column once', 'it twice');
	}
	for (const name of columns)
		if (!header.includes(name))
			throw new DataError(file, 1, name, 'this column', JSON.stringify(header.join(',')));
}

/** A byte order mark is not part of the first column's name. */
const parsed = (csv: string): string[][] => csvParseRows(csv.replace(/^\uFEFF/, ''));

/**
 * The columns of a table, as they stand.
 * @throws DataError for an empty file
 */
export function headerOf(file: string, csv: string): readonly string[] {
	const [header] = parsed(csv);
	if (!header) throw new DataError(file, 1, 'table', 'a header row', 'an empty file');
	return header;
}

/**
 * @param columns the columns the table must have, in any order
 * @throws DataError for a wrong header, a stray quote, a row with too many or too few cells, a
 * character that cannot be seen, or a file that was cut short
 */
export function locatedRows(file: string, csv: string, columns: readonly string[]): Located[] {
	const header = headerOf(file, csv);
	const rows = parsed(csv).slice(1);
	checkHeader(file, header, columns);
	checkEnd(file, csv);
	checkQuotes(file, csv.replace(/^\uFEFF/, ''));
	let line = 1 + lineBreaks(header);
	return rows.map((row) => {
		line += 1;
		const start = line;
		line += lineBreaks(row);
		if (row.length !== header.length)
			throw new DataError(file, start, 'row', `${header.length} cells`, String(row.length));
		for (const [i, cell] of row.entries()) {
			const unseen = unseenIn(cell) ?? misreadIn(cell);
			if (unseen !== undefined)
				throw new DataError(
					file,
					start,
					header[i] ?? '',
					'characters that can be seen, in UTF-8',
					unseen
				);
		}
		return {
			line: start,
			cells: Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
		};
	});
}
