/**
 * What the method page can show besides the claims, in one language: repairs to the article's text,
 * statements left out, corrections, the tables. Build side only.
 */
import { spellingOf } from '../copy/spelling';
import type { Lang } from '../scene/contract';
import { editionOf, type EditionId } from '../scene/editions';
import type { Tables } from '../tables';
import { ground, type Ground } from './ground';
import { claimText } from './view';

type Row<N extends keyof Tables> = Tables[N][number];

/** Texts are HTML, their figures linked. */
export interface RepairView {
	readonly id: string;
	/** Paragraph of the article; empty where the whole text is meant. */
	readonly paragraph: string;
	readonly damage: string;
	readonly repair: string;
	readonly reason: string;
	readonly confidence: Row<'repairs'>['confidence'];
}

export interface LeftOutView {
	readonly id: string;
	readonly paragraph: string;
	/** HTML. */
	readonly about: string;
	readonly reason: Row<'leftOut'>['reason'];
	/** Id of a repair or a claim; empty for an opinion. */
	readonly refers: string;
}

export interface CorrectionView {
	/** ISO day. */
	readonly date: string;
	readonly place: string;
	/** Plain text. */
	readonly text: string;
}

/** A table for download. */
export interface FileView {
	readonly table: string;
	readonly title: string;
	/** Empty where there is no licence to give; `terms` then says what may be done. */
	readonly licence: string;
	readonly terms: string;
	/** File names below `/data/`. */
	readonly csv: string;
	readonly json: string;
	readonly rows: number;
	readonly columns: readonly {
		readonly name: string;
		readonly unit: string;
		readonly meaning: string;
	}[];
}

export interface RecordsView {
	readonly repairs: readonly RepairView[];
	readonly leftOut: readonly LeftOutView[];
	/** Oldest first; none so far means an empty list. */
	readonly corrections: readonly CorrectionView[];
	readonly files: readonly FileView[];
}

type Href = (claim: string) => string;

const inLang = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

function repairs(on: Ground, edition: EditionId, href: Href): RepairView[] {
	const { lang } = editionOf(edition);
	const bound = claimText(on, edition, href, 'data/repairs.csv');
	return on.tables.repairs.map((row) => ({
		id: row.id,
		paragraph: row.paragraph ?? '',
		damage: bound(inLang(lang, row.damageZh, row.damageEn), `${row.id}: damage`),
		repair: bound(inLang(lang, row.repairZh, row.repairEn), `${row.id}: repair`),
		reason: bound(inLang(lang, row.reasonZh, row.reasonEn), `${row.id}: reason`),
		confidence: row.confidence
	}));
}

function leftOut(on: Ground, edition: EditionId, href: Href): LeftOutView[] {
	const { lang } = editionOf(edition);
	const bound = claimText(on, edition, href, 'data/left_out.csv');
	return on.tables.leftOut.map((row) => ({
		id: row.id,
		paragraph: row.paragraph,
		about: bound(inLang(lang, row.aboutZh, row.aboutEn), `${row.id}: about`),
		reason: row.reason,
		refers: row.refers ?? ''
	}));
}

function files(on: Ground, edition: EditionId): FileView[] {
	const { lang } = editionOf(edition);
	const { words } = spellingOf(edition);
	return on.downloads
		.map(({ table, title, licence, terms, columns, rows }) => ({
			table,
			title: words(title[lang]),
			licence: licence ?? '',
			terms: words(terms[lang]),
			csv: `${table}.csv`,
			json: `${table}.json`,
			rows: rows.length,
			columns: columns.map(({ name, unit, meaning }) => ({
				name,
				unit: unit ?? '',
				meaning: words(meaning[lang])
			}))
		}))
		.sort((a, b) => (a.table < b.table ? -1 : 1));
}

/**
 * @param href address of a claim's row from the page that shows this
 * @throws CopyError where a text cannot be bound
 */
export function recordsView(edition: EditionId, href: Href, on: Ground = ground()): RecordsView {
	const { lang } = editionOf(edition);
	const { words } = spellingOf(edition);
	return {
		repairs: repairs(on, edition, href),
		leftOut: leftOut(on, edition, href),
		corrections: on.tables.corrections.map(({ date, place, textZh, textEn }) => ({
			date,
			place,
			text: words(inLang(lang, textZh, textEn))
		})),
		files: files(on, edition)
	};
}
