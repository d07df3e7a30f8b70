/** A wrong cell, row or file in `data/`, told so that it can be found and put right. */
export class DataError extends Error {
	override readonly name = 'DataError';

	/**
	 * @param file path from the root, `data/listings.csv`
	 * @param line line of the file, the header being 1; a row of several lines goes by its first
	 * @param column column, or `row` or `table` where no single one is to blame
	 */
	constructor(file: string, line: number, column: string, expected: string, found: string) {
		super(`${file}:${line}: ${column}: expected ${expected}, found ${found}`);
	}
}
