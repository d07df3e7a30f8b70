import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { jsonTables, type JsonCell } from './download';
import { dataFiles, readTables, tablesAsJson } from './index';
import { parseTables } from './parse';
import { withLines } from './tampered';

const files = dataFiles();
const table = (name: string) => {
	const found = tablesAsJson().find((one) => one.table === name);
	if (!found) throw new Error(`no table ${name}`);
	return found;
};

describe('the tables as JSON', () => {
	it('are one for each CSV', () => {
		expect(tablesAsJson().map((one) => `data/${one.table}.csv`)).toEqual(
			expect.arrayContaining(Object.keys(files))
		);
		expect(tablesAsJson()).toHaveLength(Object.keys(files).length);
	});

	it.each(tablesAsJson())('hold the cells of $table.csv, row by row', ({ table: name, rows }) => {
		const csv = csvParse(files[`data/${name}.csv`] ?? '');
		const same = (cell: string | undefined, value: JsonCell | undefined): boolean =>
			typeof value === 'number' ? value === Number(cell) : (value ?? '') === cell;
		expect(rows).toHaveLength(csv.length);
		for (const [i, row] of csv.entries())
			for (const column of csv.columns) {
				const value = rows[i]?.[column];
				expect(same(row[column], value), `${name}.${column}: ${String(value)}`).toBe(true);
			}
	});

	it.each(tablesAsJson())(
		'name the columns of $table.csv in its order',
		({ table: name, columns }) => {
			const [header] = csvParseRows(files[`data/${name}.csv`] ?? '');
			expect(columns.map((column) => column.name)).toEqual(header);
			for (const { meaning } of columns) {
				expect(meaning.zh).not.toBe('');
				expect(meaning.en).not.toBe('');
			}
		}
	);

	it('hold numbers only where a column means one', () => {
		const [listing] = table('listings').rows;
		expect(listing).toMatchObject({ date: '2023-03-27', price_cny: 93999, list_price_cny: null });
		// A firm called 360, a paragraph, a year: none of them is counted.
		expect(table('firms').rows.map((row) => row.id)).toContain('360');
		expect(table('claims').rows[0]?.paragraph).toBe('1');
		expect(table('events').rows[0]?.date).toBe('2018');
	});

	it('have columns before they have rows', () => {
		const columns = ['date', 'place', 'text_zh', 'text_en'];
		expect(table('corrections').columns.map(({ name }) => name)).toEqual(columns);
		const changed = withLines('corrections', ([header = '']) => [
			header,
			'2026-01-05,feud-ruler,补上日期。,The date is added.'
		]);
		const after = jsonTables(changed, parseTables(changed));
		const rows = after.find((one) => one.table === 'corrections')?.rows ?? [];
		expect(rows.map((row) => Object.keys(row))).toEqual([columns]);
	});

	it('say what may be done with them', () => {
		for (const { terms, licence } of tablesAsJson()) {
			expect(terms.zh.length).toBeGreaterThan(4);
			expect(terms.en.length).toBeGreaterThan(4);
			expect([null, 'CC BY 4.0', 'Public domain']).toContain(licence);
		}
		expect(table('market_closes').licence).toBeNull();
		expect(table('training_runs').terms.en).toContain('Epoch AI');
	});

	it('are made from the tables given, whatever these hold', () => {
		expect(jsonTables(files, readTables())).toEqual(tablesAsJson());
	});
});
