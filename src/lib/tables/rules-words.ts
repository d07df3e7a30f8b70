/** What must hold of words that are given in two languages, `…_zh` and `…_en`. */
import { strayLanguage } from '../text/signs';
import { DataError } from './error';
import { cellsOf, columnsOf, fileOf, type Ground } from './ground';
import type { Located } from './rows';
import type { TableName } from './schemas';

/** The figures that a text binds: `{feud.gap|words}` gives `feud.gap`. */
const bound = (text: string): string =>
	[...text.matchAll(/\{([^{}|]*)/g)]
		.map(([, path = '']) => path.trim())
		.sort()
		.join(', ');

/** Each column of words with the one that says the same in English. */
const pairsOf = (table: TableName): readonly (readonly [zh: string, en: string])[] =>
	columnsOf(table)
		.filter((column) => column.endsWith('_zh'))
		.map((column) => [column, column.replace(/zh$/, 'en')] as const);

function checkRow(file: string, row: Located, [zh, en]: readonly [string, string]): void {
	const cell = cellsOf(row);
	const wrong = (column: string, expected: string, found: string): DataError =>
		new DataError(file, row.line, column, expected, found);
	for (const [column, lang, name] of [
		[zh, 'zh', 'Chinese'],
		[en, 'en', 'English']
	] as const) {
		const stray = strayLanguage(cell(column).replace(/\{[^{}]*\}/g, ''), lang);
		if (stray !== undefined)
			throw wrong(column, `words in ${name}`, `${stray}: ${JSON.stringify(cell(column))}`);
	}
	const [inZh, inEn] = [bound(cell(zh)), bound(cell(en))];
	if (inZh !== inEn) throw wrong(en, `the figures of ${zh}: ${inZh || 'none'}`, inEn || 'none');
}

/** @throws DataError at the first text in another language's place, or that binds other figures there */
export function checkWords(ground: Ground): void {
	for (const table of Object.keys(ground) as TableName[])
		for (const pair of pairsOf(table))
			for (const row of ground[table]) checkRow(fileOf(table), row, pair);
}
