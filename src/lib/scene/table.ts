import type { Bilingual, Figure } from '../figures/figure';

/** A cell is a figure, which brings its own format and standing, or words, or empty. */
export type Cell = Figure | Bilingual | null;

/** The table that stands behind a scene, for readers of tables and of screen readers. */
export interface SceneTable {
	readonly caption: Bilingual;
	readonly columns: readonly Bilingual[];
	readonly rows: readonly (readonly Cell[])[];
	/** Files of `data/` that hold the figures, without path. */
	readonly files: readonly string[];
}
