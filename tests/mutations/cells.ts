/** Breakages of single cells of `data/*.csv`. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { schemas, type TableName } from '../../src/lib/tables/schemas';
import { tableNames, writtenName } from '../../src/lib/tables/ground';
import * as v from 'valibot';
import type { Files, Mutation } from './mutation';

/** What a column holds. */
export type Sort = 'number' | 'date' | 'id' | 'word' | 'text' | 'url';

export interface Cell {
	readonly table: TableName;
	readonly column: string;
	/** From 0, below the header. */
	readonly row: number;
	readonly text: string;
	readonly sort: Sort;
	/** The cell may be empty. */
	readonly free: boolean;
	readonly rows: readonly string[][];
}

const accepts = (table: TableName, column: string, cell: string): boolean => {
	const columns: Readonly<Record<string, v.GenericSchema<string, unknown>>> =
		schemas[table].entries;
	const schema = columns[column];
	return schema !== undefined && v.safeParse(schema, cell).success;
};

/** What a column holds, found out by what its schema lets through. */
function sortOf(table: TableName, column: string): Sort {
	const takes = (cell: string): boolean => accepts(table, column, cell);
	if (takes('Any words, 1')) return 'text';
	if (takes('https://example.org/a')) return 'url';
	if (takes('one_name')) return 'id';
	if (takes('7-9')) return 'word';
	if (takes('2023-04-14') || takes('2023-04')) return takes('some-id') ? 'id' : 'date';
	if (takes('1') && !takes('some-id')) return 'number';
	return takes('some-id') || takes('F1') || takes('D1') ? 'id' : 'word';
}

const sorts = new Map<string, Sort>();
const cached = (table: TableName, column: string): Sort => {
	const key = `${table}.${column}`;
	const known = sorts.get(key) ?? sortOf(table, column);
	sorts.set(key, known);
	return known;
};

/** The columns of a table that hold words. */
export const holdsWords = (table: TableName): readonly string[] =>
	Object.keys(schemas[table].entries).filter((column) => cached(table, column) === 'text');

/** Every cell of every table. */
export const cellsIn = (files: Files): readonly Cell[] =>
	tableNames.flatMap((table) => {
		const rows = csvParseRows(files[`data/${writtenName(table)}.csv`] ?? '');
		const [header = []] = rows;
		return rows.slice(1).flatMap((cells, row) =>
			cells.map((text, i): Cell => {
				const column = header[i] ?? '';
				const sort = cached(table, column);
				return { table, column, row, text, sort, free: accepts(table, column, ''), rows };
			})
		);
	});

/** The cell with another text in it. */
export function withCell({ table, column, row, text, rows }: Cell, to: string): Mutation {
	const at = rows[0]?.indexOf(column) ?? -1;
	const file = `data/${writtenName(table)}.csv`;
	const changed = rows.map((cells, i) =>
		i === row + 1 ? cells.map((cell, j) => (j === at ? to : cell)) : cells
	);
	const told = (cell: string): string =>
		JSON.stringify(cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
	return {
		told: `${file}:${row + 2}: ${column}: ${told(text)} → ${told(to)}`,
		file,
		text: `${csvFormatRows(changed)}\n`
	};
}
