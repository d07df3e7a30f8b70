import { format } from '../copy/format';
import { html } from '../copy/html';
import { isFigure, type Figure } from '../figures/figure';
import type { Lang } from '../scene/contract';
import type { SceneTable } from '../scene/table';

/** A cell: figures as linked and stamped HTML, words as they are. */
export type CellView =
	| { readonly kind: 'empty' }
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'figure'; readonly html: string };

/** A scene's table in one language. */
export interface TableView {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CellView[])[];
	readonly files: readonly string[];
}

/**
 * @param pathOf the path copy knows a figure by, where it has one
 * @param claimHref address of a claim's row
 */
export function tableView(
	table: SceneTable,
	lang: Lang,
	pathOf: (figure: Figure) => string | undefined,
	claimHref: (claim: string) => string
): TableView {
	const figureCell = (figure: Figure): CellView => {
		const text = format(figure, lang, figure.unit === 'date' ? 'full' : undefined);
		const piece = { kind: 'figure', text, path: pathOf(figure) ?? '', figure } as const;
		return { kind: 'figure', html: html([piece], { lang, claimHref, stamped: 'all' }) };
	};
	return {
		caption: table.caption[lang],
		columns: table.columns.map((c) => c[lang]),
		rows: table.rows.map((row) =>
			row.map((cell): CellView => {
				if (cell === null) return { kind: 'empty' };
				return isFigure(cell) ? figureCell(cell) : { kind: 'words', text: cell[lang] };
			})
		),
		files: table.files
	};
}
