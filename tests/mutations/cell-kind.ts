/** How kinds of broken cells are made. */
import type { Cell, Sort } from './cells';
import { cellsIn, withCell } from './cells';
import { oneOf, type Kind, type Outcome } from './mutation';

/** The cell's new text; nothing where this cell cannot be broken so. */
export type Change = (cell: Cell, random: () => number) => string | undefined;

/** A kind that changes cells of some sorts. */
export const kind = (
	name: string,
	outcome: Outcome,
	sorts: readonly Sort[],
	change: Change
): Kind => ({
	name,
	outcome,
	...(sorts.every((sort) => sort === 'number') && { keepsWords: true }),
	*all(files, random) {
		for (const cell of cellsIn(files)) {
			if (!sorts.includes(cell.sort)) continue;
			const to = change(cell, random);
			if (to !== undefined && to !== cell.text) yield () => withCell(cell, to);
		}
	}
});

export const every: readonly Sort[] = ['number', 'date', 'id', 'word', 'text', 'url'];
export const filled =
	(change: Change): Change =>
	(cell, random) =>
		cell.text === '' ? undefined : change(cell, random);
export const one = (...list: readonly string[]): Change =>
	filled((_, random) => oneOf(list, random));
export const inside = (sign: string): Change =>
	filled(({ text }, random) => {
		const at = Math.floor(random() * (text.length + 1));
		return text.slice(0, at) + sign + text.slice(at);
	});
export const neighbour: Change = ({ rows, row, column }, random) => {
	const at = rows[0]?.indexOf(column) ?? -1;
	const others = rows.slice(1).flatMap((cells, i) => (i === row ? [] : [cells[at] ?? '']));
	return others.length > 0 ? oneOf(others, random) : undefined;
};
