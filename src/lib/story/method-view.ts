/**
 * The method page in one edition: every claim with what was found, the formulas of computed
 * figures, and the records of how the article was read. Build side only.
 */
import { sealsOf } from '../copy/stamps';
import { accountsOf, type ClaimAccount } from '../provenance/account';
import type { Standing } from '../figures/figure';
import type { SealName } from '../figures/seals';
import type { Lang } from '../scene/contract';
import { editionOf, type Edition, type EditionId } from '../scene/editions';
import { bindingsOf, ground, type Ground } from './ground';
import { recordsView, type RecordsView } from './records';
import { pageView, type PageWords } from './view';

export interface FormulaView {
	/** The figure's path; the formula's anchor is `formula-` and this. */
	readonly fact: string;
	/** HTML. */
	readonly formula: string;
	/** The result as HTML. */
	readonly number: string;
	/** Row that the figure leads to. */
	readonly claim: string;
}

export interface MethodChapter {
	readonly id: string;
	readonly name: string;
	readonly claims: readonly ClaimAccount[];
}

export interface MethodView {
	readonly edition: Edition;
	readonly lang: Lang;
	readonly seals: Readonly<Record<Standing, SealName>>;
	readonly ui: PageWords;
	/** Claims by chapter, in the order they are told; then those of no chapter. */
	readonly chapters: readonly MethodChapter[];
	readonly formulas: readonly FormulaView[];
	readonly records: RecordsView;
	/** Licence texts of the fonts. */
	readonly licences: readonly string[];
}

const licences = Object.keys(import.meta.glob('/static/licences/*.txt', { query: '?raw' }))
	.map((path) => path.replace('/static/licences/', ''))
	.sort();

/** Claims that no chapter tells. */
const OTHER = 'other';

/** @throws where a claim's text cannot be bound */
export function methodView(edition: EditionId, on: Ground = ground()): MethodView {
	const bindings = bindingsOf(on, edition);
	const href = (claim: string): string => `#${claim}`;
	const { ui, chapterNames } = pageView(edition, href, on);
	const accounts = accountsOf(on.tables, bindings, href);
	const told = [...chapterNames.keys()];
	const chapterOf = (chapter: string): string => (told.includes(chapter) ? chapter : OTHER);
	return {
		edition: editionOf(edition),
		lang: editionOf(edition).lang,
		seals: sealsOf(edition),
		ui,
		chapters: [...told, OTHER].flatMap((id) => {
			const claims = on.tables.claims
				.filter(({ chapter }) => chapterOf(chapter) === id)
				.map((row) => accounts.claim(row.id));
			const name = chapterNames.get(id) ?? ui['method.other']?.text ?? '';
			return claims.length > 0 ? [{ id, name, claims }] : [];
		}),
		formulas: [...on.figures].flatMap(([fact, figure]) =>
			figure.formula
				? [
						{
							fact,
							formula: accounts.sum(fact),
							number: accounts.number(fact),
							claim: figure.claim
						}
					]
				: []
		),
		records: recordsView(edition, href, on),
		licences
	};
}
