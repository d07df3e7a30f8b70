/** Who is said to want a model for what, and whose word that is. */
import type { Standing } from '../../lib/figures/figure';
import type { Tables } from '../../lib/tables';

type Row = Tables['uses'][number];

/** How a use is told apart: by its standing and, while unconfirmed, by whose word it is. */
export type Voice = 'confirmed' | Row['basis'];

export interface Use {
	readonly firm: string;
	/** Column of the grid. */
	readonly use: string;
	readonly voice: Voice;
}

export interface UseGrid {
	/** Top to bottom: by their first column, those without one last. */
	readonly firms: readonly string[];
	readonly columns: readonly string[];
	/** One a tile; none two in a cell. */
	readonly tiles: readonly Use[];
	/** What stands apart from the grid. */
	readonly apart: readonly Use[];
}

/** Uses that share the column of another. */
const SHARED: Readonly<Record<string, string>> = { waves: 'weather' };

/** Stands apart from the grid: it is about company, not about work. */
const APART = 'companionship';

const voiceOf = (standing: Standing, basis: Row['basis']): Voice =>
	standing === 'confirmed' ? 'confirmed' : basis;

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** @throws where the uses of one cell do not stand alike, so that a tile could not tell */
export function usesOf({ uses }: Tables): UseGrid {
	const all = uses.map(({ firm, use, standing, basis }): Use => ({
		firm,
		use: SHARED[use] ?? use,
		voice: voiceOf(standing, basis)
	}));
	const tiles: Use[] = [];
	for (const use of all.filter(({ use }) => use !== APART)) {
		const same = tiles.find((tile) => tile.firm === use.firm && tile.use === use.use);
		if (!same) tiles.push(use);
		else if (same.voice !== use.voice)
			throw new Error(
				`data/uses.csv: ${use.firm}, ${use.use}: expected one standing in a cell, found "${same.voice}" and "${use.voice}"`
			);
	}
	const apart = all.filter(({ use }) => use === APART);
	return {
		firms: unique([...tiles, ...apart].map(({ firm }) => firm)),
		columns: unique(tiles.map(({ use }) => use)),
		tiles,
		apart
	};
}
