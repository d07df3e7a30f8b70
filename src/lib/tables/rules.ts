/** What no cell can tell by itself: references between tables, keys, order, and sense of a row. */
import { DataError } from './error';
import { cellsOf, fileOf, type Ground } from './ground';
import type { Located } from './rows';
import type { TableName } from './schemas';

/** The article itself. */
const ARTICLE = 'time-weekly';

/** Columns, or sets of columns, that no two rows share. */
const keys: { readonly [N in TableName]: readonly (readonly string[])[] } = {
	sources: [['id']],
	claims: [['id']],
	reported: [['id']],
	firms: [['id'], ['lineup_order'], ['named_order']],
	people: [['id']],
	leaders: [['person'], ['firm', 'order']],
	quotes: [['id']],
	events: [['id']],
	listings: [['id']],
	dealerPrices: [['id']],
	exchangeRates: [['date']],
	marketCloses: [['date']],
	chips: [['id']],
	uses: [['firm', 'use']],
	trainingRuns: [['model']],
	doublingTimes: [['id']],
	tables: [['table']],
	dictionary: [['table', 'column']],
	repairs: [['id']],
	corrections: [['date', 'place']],
	leftOut: [['id']],
	notCounted: [['claim']]
};

const sourced = { claim: 'claims', source: 'sources' } as const;

/** Columns that hold ids of rows of another table. */
const references: { readonly [N in TableName]?: Readonly<Record<string, TableName>> } = {
	claims: { sources: 'sources' },
	reported: sourced,
	people: { firm: 'firms' },
	leaders: { person: 'people', firm: 'firms', ...sourced },
	quotes: { person: 'people', ...sourced },
	events: { organisation: 'firms', source: 'sources' },
	listings: sourced,
	dealerPrices: sourced,
	exchangeRates: { source: 'sources' },
	chips: { source: 'sources' },
	uses: { firm: 'firms', ...sourced },
	trainingRuns: { source: 'sources' },
	doublingTimes: sourced,
	notCounted: { claim: 'claims' }
};

interface Order {
	readonly column: string;
	readonly by: 'date' | 'number';
	/** Two rows may stand for the same day. */
	readonly mayStay?: true;
}

/** Columns that rise from row to row. Dates written YYYY-MM-DD sort as text. */
const rising: { readonly [N in TableName]?: Order } = {
	exchangeRates: { column: 'date', by: 'date' },
	marketCloses: { column: 'date', by: 'date' },
	// Each of these models set a record.
	trainingRuns: { column: 'training_flop', by: 'number' },
	corrections: { column: 'date', by: 'date', mayStay: true }
};

type Complaint = { column: string; expected: string; found: string } | undefined;

/** What a row must make of its own cells. */
const sense: { readonly [N in TableName]?: (cell: (column: string) => string) => Complaint } = {
	sources: (cell) =>
		cell('title') || cell('date')
			? undefined
			: { column: 'title', expected: 'a title or a date', found: 'neither' },
	claims: (cell) => outside(cell, 'sources'),
	reported: (cell) =>
		outside(cell, 'source') ?? above(cell, 'value_to', 'value') ?? soundAmount(cell),
	// What a seller strikes through is more than what is asked.
	listings: (cell) => above(cell, 'list_price_cny', 'price_cny'),
	uses: (cell) => outside(cell, 'source'),
	marketCloses: (cell) =>
		cell('bitcoin_usd') || cell('nvidia_share_usd')
			? undefined
			: { column: 'row', expected: 'at least one price', found: 'none' },
	trainingRuns: (cell) =>
		above(cell, 'training_flop', 'training_flop_low') ??
		above(cell, 'training_flop_high', 'training_flop')
};

/** What is counted one by one. */
const wholes = ['cards', 'firms', 'people', 'models', 'count', 'level', 'year'];
/** Decimals from which a number is a fraction without an end, and may be shown shorter. */
const ENDLESS = /\.\d{4}/;

/** A number must be one of its unit, and be shown as it was said. */
function soundAmount(cell: (column: string) => string): Complaint {
	const [unit, digits] = [cell('unit'), Number(cell('digits'))];
	for (const column of ['value', 'value_to']) {
		const [text, value] = [cell(column), Number(cell(column))];
		if (text === '') continue;
		const wrong = (expected: string): Complaint => ({
			column,
			expected,
			found: JSON.stringify(text)
		});
		if (value < 0 && unit !== 'percent') return wrong(`nothing below 0 ${unit}`);
		if (wholes.includes(unit) && !Number.isInteger(value)) return wrong(`a whole number (${unit})`);
		if (unit === 'year' && (value < 1900 || value > 2099)) return wrong('a year from 1900 to 2099');
		if (Number(value.toFixed(digits)) !== value && !ENDLESS.test(text))
			return wrong(`a number of ${digits} decimals, as digits says`);
	}
	return undefined;
}

/** The article cannot confirm what it says itself. */
const outside = (cell: (column: string) => string, column: string): Complaint =>
	cell('standing') === 'confirmed' && cell(column) === ARTICLE
		? {
				column,
				expected: `a source besides ${ARTICLE} for what is confirmed`,
				found: JSON.stringify(ARTICLE)
			}
		: undefined;

/** Where both cells are filled, the upper must be above the lower. */
function above(cell: (column: string) => string, upper: string, lower: string): Complaint {
	const [high, low] = [cell(upper), cell(lower)];
	if (high === '' || low === '' || Number(high) > Number(low)) return undefined;
	return {
		column: upper,
		expected: `a number above ${lower}, ${low}`,
		found: JSON.stringify(high)
	};
}

function checkKeys(file: string, rows: readonly Located[], columns: readonly string[]): void {
	const lines = new Map<string, number>();
	for (const row of rows) {
		const parts = columns.map(cellsOf(row));
		if (parts.includes('')) continue;
		const key = JSON.stringify(parts);
		const before = lines.get(key);
		if (before !== undefined)
			throw new DataError(
				file,
				row.line,
				columns.join('+'),
				'one that no row above has',
				`${JSON.stringify(parts.join('+'))}, as on line ${before}`
			);
		lines.set(key, row.line);
	}
}

function checkReferences(ground: Ground, table: TableName): void {
	for (const [column, target] of Object.entries(references[table] ?? {})) {
		const ids = new Set(ground[target].map((row) => cellsOf(row)('id')));
		for (const row of ground[table])
			for (const id of cellsOf(row)(column).split(';'))
				if (id !== '' && !ids.has(id))
					throw new DataError(
						fileOf(table),
						row.line,
						column,
						`the id of a row of ${fileOf(target)}`,
						JSON.stringify(id)
					);
	}
}

function checkOrder(file: string, rows: readonly Located[], table: TableName): void {
	const order = rising[table];
	if (!order) return;
	const { column, by, mayStay } = order;
	for (const [i, row] of rows.entries()) {
		const before = rows[i - 1];
		if (!before) continue;
		const [last, now] = [cellsOf(before)(column), cellsOf(row)(column)];
		if (by === 'date' ? now > last : Number(now) > Number(last)) continue;
		if (mayStay && now === last) continue;
		const after = by === 'number' ? 'a number above' : mayStay ? 'a day not before' : 'a day after';
		throw new DataError(
			file,
			row.line,
			column,
			`${after} ${last} (line ${before.line})`,
			JSON.stringify(now)
		);
	}
}

/** @throws DataError at the first rule that is broken */
export function checkRules(ground: Ground): void {
	for (const table of Object.keys(ground) as TableName[]) {
		const file = fileOf(table);
		const rows = ground[table];
		for (const columns of keys[table]) checkKeys(file, rows, columns);
		checkReferences(ground, table);
		checkOrder(file, rows, table);
		for (const row of rows) {
			const wrong = sense[table]?.(cellsOf(row));
			if (wrong) throw new DataError(file, row.line, wrong.column, wrong.expected, wrong.found);
		}
	}
}
