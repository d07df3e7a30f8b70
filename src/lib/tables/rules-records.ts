/**
 * What holds between the tables and their descriptions, and between the article's statements and
 * what became of each.
 */
import { DataError } from './error';
import { cellsOf, columnsOf, fileOf, tableNames, writtenName, type Ground } from './ground';
import { ledger } from './ledger';
import type { Located } from './rows';

const quoted = (found: string): string => JSON.stringify(found);

/** The table a description is about. @throws DataError where there is none */
function described(file: string, row: Located): readonly string[] {
	const name = cellsOf(row)('table');
	const table = tableNames.find((known) => writtenName(known) === name);
	if (!table) throw new DataError(file, row.line, 'table', 'a table of data/', quoted(name));
	return columnsOf(table);
}

/** Every table has a title, and no other has one. */
function checkTitles({ tables }: Ground): void {
	const file = fileOf('tables');
	for (const row of tables) described(file, row);
	const titled = new Set(tables.map((row) => cellsOf(row)('table')));
	for (const table of tableNames)
		if (!titled.has(writtenName(table)))
			throw new DataError(fileOf(table), 1, 'table', `a row in ${file}`, 'none');
}

/** A row that was lost, or brought in by mistake, is one that nobody counted. */
function checkCounts(ground: Ground): void {
	for (const table of tableNames) {
		const row = ground.tables.find((one) => cellsOf(one)('table') === writtenName(table));
		const told = row && cellsOf(row)('rows');
		if (!row || Number(told) === ground[table].length) continue;
		throw new DataError(
			fileOf('tables'),
			row.line,
			'rows',
			`${ground[table].length}, as there are rows in ${fileOf(table)}`,
			quoted(told ?? '')
		);
	}
}

/** Every column of every table is described, and nothing else is. */
function checkDictionary({ dictionary }: Ground): void {
	const file = fileOf('dictionary');
	const known = new Set<string>();
	for (const row of dictionary) {
		const [table, column] = [cellsOf(row)('table'), cellsOf(row)('column')];
		if (!described(file, row).includes(column))
			throw new DataError(
				file,
				row.line,
				'column',
				`a column of data/${table}.csv`,
				quoted(column)
			);
		known.add(`${table}.${column}`);
	}
	for (const table of tableNames)
		for (const column of columnsOf(table))
			if (!known.has(`${writtenName(table)}.${column}`))
				throw new DataError(fileOf(table), 1, column, `a description in ${file}`, 'none');
}

/** Why a statement is left out, and what that points to, go together. */
function checkReason(ground: Ground, row: Located): void {
	const file = fileOf('leftOut');
	const [reason, refers] = [cellsOf(row)('reason'), cellsOf(row)('refers')];
	if (reason === 'opinion') {
		if (refers === '') return;
		throw new DataError(file, row.line, 'refers', 'an empty cell for an opinion', quoted(refers));
	}
	const target = reason === 'damaged' ? 'repairs' : 'claims';
	if (ground[target].some((other) => cellsOf(other)('id') === refers)) return;
	throw new DataError(
		file,
		row.line,
		'refers',
		`the id of a row of ${fileOf(target)} for ${reason}`,
		quoted(refers)
	);
}

/** Every statement of the article is a claim or is left out with a reason: one of them, not both. */
function checkLedger(ground: Ground): void {
	const file = fileOf('leftOut');
	const claims = new Map(ground.claims.map((row) => [cellsOf(row)('id'), row.line]));
	const left = new Set<string>();
	for (const row of ground.leftOut) {
		const id = cellsOf(row)('id');
		if (!ledger.includes(id))
			throw new DataError(
				file,
				row.line,
				'id',
				`one of ${ledger[0] ?? ''} to ${ledger.at(-1) ?? ''}`,
				quoted(id)
			);
		const claimed = claims.get(id);
		if (claimed !== undefined)
			throw new DataError(
				file,
				row.line,
				'id',
				`one that ${fileOf('claims')} lacks`,
				`${quoted(id)}, as on line ${claimed} there`
			);
		checkReason(ground, row);
		left.add(id);
	}
	for (const id of ledger)
		if (!claims.has(id) && !left.has(id))
			throw new DataError(file, 1, 'id', `${id} here or in ${fileOf('claims')}`, 'it in neither');
}

/** @throws DataError at the first rule that is broken */
export function checkRecords(ground: Ground): void {
	checkTitles(ground);
	checkDictionary(ground);
	checkLedger(ground);
	checkCounts(ground);
}
