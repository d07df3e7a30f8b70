/**
 * The sources that the story rests on, as a list to be read, and to be found again from paper. Build
 * side only.
 */
import { spellingOf } from '../copy/spelling';
import { inputsOf, isFigure, type Figure } from '../figures/figure';
import { langs } from '../scene/contract';
import type { EditionId } from '../scene/editions';
import type { Ground } from './ground';
import { pageOf, pathsIn, proseOf } from './prose';

/** One source; empty where nothing is known. All of it is plain text. */
export interface SourceView {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** ISO, as exact as it is known. */
	readonly date: string;
	readonly url: string;
	readonly licence: string;
}

/** Everything that the story's words bind: text, labels, the page's own. */
const boundPaths = (on: Ground): readonly string[] =>
	[
		...pageOf(on).map(([, text]) => text),
		...on.scenes.flatMap(({ entry, copy }) =>
			langs.flatMap((lang) => [
				...proseOf(entry.scene.id, copy[lang]).map(([, text]) => text),
				...Object.values(copy[lang].labels)
			])
		)
	].flatMap(pathsIn);

/** Sources of the figures that stand in the story, and of all that they were computed from. */
function behindFigures(on: Ground): Set<string> {
	const found = new Set<string>();
	const seen = new Set<Figure>();
	const visit = (figure: Figure | undefined): void => {
		if (!figure || seen.has(figure)) return;
		seen.add(figure);
		for (const id of figure.sources) found.add(id);
		for (const path of inputsOf(figure)) visit(on.figures.get(path));
	};
	for (const path of boundPaths(on)) visit(on.figures.get(path));
	for (const { entry, facts } of on.scenes)
		for (const cell of entry.facts.table(facts, on.tables).rows.flat(2))
			if (isFigure(cell)) visit(cell);
	return found;
}

/** The sources behind the story's figures and behind the claims that it tells, in the table's order. */
export function sourcesView(on: Ground, edition: EditionId): readonly SourceView[] {
	const { names } = spellingOf(edition);
	const told = new Set<string>(on.scenes.map(({ entry }) => entry.scene.id));
	const used = behindFigures(on);
	for (const claim of on.tables.claims)
		if (told.has(claim.chapter)) for (const id of claim.sources) used.add(id);
	return on.tables.sources
		.filter(({ id }) => used.has(id))
		.map(({ id, publisher, title = '', date = '', url = '', licence = '' }) => ({
			id,
			publisher: names(publisher),
			title: names(title),
			date,
			url,
			licence
		}));
}
