import { bind, figureText, type Bindings, type Piece } from '../copy/bind';
import { html } from '../copy/html';
import { spellingOf } from '../copy/spelling';
import { isFigure, type Bilingual, type Figure } from '../figures/figure';
import type { Cell, CellPart, Name, SceneTable } from '../scene/table';

/** A scene's table in one language; all of it is HTML, cells are empty where there is nothing. */
export interface TableView {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly files: readonly string[];
}

const isName = (part: Name | Bilingual): part is Name => 'name' in part;

/**
 * @param at the scene's id, for errors
 * @param claimHref address of a claim's row
 * @throws CopyError where words hold a number that is not bound
 */
export function tableView(
	table: SceneTable,
	bindings: Bindings,
	at: string,
	claimHref: (claim: string) => string
): TableView {
	const { edition } = bindings;
	const { lang } = edition;
	const paths = new Map([...bindings.figures].map(([path, figure]) => [figure, path]));
	const words = (text: Bilingual, place: string): readonly Piece[] =>
		bind(text[lang], bindings, { file: `table of ${at}`, place });
	const figurePiece = (figure: Figure): Piece => ({
		kind: 'figure',
		text: figureText(figure, edition, figure.unit === 'date' ? 'full' : undefined),
		path: paths.get(figure) ?? '',
		figure
	});
	const pieces = (part: CellPart, place: string): readonly Piece[] => {
		if (isFigure(part)) return [figurePiece(part)];
		return isName(part)
			? [{ kind: 'name', text: spellingOf(edition.id).names(part.name) }]
			: words(part, place);
	};
	const isList = (cell: Cell): cell is readonly CellPart[] => Array.isArray(cell);
	const cellHtml = (cell: Cell, place: string): string => {
		const parts = cell === null ? [] : isList(cell) ? cell : [cell];
		return html(
			parts.flatMap((part) => pieces(part, place)),
			{ edition, claimHref, stamped: 'all' }
		);
	};
	return {
		caption: html(words(table.caption, 'caption'), { edition }),
		columns: table.columns.map((c) => html(words(c, 'column'), { edition })),
		rows: table.rows.map((row, i) => row.map((cell) => cellHtml(cell, `row ${i + 1}`))),
		files: table.files
	};
}
