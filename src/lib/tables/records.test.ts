import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataFiles, ledger, readTables } from './index';
import { parseTables } from './parse';
import { refusal, withCell, withLines } from './tampered';

const files = dataFiles();

/** Line of the first row that begins so. */
const lineOf = (table: string, start: string): number =>
	(files[`data/${table}.csv`] ?? '').split('\n').findIndex((line) => line.startsWith(start)) + 1;

/** A table without the rows that begin so. */
const without = (table: string, start: string): Record<string, string> =>
	withLines(table, (lines) => lines.filter((line) => !line.startsWith(start)));

const withRow = (table: string, ...rows: readonly string[]): Record<string, string> =>
	withLines(table, (lines) => [...lines, ...rows]);

const end = (table: string): number =>
	(files[`data/${table}.csv`] ?? '').trimEnd().split('\n').length;

describe('a description that does not fit its table is refused:', () => {
	it.each([
		[
			'a column without one',
			without('dictionary', 'listings,price_cny,'),
			'data/listings.csv:1: price_cny: expected a description in data/dictionary.csv, found none'
		],
		[
			'one without a column',
			withRow('dictionary', 'listings,price_eur,euro,价,price'),
			`data/dictionary.csv:${end('dictionary') + 1}: column: expected a column of data/listings.csv, found "price_eur"`
		],
		[
			'one of a table that does not exist',
			withRow('dictionary', 'prices,id,,代号,id'),
			`data/dictionary.csv:${end('dictionary') + 1}: table: expected a table of data/, found "prices"`
		],
		[
			'a second one of the same column',
			withRow('dictionary', 'uses,source,,出处,source'),
			`data/dictionary.csv:${end('dictionary') + 1}: table+column: expected one that no row above has, found "uses+source", as on line ${lineOf('dictionary', 'uses,source,')}`
		],
		[
			'one that is missing in a language',
			withCell('dictionary', 0, 'meaning_zh', ''),
			'data/dictionary.csv:2: meaning_zh: expected some text of up to 650 characters, no HTML, no formula and no space at its ends, no braces, found ""'
		],
		[
			'a table without a title',
			without('tables', 'uses,'),
			'data/uses.csv:1: table: expected a row in data/tables.csv, found none'
		],
		[
			'a title without a table',
			withRow('tables', 'prices,价格,Prices,0,,说明,terms'),
			`data/tables.csv:${end('tables') + 1}: table: expected a table of data/, found "prices"`
		]
	])('%s', (_, changed, message) => {
		expect(refusal(changed)).toBe(`DataError ${message}`);
	});
});

describe('a statement of the article is checked or left out with a reason, never both:', () => {
	const next = end('left_out') + 1;

	it.each([
		[
			'in neither table',
			without('left_out', 'F9,'),
			'data/left_out.csv:1: id: expected F9 here or in data/claims.csv, found it in neither'
		],
		[
			'in both tables',
			withRow('left_out', 'F1,1,微博,a post,opinion,'),
			`data/left_out.csv:${next}: id: expected one that data/claims.csv lacks, found "F1", as on line 2 there`
		],
		[
			'left out twice',
			withRow('left_out', 'F9,4,猜测,a guess,opinion,'),
			`data/left_out.csv:${next}: id: expected one that no row above has, found "F9", as on line 2`
		],
		[
			'outside the ledger',
			withRow('left_out', 'F96,59,署名,a signature,opinion,'),
			`data/left_out.csv:${next}: id: expected one of F1 to F95, found "F96"`
		],
		[
			'left out for a reason of its own',
			withCell('left_out', 0, 'reason', 'dull'),
			'data/left_out.csv:2: reason: expected one of opinion, damaged, same-as, found "dull"'
		],
		[
			'an opinion that points somewhere',
			withCell('left_out', 0, 'refers', 'F1'),
			'data/left_out.csv:2: refers: expected an empty cell for an opinion, found "F1"'
		],
		[
			'damaged, and no repair says how',
			withLines('left_out', (lines) =>
				lines.map((line, i) => (i === 1 ? line.replace(/opinion,$/, 'damaged,D99') : line))
			),
			'data/left_out.csv:2: refers: expected the id of a row of data/repairs.csv for damaged, found "D99"'
		],
		[
			'the same as a claim that is none',
			withLines('left_out', (lines) =>
				lines.map((line, i) => (i === 1 ? line.replace(/opinion,$/, 'same-as,F10') : line))
			),
			'data/left_out.csv:2: refers: expected the id of a row of data/claims.csv for same-as, found "F10"'
		]
	])('%s', (_, changed, message) => {
		expect(refusal(changed)).toBe(`DataError ${message}`);
	});

	it.each(['damaged,D12', 'same-as,F4'])('“%s” is a reason', (reason) => {
		const changed = withLines('left_out', (lines) =>
			lines.map((line, i) => (i === 1 ? line.replace(/opinion,$/, reason) : line))
		);
		expect(refusal(changed)).toBe('not refused');
	});

	it('and there are ninety-five', () => {
		const { claims, leftOut } = readTables();
		const ids = [...claims, ...leftOut].map(({ id }) => id).filter((id) => id.startsWith('F'));
		expect([...ids].sort()).toEqual([...ledger].sort());
		expect(ledger).toHaveLength(95);
	});
});

describe('the corrections', () => {
	const first =
		'2026-01-05,prices.a800.days,原为十五天，应为十九天。,It said fifteen days; it is nineteen.';
	const second = '2026-01-05,feud-ruler,补上日期。,The date is added.';

	it('take rows, several a day', () => {
		expect(parseTables(withRow('corrections', first, second)).corrections).toEqual([
			{
				date: '2026-01-05',
				place: 'prices.a800.days',
				textZh: '原为十五天，应为十九天。',
				textEn: 'It said fifteen days; it is nineteen.'
			},
			{
				date: '2026-01-05',
				place: 'feud-ruler',
				textZh: '补上日期。',
				textEn: 'The date is added.'
			}
		]);
	});

	it('never go back in time', () => {
		expect(refusal(withRow('corrections', first, second.replace('05', '04')))).toBe(
			'DataError data/corrections.csv:3: date: expected a day not before 2026-01-05 (line 2), found "2026-01-04"'
		);
	});
});

describe('the repairs', () => {
	it('are numbered from D1 without a gap', () => {
		const ids = readTables().repairs.map(({ id }) => id);
		expect(ids).toEqual(ids.map((_, i) => `D${i + 1}`));
		expect(ids).toHaveLength(15);
	});
});

describe('what is not counted', () => {
	it('belongs to a claim that exists', () => {
		expect(refusal(withCell('not_counted', 0, 'claim', 'F999'))).toBe(
			'DataError data/not_counted.csv:2: claim: expected the id of a row of data/claims.csv, found "F999"'
		);
	});
});

describe('the dictionary', () => {
	/** Columns whose cells are words of a closed list. */
	const coded = [
		'claims.kind',
		'claims.standing',
		'events.kind',
		'events.confidence',
		'leaders.rank',
		'leaders.part',
		'left_out.reason',
		'quotes.form',
		'quotes.shortened',
		'repairs.confidence',
		'reported.unit',
		'reported.standing',
		'training_runs.confidence',
		'uses.use',
		'uses.standing'
	];

	it.each(coded)('tells every word that stands in %s', (name) => {
		const [table = '', column = ''] = name.split('.');
		const [header = [], ...rows] = csvParseRows(files[`data/${table}.csv`] ?? '');
		const at = header.indexOf(column);
		const words = new Set(rows.map((row) => row[at] ?? ''));
		const row = readTables().dictionary.find((d) => d.table === table && d.column === column);
		const untold = [...words].filter(
			(word) =>
				!(row?.meaningZh.includes(word) ?? false) || !(row?.meaningEn.includes(word) ?? false)
		);
		expect(untold).toEqual([]);
	});
});
