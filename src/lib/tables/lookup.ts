/**
 * The row with that id.
 * @param file the table's path, for the error
 * @throws where there is none
 */
export function byId<T extends { readonly id: string }>(
	rows: readonly T[],
	id: string,
	file: string
): T {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row) throw new Error(`${file}: expected a row with the id "${id}", found none`);
	return row;
}
