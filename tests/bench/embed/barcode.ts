/**
 * A bar code that says of every line of a document which line it is: a column of cells in two colours
 * in an order of which no stretch repeats. A screenshot of a part of it tells how far what carries it
 * is scrolled, to the px; and where neither colour is seen, nothing was shown.
 */

/** Colours that no part of a page has: a cell's bit. */
export const COLOURS = [
	[0, 0, 255],
	[0, 255, 0]
] as const;

/** px of a cell's height. */
export const CELL = 8;

/** Cells in a row that tell where they are. */
const ORDER = 14;

/** How many cells there are before they repeat, which is taller than any page here. */
export const CELLS = 2 ** ORDER - 1;

/** Of the cell's colours by their distance, 0 to 255 a channel, the most that passes for it. */
const TOLERANCE = 100;

/** Rows that have to agree on a line, in px; fewer tell nothing. */
const LEAST_VOTES = 40;

/** The cells' bits: a sequence of greatest length of a shift register. */
export const bits: Uint8Array = (() => {
	const all = new Uint8Array(CELLS).fill(1, 0, ORDER);
	const at = (i: number): number => all[i] ?? 0;
	for (let i = ORDER; i < CELLS; i++) all[i] = at(i - 14) ^ at(i - 13) ^ at(i - 12) ^ at(i - 2);
	return all;
})();

/** The bit of a line, px from the document's top. */
const bitOf = (line: number): number | undefined => bits[Math.floor(line / CELL)];

/** The cell at which each stretch of `ORDER` bits begins. */
const places: ReadonlyMap<number, number> = (() => {
	const all = new Map<number, number>();
	let word = 0;
	bits.forEach((bit, i) => {
		word = ((word << 1) | bit) & (2 ** ORDER - 1);
		if (i >= ORDER - 1) all.set(word, i - ORDER + 1);
	});
	return all;
})();

/** A pixel's bit; nothing where it is of neither colour. */
export function bitAt(red: number, green: number, blue: number): 0 | 1 | undefined {
	const far = ([r, g, b]: readonly [number, number, number]): boolean =>
		Math.max(Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b)) > TOLERANCE;
	if (!far(COLOURS[0])) return 0;
	return far(COLOURS[1]) ? undefined : 1;
}

/** A column of a screenshot, from its top: each row's bit. */
export type Column = readonly (0 | 1 | undefined)[];

/** The column of some pixels: three bytes a row. */
export const columnOf = (pixels: ArrayLike<number>): Column =>
	Array.from({ length: pixels.length / 3 }, (_, i) =>
		bitAt(pixels[3 * i] ?? 0, pixels[3 * i + 1] ?? 0, pixels[3 * i + 2] ?? 0)
	);

/** The line of the document that the column's first row shows, px; nothing where it cannot be told. */
export function lineAt(column: Column): number | undefined {
	const votes = new Map<number, number>();
	for (let row = 0; row + (ORDER - 1) * CELL < column.length; row++) {
		let word: number | undefined = 0;
		for (let i = 0; i < ORDER && word !== undefined; i++) {
			const bit = column[row + i * CELL];
			word = bit === undefined ? undefined : (word << 1) | bit;
		}
		const cell = word === undefined ? undefined : places.get(word);
		if (cell === undefined) continue;
		// The row is one of the cell's, whichever: what all rows can agree on is the line.
		for (let i = 0; i < CELL; i++) {
			const line = cell * CELL + i - row;
			votes.set(line, (votes.get(line) ?? 0) + 1);
		}
	}
	let [best, most] = [0, 0];
	for (const [line, count] of votes) if (count > most) [best, most] = [line, count];
	return most < LEAST_VOTES ? undefined : best;
}

/** A column as it looks with this line in its first row; what tests are made of. */
export const columnFrom = (line: number, rows: number): Column =>
	Array.from({ length: rows }, (_, row) => {
		const bit = bitOf(line + row);
		return bit === undefined ? undefined : bit === 1 ? 1 : 0;
	});

/** Rows of a column in which nothing is shown. */
export const blankRows = (column: Column): number =>
	column.filter((bit) => bit === undefined).length;
