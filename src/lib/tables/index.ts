/** The figures of the piece: the only way from `data/` to everything else. */
import { dataFiles } from './files';
import { parseTables } from './parse';
import type { Tables } from './schemas';

export { dataFiles } from './files';
export { byId } from './lookup';
export { stated, statedFigure } from './stated';
export type { Leader, Person, Tables } from './schemas';

let tables: Tables | undefined;

/**
 * Every table, read and checked once.
 * @throws DataError where a table is wrong
 */
export const readTables = (): Tables => (tables ??= parseTables(dataFiles()));
