import type { Bilingual, Figure } from '../figures/figure';

/** A proper name out of a table, the same in every language: a model, a firm as it writes itself. */
export interface Name {
	readonly name: string;
}

/**
 * A piece of a cell: a figure, which brings its own format and standing; words, in which `{paths}`
 * are bound as they are in copy; or a name.
 */
export type CellPart = Figure | Bilingual | Name;

export type Cell = CellPart | readonly CellPart[] | null;

/** The table that stands behind a scene, for readers of tables and of screen readers. */
export interface SceneTable {
	readonly caption: Bilingual;
	readonly columns: readonly Bilingual[];
	readonly rows: readonly (readonly Cell[])[];
	/** Files of `data/` that hold the figures, without path. */
	readonly files: readonly string[];
}
