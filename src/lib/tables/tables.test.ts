import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFiles } from './files';
import { readTables } from './index';
import { parseTables } from './parse';
import { refusal, withCell, withLines, withTable } from './tampered';

const files = dataFiles();

describe('a wrong table is refused, with file, line, column, what was expected and what was found:', () => {
	it.each([
		[
			'a number that is none',
			withCell('listings', 1, 'price_cny', '93,99'),
			'data/listings.csv:3: price_cny: expected a number above 0, found "93,99"'
		],
		[
			'a number out of range',
			withCell('listings', 0, 'price_cny', '-1'),
			'data/listings.csv:2: price_cny: expected a number above 0, found "-1"'
		],
		[
			'a required cell that is empty',
			withCell('listings', 2, 'price_cny', ''),
			'data/listings.csv:4: price_cny: expected a number above 0, found ""'
		],
		[
			'an optional number that is none',
			withCell('listings', 2, 'list_price_cny', 'none'),
			'data/listings.csv:4: list_price_cny: expected a number above 0, or an empty cell, found "none"'
		],
		[
			'words with a space at their end',
			withCell('firms', 0, 'name_en', 'Baidu '),
			'data/firms.csv:2: name_en: expected some text of up to 650 characters, no HTML, no formula and no space at its ends, no braces, found "Baidu "'
		],
		[
			'a number of decimals that is not whole',
			withCell('reported', 0, 'digits', '1.5'),
			'data/reported.csv:2: digits: expected a whole number from 0 to 6, found "1.5"'
		],
		[
			'a day outside the calendar',
			withCell('listings', 0, 'date', '2023-02-30'),
			'data/listings.csv:2: date: expected a day of the calendar, as in 2023-04-14, found "2023-02-30"'
		],
		[
			'a month outside the calendar',
			withCell('dealer_prices', 0, 'from', '2022-13'),
			'data/dealer_prices.csv:2: from: expected a month, as in 2023-04, found "2022-13"'
		],
		[
			'a word outside its list',
			withCell('claims', 0, 'standing', 'sure'),
			'data/claims.csv:2: standing: expected one of reported, confirmed, disputed, computed, found "sure"'
		],
		[
			'an address that is none',
			withCell('sources', 1, 'url', 'example.org'),
			'data/sources.csv:3: url: expected an address that begins with http, or an empty cell, found "example.org"'
		],
		[
			'an unknown source',
			withCell('listings', 3, 'source', 'time-weakly'),
			'data/listings.csv:5: source: expected the id of a row of data/sources.csv, found "time-weakly"'
		],
		[
			'an unknown source in a list',
			withCell('claims', 0, 'sources', 'time-weekly;nobody'),
			'data/claims.csv:2: sources: expected the id of a row of data/sources.csv, found "nobody"'
		],
		[
			'an unknown claim',
			withCell('listings', 0, 'claim', 'F999'),
			'data/listings.csv:2: claim: expected the id of a row of data/claims.csv, found "F999"'
		],
		[
			'an unknown person',
			withCell('leaders', 0, 'person', 'nobody'),
			'data/leaders.csv:2: person: expected the id of a row of data/people.csv, found "nobody"'
		],
		[
			'an unknown firm',
			withCell('events', 0, 'organisation', 'acme'),
			'data/events.csv:2: organisation: expected the id of a row of data/firms.csv, found "acme"'
		],
		[
			'an id used twice',
			withCell('listings', 2, 'id', 'a800-start'),
			'data/listings.csv:4: id: expected one that no row above has, found "a800-start", as on line 2'
		],
		[
			'a place in the line-up taken twice',
			withCell('firms', 1, 'lineup_order', '1'),
			'data/firms.csv:3: lineup_order: expected one that no row above has, found "1", as on line 2'
		],
		[
			'a use of a firm given twice',
			withCell('uses', 1, 'use', 'text'),
			'data/uses.csv:3: firm+use: expected one that no row above has, found "alibaba+text", as on line 2'
		],
		[
			'a market day given twice',
			withCell('market_closes', 1, 'date', '2022-12-30'),
			'data/market_closes.csv:3: date: expected one that no row above has, found "2022-12-30", as on line 2'
		],
		[
			'market days out of order',
			withCell('market_closes', 1, 'date', '2022-12-29'),
			'data/market_closes.csv:3: date: expected a day after 2022-12-30 (line 2), found "2022-12-29"'
		],
		[
			'a market day without a price',
			withCell('market_closes', 0, 'nvidia_share_usd', ''),
			'data/market_closes.csv:2: row: expected at least one price, found none'
		],
		[
			'a record that breaks no record',
			withCell('training_runs', 1, 'training_flop', '40'),
			'data/training_runs.csv:3: training_flop: expected a number above 40 (line 2), found "40"'
		],
		[
			'a range that ends below its start',
			withCell('reported', 0, 'value_to', '0.5'),
			'data/reported.csv:2: value_to: expected a number above value, 1, found "0.5"'
		],
		[
			'a source with neither title nor date',
			withCell('sources', 0, 'date', ''),
			'data/sources.csv:2: title: expected a title or a date, found neither'
		],
		[
			'a claim that only the article confirms',
			withCell('claims', 0, 'sources', 'time-weekly'),
			'data/claims.csv:2: sources: expected a source besides time-weekly for what is confirmed, found "time-weekly"'
		],
		[
			'a number that only the article confirms',
			withCell('reported', 2, 'source', 'time-weekly'),
			'data/reported.csv:4: source: expected a source besides time-weekly for what is confirmed, found "time-weekly"'
		],
		[
			'a missing column',
			withTable('exchange_rates', (csv) => csv.replace(',cny_per_usd', '')),
			'data/exchange_rates.csv:1: cny_per_usd: expected this column, found "date,source"'
		],
		[
			'an unknown column',
			withTable('exchange_rates', (csv) => csv.replace('cny_per_usd', 'rate')),
			'data/exchange_rates.csv:1: rate: expected one of the columns date, cny_per_usd, source, found "rate"'
		],
		[
			'a column given twice',
			withTable('exchange_rates', (csv) => csv.replace('source', 'date')),
			'data/exchange_rates.csv:1: date: expected each column once, found it twice'
		],
		[
			'a row with a cell too few',
			withLines('exchange_rates', (lines) => [...lines, '2023-04-15,6.9']),
			'data/exchange_rates.csv:4: row: expected 3 cells, found 2'
		],
		[
			'a row with a cell too many',
			withLines('exchange_rates', (lines) => [...lines, '2023-04-15,6,9,fed-h10']),
			'data/exchange_rates.csv:4: row: expected 3 cells, found 4'
		],
		[
			'fewer rows than were counted',
			withTable('exchange_rates', (csv) => csv.split('\n').toSpliced(2, 1).join('\n')),
			'data/tables.csv:9: rows: expected 1, as there are rows in data/exchange_rates.csv, found "2"'
		],
		[
			'a file cut short within a line',
			withTable('exchange_rates', (csv) => csv.trimEnd()),
			'data/exchange_rates.csv:3: row: expected a line break at its end, found "6.8834,fed-h10\\n2023-04-14,6.8690,fed-h10"'
		],
		[
			'a quote within a cell',
			withTable('exchange_rates', (csv) => csv.replace('fed-h10', 'fed"-h10')),
			'data/exchange_rates.csv:2: row: expected quotes around whole cells, doubled within them, found "fed\\"-h10\\n2023-04-14,6.8690,fed-h10\\n"'
		],
		[
			'a character that cannot be seen',
			withCell('firms', 0, 'name_en', 'Bai\u200bdu'),
			'data/firms.csv:2: name_en: expected characters that can be seen, in UTF-8, found U+200B'
		],
		[
			'the other language’s sentence',
			withCell('claims', 0, 'found_en', '日期与别处的报道相符；有报道说，次日凌晨就有了这条微博。'),
			'data/claims.csv:2: found_en: expected words in English, found Chinese: "日期与别处的报道相符；有报道说，次日凌晨就有了这条微博。"'
		],
		[
			'a number of fewer decimals than it has',
			withCell('reported', 2, 'digits', '0'),
			'data/reported.csv:4: value: expected a number of 0 decimals, as digits says, found "1.5"'
		],
		[
			'a struck price below the one asked',
			withCell('listings', 1, 'list_price_cny', '99000'),
			'data/listings.csv:3: list_price_cny: expected a number above price_cny, 99799, found "99000"'
		],
		[
			'an empty file',
			withTable('uses', () => ''),
			'data/uses.csv:1: table: expected a header row, found an empty file'
		],
		[
			'a missing table',
			Object.fromEntries(Object.entries(files).filter(([file]) => file !== 'data/uses.csv')),
			'data/uses.csv:1: table: expected this file, found none'
		],
		[
			'a table that has no schema',
			{ ...files, 'data/stray.csv': 'id\n' },
			'data/stray.csv:1: table: expected a table with a schema, found a file without one'
		]
	])('%s', (_, changed, message) => {
		expect(refusal(changed)).toBe(`DataError ${message}`);
	});
});

describe('the line that an error names', () => {
	it('counts line breaks inside quoted cells above it', () => {
		const broken = withTable('listings', (csv) =>
			csv.replace('A800,93999,,', '"A\n8\r\n00",93999,,').replace('99799', 'much')
		);
		expect(refusal(broken)).toBe(
			'DataError data/listings.csv:5: price_cny: expected a number above 0, found "much"'
		);
	});

	it('is the first of a row that spans several', () => {
		const broken = withTable('listings', (csv) => csv.replace('A800,93999,,', '"A\n8\n00",much,,'));
		expect(refusal(broken)).toBe(
			'DataError data/listings.csv:2: price_cny: expected a number above 0, found "much"'
		);
	});

	it('does not change with Windows line ends or a byte order mark', () => {
		const windows = Object.fromEntries(
			Object.entries(files).map(([file, csv]) => [file, `\uFEFF${csv.replaceAll('\n', '\r\n')}`])
		);
		expect(parseTables(windows)).toEqual(readTables());
	});
});

describe('garbage in place of a number', () => {
	const numeric: Readonly<Record<string, readonly string[]>> = {
		reported: ['value', 'value_to', 'digits'],
		firms: ['lineup_order', 'named_order'],
		leaders: ['order'],
		listings: ['price_cny', 'list_price_cny'],
		dealer_prices: ['change_pct'],
		exchange_rates: ['cny_per_usd'],
		market_closes: ['bitcoin_usd', 'nvidia_share_usd'],
		chips: ['fp32_tflops', 'tensor_fp16_tflops', 'memory_bandwidth_gb_s', 'link_gb_s', 'tdp_w'],
		training_runs: ['training_flop', 'training_flop_low', 'training_flop_high'],
		doubling_times: ['months']
	};
	const cells = Object.entries(numeric).flatMap(([table, columns]) => {
		const [header = [], ...rows] = csvParseRows(files[`data/${table}.csv`] ?? '');
		return rows.flatMap((row, i) =>
			columns
				.filter((column) => row[header.indexOf(column)] !== '')
				.map((column) => ({ table, row: i, column }))
		);
	});
	const garbage = fc
		.oneof(
			fc.string(),
			fc.constantFrom('93,99', '1_000', '１２', 'NaN', 'Infinity', '1e', '--1', '0x10', ' 5', '1.')
		)
		.filter((cell) => cell !== '' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell));

	it('is refused in any cell, with its file, line and column', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cells), garbage, ({ table, row, column }, cell) => {
				const said = refusal(withCell(table, row, column, cell));
				expect(said).toContain(`DataError data/${table}.csv:${row + 2}: ${column}: expected `);
				expect(said).toContain(`found ${JSON.stringify(cell)}`);
			})
		);
		// Parses every table a hundred times, perhaps on a machine with other things to do.
	}, 30_000);
});
