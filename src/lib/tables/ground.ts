/** The tables as they stand in their files, before their cells mean anything. */
import type { Located } from './rows';
import { schemas, type TableName } from './schemas';

/** All rows by table. */
export type Ground = { readonly [N in TableName]: readonly Located[] };

// Exactly the keys of the schemas, which is what TableName means.
export const tableNames = Object.keys(schemas) as readonly TableName[];

/** What a table is called in the files: `dealerPrices` → `dealer_prices`. */
export const writtenName = (table: TableName): string =>
	table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `dealerPrices` → `data/dealer_prices.csv`. */
export const fileOf = (table: TableName): string => `data/${writtenName(table)}.csv`;

/** The columns that a table must have. */
export const columnsOf = (table: TableName): readonly string[] =>
	Object.keys(schemas[table].entries);

/** Reads the cells of a row by column. */
export const cellsOf =
	({ cells }: Located) =>
	(column: string): string =>
		cells[column] ?? '';
