/** Breakages of whole files of `data/`: rows, columns, and how a file is written. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { type Files, type Kind, type Mutation, type Outcome, oneOf } from './mutation';

type Change = (csv: string, random: () => number, file: string, files: Files) => string | undefined;

/** A kind that changes the text of a table, with a word on where. */
const kind = (name: string, outcome: Outcome, change: Change): Kind => ({
	name,
	outcome,
	*all(files, random) {
		for (const [file, csv] of Object.entries(files)) {
			if (!file.startsWith('data/')) continue;
			// Several places in each.
			for (let i = 0; i < 3; i++) {
				const text = change(csv, random, file, files);
				if (text === undefined || text === csv) continue;
				yield () => ({ told: `${file}: ${difference(csv, text)}`, file, text });
			}
		}
	}
});

/** Where two texts begin to differ, for whoever reads it. */
export function difference(before: string, after: string): string {
	let at = 0;
	while (at < before.length && before[at] === after[at]) at++;
	const line = before.slice(0, at).split('\n').length;
	const told = (text: string): string => JSON.stringify(text.slice(at, at + 30));
	return `line ${line}: ${told(before)} → ${told(after)}`;
}

const rowsOf = (csv: string): string[][] => csvParseRows(csv);
const written = (rows: readonly string[][]): string => `${csvFormatRows([...rows])}\n`;
/** The place of a row below the header; nothing where there is none. */
const placeIn = (rows: readonly string[][], random: () => number): number | undefined =>
	rows.length < 2 ? undefined : 1 + Math.floor(random() * (rows.length - 1));
const lineOf = (csv: string, random: () => number): number =>
	1 + Math.floor(random() * (csv.trimEnd().split('\n').length - 1));

const onRows =
	(change: (rows: string[][], at: number, random: () => number) => string[][]): Change =>
	(csv, random) => {
		const rows = rowsOf(csv);
		const at = placeIn(rows, random);
		return at === undefined ? undefined : written(change(rows, at, random));
	};

const decoded = (csv: string, encoding: string): string =>
	new TextDecoder(encoding).decode(new TextEncoder().encode(csv));
const isAscii = (text: string): boolean => /^[\n\r -~]*$/.test(text);

export const tableKinds: readonly Kind[] = [
	kind('a byte order mark', 'same', (csv) => `\ufeff${csv}`),
	kind('line ends of Windows', 'same', (csv) => csv.replaceAll('\n', '\r\n')),
	kind('line ends of an old Mac', 'same', (csv) => csv.replaceAll('\n', '\r')),
	kind('every cell in quotes', 'same', (csv) =>
		rowsOf(csv)
			.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
			.join('')
	),
	kind('columns in another order', 'same', (csv) =>
		written(rowsOf(csv).map((row) => row.toReversed()))
	),
	kind(
		'a row that is missing',
		'refused',
		onRows((rows, at) => rows.toSpliced(at, 1))
	),
	kind(
		'a row that is there twice',
		'refused',
		onRows((rows, at) => rows.toSpliced(at, 0, rows[at] ?? []))
	),
	kind('all rows but the header are missing', 'refused', (csv) =>
		rowsOf(csv).length > 1 ? written(rowsOf(csv).slice(0, 1)) : undefined
	),
	kind('an empty file', 'refused', () => ''),
	kind('a file of blanks', 'refused', () => '\n\n'),
	kind('a file without its header', 'refused', (csv) => csv.slice(csv.indexOf('\n') + 1)),
	kind('a file cut short within a line', 'refused', (csv, random) =>
		csv.slice(0, Math.floor(random() * (csv.length - 1))).replace(/\n+$/, '')
	),
	kind(
		'a file cut short after a line',
		'refused',
		(csv, random) => `${csv.trimEnd().split('\n').slice(0, lineOf(csv, random)).join('\n')}\n`
	),
	kind(
		'another table’s file',
		'refused',
		(_, random, file, files) =>
			files[
				oneOf(
					Object.keys(files).filter((other) => other.startsWith('data/') && other !== file),
					random
				)
			]
	),
	kind('a column more', 'refused', (csv) =>
		written(rowsOf(csv).map((row, i) => [...row, i === 0 ? 'remark' : 'x']))
	),
	kind('a column that has no name', 'refused', (csv) =>
		written(rowsOf(csv).map((row, i) => [...row, i === 0 ? '' : 'x']))
	),
	kind('a column less', 'refused', (csv, random) => {
		const rows = rowsOf(csv);
		const at = Math.floor(random() * (rows[0]?.length ?? 1));
		return written(rows.map((row) => row.toSpliced(at, 1)));
	}),
	kind('a column of another name', 'refused', (csv, random) => {
		const [header = [], ...rows] = rowsOf(csv);
		const at = Math.floor(random() * header.length);
		return written([header.map((name, i) => (i === at ? `${name}s` : name)), ...rows]);
	}),
	kind('a header in capitals', 'refused', (csv) =>
		csv.replace(/^.*$/m, (header) => header.toUpperCase())
	),
	kind(
		'a cell too many',
		'refused',
		onRows((rows, at) => rows.map((row, i) => (i === at ? [...row, 'x'] : row)))
	),
	kind(
		'a cell too few',
		'refused',
		onRows((rows, at) => rows.map((row, i) => (i === at ? row.slice(0, -1) : row)))
	),
	kind('semicolons for commas', 'refused', (csv) => csv.replaceAll(',', ';')),
	kind('tabs for commas', 'refused', (csv) => csv.replaceAll(',', '\t')),
	kind('a quote that nothing ends', 'refused', (csv, random) => {
		const lines = csv.trimEnd().split('\n');
		const at = lineOf(csv, random);
		return lines.length < 2
			? undefined
			: `${lines.map((line, i) => (i === at ? `"${line}` : line)).join('\n')}\n`;
	}),
	kind('a quote within a word', 'refused', (csv, random) => {
		const lines = csv.trimEnd().split('\n');
		const at = lineOf(csv, random);
		const changed = lines.map((line, i) =>
			i === at ? line.replace(/([a-z0-9])([a-z0-9])/, '$1"$2') : line
		);
		return `${changed.join('\n')}\n`;
	}),
	kind('a quote that was lost', 'refused', (csv) =>
		csv.includes('"') ? csv.replace(/"(?=[,\n])/, '') : undefined
	),
	kind('a line of blanks at the end', 'refused', (csv) => `${csv}\n`),
	kind('a line of commas', 'refused', (csv) => {
		const [header = []] = rowsOf(csv);
		return `${csv}${','.repeat(header.length - 1)}\n`;
	}),
	kind('UTF-8 read as Latin-1', 'refused', (csv) =>
		isAscii(csv) ? undefined : decoded(csv, 'latin1')
	),
	kind('UTF-8 read as GBK', 'refused', (csv) =>
		/\p{sc=Han}/u.test(csv) ? decoded(csv, 'gbk') : undefined
	),
	kind('UTF-16 read as UTF-8', 'refused', (csv) => Buffer.from(csv, 'utf16le').toString('utf8')),
	kind('a Latin-1 file read as UTF-8', 'refused', (csv) =>
		/[\u00a0-\u00ff]/.test(csv) || !isAscii(csv)
			? Buffer.from(csv, 'latin1').toString('utf8')
			: undefined
	),
	kind('JSON in place of a table', 'refused', (csv) => `${JSON.stringify(rowsOf(csv))}\n`),
	kind(
		'a conflict of two edits',
		'refused',
		onRows((rows, at) => rows.toSpliced(at, 0, ['<<<<<<< HEAD']))
	),
	{
		name: 'a table that is missing',
		outcome: 'refused',
		*all(files: Files): Generator<() => Mutation> {
			for (const file of Object.keys(files))
				if (file.startsWith('data/')) yield () => ({ told: file, file, text: undefined });
		}
	},
	kind(
		'two rows in each other’s place',
		'edit',
		onRows((rows, at, random) => {
			const other = placeIn(rows, random) ?? at;
			return rows.map((row, i) =>
				i === at ? (rows[other] ?? row) : i === other ? (rows[at] ?? row) : row
			);
		})
	)
];
