/**
 * The method page in one language: every claim with what was found, the formulas of computed
 * figures, the files. Build side only.
 */
import { catalogue } from '../copy/catalogue';
import { format } from '../copy/format';
import type { Figure, Standing } from '../figures/figure';
import type { Lang } from '../scene/contract';
import { registry } from '../scene/registry';
import { dataFiles, readTables } from '../tables';
import { facts as storyFacts } from './facts';
import { claimText, pageView, type PageWords } from './view';

export interface ClaimView {
	readonly id: string;
	/** Paragraph of the report, where it has one. */
	readonly paragraph: string;
	readonly claim: string;
	readonly reported: string;
	readonly found: string;
	readonly standing: Standing;
	readonly sources: readonly string[];
}

export interface FormulaView {
	readonly fact: string;
	readonly formula: string;
	readonly value: string;
	readonly claim: string;
}

export interface MethodView {
	readonly lang: Lang;
	readonly ui: PageWords;
	/** Claims by chapter, in the order they are told; then those of no chapter yet. */
	readonly chapters: readonly {
		readonly id: string;
		readonly name: string;
		readonly claims: readonly ClaimView[];
	}[];
	readonly formulas: readonly FormulaView[];
	readonly files: readonly string[];
	/** Licence texts of the fonts. */
	readonly licences: readonly string[];
}

const names = Object.keys(dataFiles())
	.map((path) => path.replace('data/', ''))
	.sort();

const licences = Object.keys(import.meta.glob('/static/licences/*.txt', { query: '?raw' }))
	.map((path) => path.replace('/static/licences/', ''))
	.sort();

function formulas(figures: ReadonlyMap<string, Figure>, lang: Lang): FormulaView[] {
	return [...figures].flatMap(([fact, figure]) =>
		figure.formula
			? [
					{
						fact,
						formula: figure.formula[lang],
						value: format(figure, lang),
						claim: figure.claim
					}
				]
			: []
	);
}

/** @throws where a claim's text cannot be bound */
export function methodView(lang: Lang): MethodView {
	const tables = readTables();
	const { ui, chapterNames } = pageView(lang, (claim) => `#${claim}`);
	const bound = claimText(lang, (claim) => `#${claim}`);
	const sources = new Map(tables.sources.map((s) => [s.id, s]));
	const sourceName = (id: string): string => {
		const source = sources.get(id);
		return source ? [source.publisher, source.title, source.date].filter(Boolean).join(', ') : id;
	};
	const told = [...chapterNames.keys()];
	const groups = new Map<string, ClaimView[]>();
	for (const row of tables.claims) {
		const place = (field: string): string => `${row.id}: ${field}`;
		const pick = (zh: string, en: string, field: string): string =>
			bound(lang === 'zh' ? zh : en, place(field));
		const group = told.includes(row.chapter) ? row.chapter : 'other';
		const view: ClaimView = {
			id: row.id,
			paragraph: row.paragraph ?? '',
			claim: pick(row.claimZh, row.claimEn, 'claim'),
			reported: pick(row.reportedZh, row.reportedEn, 'reported'),
			found: pick(row.foundZh, row.foundEn, 'found'),
			standing: row.standing,
			sources: row.sources.map(sourceName)
		};
		groups.set(group, [...(groups.get(group) ?? []), view]);
	}
	const facts = new Map<string, unknown>(
		registry().map(({ scene, facts: half }) => [scene.id, half.facts(tables)])
	);
	facts.set('story', storyFacts(tables));
	return {
		lang,
		ui,
		chapters: [...told, 'other'].flatMap((id) => {
			const claims = groups.get(id);
			const name = chapterNames.get(id) ?? ui['method.other']?.text ?? '';
			return claims ? [{ id, name, claims }] : [];
		}),
		formulas: formulas(catalogue(tables, facts), lang),
		files: names,
		licences
	};
}
