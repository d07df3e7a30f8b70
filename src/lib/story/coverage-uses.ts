/**
 * Where the story binds a figure or a quotation, by the claim it belongs to: read from the copy and
 * the scenes' tables, so that a new scene is found by itself. Build side only.
 */
import { isFigure } from '../figures/figure';
import { langs } from '../scene/contract';
import { ledger } from '../tables';
import { coverage, type Coverage, type Use } from './coverage';
import { stepsThatDraw } from './coverage-labels';
import { methodView } from './method-view';
import { ground, type Ground, type Prepared } from './ground';
import { pageOf, pathsIn, proseOf, type Placed } from './prose';

/** A scene's labels, under the steps that draw them. */
function labelsOf(on: Ground, scene: Prepared): readonly Placed[] {
	const { id } = scene.entry.scene;
	return langs.flatMap((lang) => {
		const drawnBy = stepsThatDraw(on, scene, lang);
		return Object.entries(scene.copy[lang].labels).flatMap(([key, text]) => {
			const steps = drawnBy(key);
			const places = steps.length > 0 ? steps.map((step) => `${id}-${step}`) : [`${id} labels`];
			return places.map((place): Placed => [place, text]);
		});
	});
}

/** Data that a scene tells row by row, in words. */
const toldInWords = [
	['leaders.csv', 'leaders'],
	['uses.csv', 'uses']
] as const;

/** Claims of the figures in a scene's table, and of the rows of data it puts into words. */
function tableOf({ tables }: Ground, { entry, facts }: Prepared): readonly Use[] {
	const { rows, files } = entry.facts.table(facts, tables);
	const figures = rows.flat(2).filter(isFigure);
	const told = toldInWords
		.filter(([file]) => files.includes(file))
		.flatMap(([, name]): readonly { readonly claim: string }[] => tables[name]);
	const place = `${entry.scene.id} table`;
	return [...figures, ...told].map(({ claim }) => ({ claim, place }));
}

/** Everything the story binds, and every figure in a scene's table. */
function usesOf(on: Ground): readonly Use[] {
	const quotes = new Map(on.tables.quotes.map(({ id, claim }) => [`quotes.${id}`, claim]));
	const claimOf = (path: string): string => quotes.get(path) ?? on.figures.get(path)?.claim ?? '';
	const bound = ([place, text]: Placed): Use[] =>
		pathsIn(text).map((path) => ({ claim: claimOf(path), place }));
	const scenes = on.scenes.flatMap((scene) => {
		const { id, steps } = scene.entry.scene;
		const order = [id, ...steps.map((step) => `${id}-${step}`)];
		const rank = ({ place }: Use): number =>
			order.includes(place) ? order.indexOf(place) : order.length;
		const prose = langs.flatMap((lang) => proseOf(id, scene.copy[lang]));
		return [...prose, ...labelsOf(on, scene)]
			.flatMap(bound)
			.concat(tableOf(on, scene))
			.sort((a, b) => rank(a) - rank(b));
	});
	return [...pageOf(on).flatMap(bound), ...scenes];
}

/** What became of each of the article's statements in the story as it stands. */
export function storyCoverage(): readonly Coverage[] {
	const on = ground();
	const shown = langs.map(
		(lang) =>
			new Set(methodView(lang, on).chapters.flatMap(({ claims }) => claims.map(({ id }) => id)))
	);
	return coverage({
		ledger,
		uses: usesOf(on),
		// A row counts where every language has it.
		rows: new Map(
			on.tables.claims
				.filter(({ id }) => shown.every((ids) => ids.has(id)))
				.map(({ id, chapter }) => [id, chapter])
		),
		leftOut: new Map(
			on.tables.leftOut.map(({ id, reason, refers }) => [
				id,
				refers === undefined ? reason : `${reason} ${refers}`
			])
		)
	});
}
