import { format } from '../copy/format';
import { machineValue } from '../copy/html';
import { isFigure, type Standing } from '../figures/figure';
import type { Lang } from '../scene/contract';
import type { SceneTable } from '../scene/table';

export type CellView =
	| { readonly kind: 'empty' }
	| { readonly kind: 'words'; readonly text: string }
	| {
			readonly kind: 'figure';
			readonly text: string;
			readonly value: string;
			readonly isDate: boolean;
			readonly standing: Standing;
			readonly claim: string;
	  };

/** A scene's table in one language. */
export interface TableView {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CellView[])[];
	readonly files: readonly string[];
}

export function tableView(table: SceneTable, lang: Lang): TableView {
	return {
		caption: table.caption[lang],
		columns: table.columns.map((c) => c[lang]),
		rows: table.rows.map((row) =>
			row.map((cell): CellView => {
				if (cell === null) return { kind: 'empty' };
				if (!isFigure(cell)) return { kind: 'words', text: cell[lang] };
				return {
					kind: 'figure',
					text: format(cell, lang, cell.unit === 'date' ? 'full' : undefined),
					value: machineValue(cell),
					isDate: cell.date !== undefined,
					standing: cell.standing,
					claim: cell.claim
				};
			})
		),
		files: table.files
	};
}
