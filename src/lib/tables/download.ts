/** The tables as JSON: the cells of the CSV, with numbers as numbers and a description of each column. */
import * as v from 'valibot';
import type { Bilingual } from '../figures/figure';
import { columnsOf, fileOf, tableNames, writtenName } from './ground';
import { headerOf, locatedRows } from './rows';
import { schemas, type TableName, type Tables } from './schemas';

/** A number where the column holds numbers, null where the cell is empty, else the cell's own text. */
export type JsonCell = string | number | null;

export interface JsonColumn {
	/** As in the header of the CSV. */
	readonly name: string;
	readonly unit: string | null;
	readonly meaning: Bilingual;
}

/** What `/data/<table>.json` holds. */
export interface JsonTable {
	/** The file's name without its ending. */
	readonly table: string;
	readonly title: Bilingual;
	/** Null where there is none to give; `terms` then says what may be done. */
	readonly licence: string | null;
	readonly terms: Bilingual;
	/** In the order of the CSV. */
	readonly columns: readonly JsonColumn[];
	/** In the order of the CSV, by column. */
	readonly rows: readonly Readonly<Record<string, JsonCell>>[];
}

function jsonCell(table: TableName, column: string, cell: string): JsonCell {
	if (cell === '') return null;
	const columns: Readonly<Record<string, v.GenericSchema<string, unknown>>> =
		schemas[table].entries;
	const schema = columns[column];
	const value = schema && v.parse(schema, cell);
	return typeof value === 'number' ? value : cell;
}

/** What describes every table, by its written name. */
function descriptions(tables: Tables) {
	const titles = new Map(tables.tables.map((row) => [row.table, row]));
	const meanings = new Map(tables.dictionary.map((row) => [`${row.table}.${row.column}`, row]));
	return {
		title: (table: string) => {
			const row = titles.get(table);
			if (!row) throw new Error(`data/tables.csv: expected a row for ${table}, found none`);
			return row;
		},
		column: (table: string, name: string): JsonColumn => {
			const row = meanings.get(`${table}.${name}`);
			if (!row)
				throw new Error(`data/dictionary.csv: expected a row for ${table}, ${name}, found none`);
			return {
				name,
				unit: row.unit ?? null,
				meaning: { zh: row.meaningZh, en: row.meaningEn }
			};
		}
	};
}

/**
 * Every table as JSON.
 * @param files text of every table by path, `data/listings.csv`
 * @param tables the same, parsed: their titles and descriptions
 * @throws where a table is missing or not described
 */
export function jsonTables(
	files: Readonly<Record<string, string>>,
	tables: Tables
): readonly JsonTable[] {
	const described = descriptions(tables);
	return tableNames.map((name): JsonTable => {
		const csv = files[fileOf(name)] ?? '';
		const table = writtenName(name);
		const { titleZh, titleEn, licence, termsZh, termsEn } = described.title(table);
		const header = headerOf(fileOf(name), csv);
		return {
			table,
			title: { zh: titleZh, en: titleEn },
			licence: licence ?? null,
			terms: { zh: termsZh, en: termsEn },
			columns: header.map((column) => described.column(table, column)),
			rows: locatedRows(fileOf(name), csv, columnsOf(name)).map(({ cells }) =>
				Object.fromEntries(
					header.map((column) => [column, jsonCell(name, column, cells[column] ?? '')])
				)
			)
		};
	});
}
