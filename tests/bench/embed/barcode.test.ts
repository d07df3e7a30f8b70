import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitAt, blankRows, CELL, CELLS, COLOURS, columnFrom, columnOf, lineAt } from './barcode';

const ROWS = 700;
const line = fc.integer({ min: 0, max: CELL * CELLS - ROWS });

describe('the bar code', () => {
	it('tells every line of a document, to the px', () => {
		fc.assert(
			fc.property(line, (top) => {
				expect(lineAt(columnFrom(top, ROWS))).toBe(top);
			})
		);
	});

	it('tells it where only a part is in sight', () => {
		fc.assert(
			fc.property(line, fc.nat(ROWS / 2), fc.nat(ROWS / 4), (top, above, below) => {
				const column = columnFrom(top, ROWS).map((bit, row) =>
					row < above || row >= ROWS - below ? undefined : bit
				);
				expect(lineAt(column)).toBe(top);
				expect(blankRows(column)).toBe(above + below);
			})
		);
	});

	it('tells it of what stands lower than the document’s first line', () => {
		const column = [...Array.from({ length: 200 }, () => undefined), ...columnFrom(0, 500)];
		expect(lineAt(column)).toBe(-200);
	});

	it('tells nothing of a page that has none', () => {
		expect(lineAt(Array.from({ length: ROWS }, () => undefined))).toBeUndefined();
		expect(lineAt(Array.from({ length: ROWS }, () => 0 as const))).toBeUndefined();
	});

	it('is read from pixels that are a little off, and not from those of a page', () => {
		fc.assert(
			fc.property(
				line,
				fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 3, maxLength: 3 }),
				(top, off) => {
					const column = columnFrom(top, ROWS);
					const pixels = column.flatMap((bit) =>
						COLOURS[bit ?? 0].map((value, i) => Math.min(Math.max(value + (off[i] ?? 0), 0), 255))
					);
					expect(columnOf(pixels)).toEqual(column);
				}
			)
		);
		for (const grey of [0, 60, 128, 200, 255]) expect(bitAt(grey, grey, grey)).toBeUndefined();
	});
});
