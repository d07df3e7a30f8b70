/** For tests: the real tables with something changed, and what the build says of them. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { dataFiles } from './files';
import { parseTables } from './parse';

type Files = Record<string, string>;

const files = dataFiles();

/** The real tables with one of them changed. */
export const withTable = (table: string, change: (csv: string) => string): Files => {
	const file = `data/${table}.csv`;
	return { ...files, [file]: change(files[file] ?? '') };
};

/** One cell of the real tables replaced; `row` 0 is the first below the header. */
export const withCell = (table: string, row: number, column: string, cell: string): Files =>
	withTable(table, (csv) => {
		const rows = csvParseRows(csv);
		const at = rows[0]?.indexOf(column) ?? -1;
		return `${csvFormatRows(
			rows.map((cells, i) => (i === row + 1 ? cells.map((c, j) => (j === at ? cell : c)) : cells))
		)}\n`;
	});

/** Tables with what `tables.csv` says of their length made true again. */
const recounted = (changed: Files, table: string): Files => {
	const [header = [], ...rows] = csvParseRows(changed['data/tables.csv'] ?? '');
	const [name, count] = [header.indexOf('table'), header.indexOf('rows')];
	const length = String(csvParseRows(changed[`data/${table}.csv`] ?? '').length - 1);
	const told = rows.map((row) =>
		row[name] === table ? row.map((cell, i) => (i === count ? length : cell)) : row
	);
	return { ...changed, 'data/tables.csv': `${csvFormatRows([header, ...told])}\n` };
};

/**
 * The table's lines, rows without line breaks being assumed, joined again after a change, and counted
 * anew.
 */
export const withLines = (table: string, change: (lines: string[]) => string[]): Files =>
	recounted(
		withTable(table, (csv) => `${change(csv.trimEnd().split('\n')).join('\n')}\n`),
		table
	);

/** The error that stops the build, or `not refused`. */
export const refusal = (changed: Readonly<Files>): string => {
	try {
		parseTables(changed);
	} catch (error) {
		return error instanceof Error ? `${error.name} ${error.message}` : String(error);
	}
	return 'not refused';
};
