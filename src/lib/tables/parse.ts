/** Text of `data/*.csv` → typed, cross-checked tables. */
import * as v from 'valibot';
import { DataError } from './error';
import { columnsOf, fileOf, tableNames, type Ground } from './ground';
import { locatedRows, type Located } from './rows';
import { checkRecords } from './rules-records';
import { checkRules } from './rules';
import { checkWords } from './rules-words';
import { schemas, type Row, type TableName, type Tables } from './schemas';

const camel = (column: string): string =>
	column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Every cell of a row by its schema, under the name the code knows it by. */
function typedRow<N extends TableName>(name: N, { line, cells }: Located): Row<N> {
	const columns: Readonly<Record<string, v.GenericSchema<string, unknown>>> = schemas[name].entries;
	const entries = Object.entries(columns).map(([column, schema]) => {
		const cell = cells[column] ?? '';
		const result = v.safeParse(schema, cell);
		if (!result.success)
			throw new DataError(
				fileOf(name),
				line,
				column,
				result.issues[0].message,
				JSON.stringify(cell)
			);
		return [camel(column), result.output] as const;
	});
	// Keys and values come from the table's own schema, from which Row is derived too.
	return Object.fromEntries(entries) as Row<N>;
}

const forAll = <T>(make: (name: TableName) => T): Readonly<Record<TableName, T>> =>
	Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>;

/**
 * @param files text of every table by path, `data/listings.csv`
 * @throws DataError at the first thing that is wrong, with file, line, column, what was expected
 * and what was found
 */
export function parseTables(files: Readonly<Record<string, string>>): Tables {
	for (const file of Object.keys(files))
		if (!tableNames.some((name) => fileOf(name) === file))
			throw new DataError(file, 1, 'table', 'a table with a schema', 'a file without one');
	const ground: Ground = forAll((name) => {
		const file = fileOf(name);
		const csv = files[file];
		if (csv === undefined) throw new DataError(file, 1, 'table', 'this file', 'none');
		return locatedRows(file, csv, columnsOf(name));
	});
	const tables = forAll((name) => ground[name].map((row) => typedRow(name, row)));
	checkRules(ground);
	checkRecords(ground);
	checkWords(ground);
	return tables as Tables;
}
