/** The figures of the piece: the only way from `data/` to everything else. */
import { jsonTables, type JsonTable } from './download';
import { dataFiles } from './files';
import { parseTables } from './parse';
import type { Tables } from './schemas';

export type { JsonTable } from './download';
export { dataFiles } from './files';
export { jsonTables } from './download';
export { ledger } from './ledger';
export { byId } from './lookup';
export { parseTables } from './parse';
export { eventDay, stated, statedFigure } from './stated';
export type { Leader, Person, Tables } from './schemas';

let tables: Tables | undefined;

/**
 * Every table, read and checked once.
 * @throws DataError where a table is wrong
 */
export const readTables = (): Tables => (tables ??= parseTables(dataFiles()));

let json: readonly JsonTable[] | undefined;

/** Every table as it is published beside its CSV. */
export const tablesAsJson = (): readonly JsonTable[] =>
	(json ??= jsonTables(dataFiles(), readTables()));
