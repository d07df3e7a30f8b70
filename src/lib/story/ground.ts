/**
 * What the pages are made from: tables, facts and copy of everything, and the bindings between them.
 * Build side only.
 */
import { wordsFor } from '../copy/aliases';
import { bind, plain, type Bindings, type Piece } from '../copy/bind';
import { catalogue } from '../copy/catalogue';
import { copyFiles, copyPath, copyText, type CopyFiles } from '../copy/files';
import { sealsOf } from '../copy/stamps';
import { checkParity } from '../copy/parity';
import { parsePage, parseScene, type SceneCopy } from '../copy/parse';
import { slim, type Figure } from '../figures/figure';
import { spellingOf } from '../copy/spelling';
import type { Lang, Words } from '../scene/contract';
import { editionOf, type EditionId } from '../scene/editions';
import { registry, type RegisteredScene } from '../scene/registry';
import { jsonTables, parseTables, readTables, tablesAsJson } from '../tables';
import type { JsonTable, Tables } from '../tables';
import { facts as storyFacts } from './facts';

/** One scene with its facts and its words. */
export interface Prepared {
	readonly entry: RegisteredScene;
	readonly facts: unknown;
	readonly copy: Readonly<Record<Lang, SceneCopy>>;
}

/** Everything the pages are made from, before a word is bound. */
export interface Ground {
	readonly tables: Tables;
	/** The same as they are published, with what describes them. */
	readonly downloads: readonly JsonTable[];
	readonly scenes: readonly Prepared[];
	readonly figures: ReadonlyMap<string, Figure>;
	/** Words for figures, by language and path. */
	readonly aliases: Readonly<Record<Lang, ReadonlyMap<string, string>>>;
	readonly pages: Readonly<Record<Lang, { file: string; keys: Readonly<Record<string, string>> }>>;
}

const perLang = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({
	zh: make('zh'),
	en: make('en')
});

/** Files other than the piece's own, by path from the root: what a test brings. */
export interface OtherFiles {
	readonly data?: Readonly<Record<string, string>>;
	readonly copy?: CopyFiles;
}

function tablesOf(data: OtherFiles['data']): Pick<Ground, 'tables' | 'downloads'> {
	if (!data) return { tables: readTables(), downloads: tablesAsJson() };
	const tables = parseTables(data);
	return { tables, downloads: jsonTables(data, tables) };
}

/**
 * Facts and copy of everything, read once a build and again after each edit in development.
 * @throws where data or copy cannot be published
 */
export function ground({ data, copy: files = copyFiles() }: OtherFiles = {}): Ground {
	const { tables, downloads } = tablesOf(data);
	const scenes = registry().map((entry): Prepared => {
		const copy = perLang((lang) => {
			const file = copyPath(entry.folder, lang);
			return parseScene(file, copyText(files, file), entry.scene.steps, lang);
		});
		return { entry, facts: entry.facts.facts(tables), copy };
	});
	const facts = new Map<string, unknown>(scenes.map((s) => [s.entry.scene.id, s.facts]));
	facts.set('story', storyFacts(tables));
	const pages = perLang((lang) => {
		const file = copyPath('/src/lib/story', lang);
		return { file, keys: parsePage(file, copyText(files, file), lang) };
	});
	checkLanguages(scenes, pages);
	const figures = catalogue(tables, facts);
	const aliases = perLang((lang) => aliasesOf(scenes, pages, figures, lang));
	return { tables, downloads, scenes, figures, aliases, pages };
}

/** @throws where one language lacks what another has */
function checkLanguages(scenes: readonly Prepared[], pages: Ground['pages']): void {
	for (const [lang, other] of [
		['zh', 'en'],
		['en', 'zh']
	] as const) {
		const [own, its] = [pages[lang], pages[other]];
		checkParity('key', own.file, Object.keys(own.keys), its.file, Object.keys(its.keys));
		for (const { entry, copy } of scenes) {
			const [file, theirs] = [copyPath(entry.folder, lang), copyPath(entry.folder, other)];
			for (const [what, field] of [
				['label', 'labels'],
				['alias', 'aliases']
			] as const) {
				const keys = Object.keys(copy[lang][field]);
				checkParity(what, file, keys, theirs, Object.keys(copy[other][field]));
			}
		}
	}
}

/**
 * Aliases are keyed by a figure's path; a scene's own may leave its id out.
 * @throws for words that stand for no figure, or for another number than it has
 */
function aliasesOf(
	scenes: readonly Prepared[],
	pages: Ground['pages'],
	figures: Ground['figures'],
	lang: Lang
): ReadonlyMap<string, string> {
	const own = scenes.map(({ entry, copy }) => {
		const raw = Object.entries(copy[lang].aliases).map(([key, words]) => {
			const path = key.includes('.') ? key : `${entry.scene.id}.${key}`;
			return [path, words] as const;
		});
		return wordsFor(copyPath(entry.folder, lang), new Map(raw), figures, lang);
	});
	const { file, keys } = pages[lang];
	const page = Object.entries(keys).flatMap(([key, words]) =>
		key.startsWith('aliases.') ? [[key.slice('aliases.'.length), words] as const] : []
	);
	return new Map([...own, wordsFor(file, new Map(page), figures, lang)].flatMap((map) => [...map]));
}

/** What copy may bind to, in one edition. */
export function bindingsOf(on: Ground, id: EditionId): Bindings {
	const edition = editionOf(id);
	const { lang } = edition;
	const quotes = new Map(
		on.tables.quotes.map((q) => [`quotes.${q.id}`, lang === 'zh' ? q.textZh : q.textEn])
	);
	return { edition, figures: on.figures, aliases: on.aliases[lang], quotes };
}

/**
 * A scene's facts as its drawing gets them: cut down to quantities, with the Chinese names in them
 * (`nameZh`) spelt as the edition does.
 */
export function drawnFacts(facts: unknown, edition: EditionId): unknown {
	const { names } = spellingOf(edition);
	const spell = (x: unknown): unknown => {
		if (Array.isArray(x)) return x.map(spell);
		if (typeof x !== 'object' || x === null) return x;
		return Object.fromEntries(
			Object.entries(x).map(([key, value]: [string, unknown]) => [
				key,
				typeof value === 'string' && key.endsWith('Zh') ? names(value) : spell(value)
			])
		);
	};
	return spell(slim(facts));
}

/** Labels that name a place on a scale: their numbers count nothing, so no fact stands behind them. */
const SCALE = /^scale-/;

export type Binder = (text: string, place: string) => readonly Piece[];

/** Binds texts of one file. */
export const binderOf =
	(bindings: Bindings, file: string): Binder =>
	(text, place) =>
		bind(text, bindings, { file, place });

/** A scene's labels in one edition, bound. */
export function wordsOf(prepared: Prepared, bindings: Bindings): Words {
	const { id, lang } = bindings.edition;
	const file = copyPath(prepared.entry.folder, lang);
	const labels: Record<string, string> = {};
	for (const [key, text] of Object.entries(prepared.copy[lang].labels)) {
		const at = { file, place: `label ${key}` };
		labels[key] = plain(bind(text, bindings, at, SCALE.test(key) ? 'constants' : 'no constants'));
	}
	const { reported, computed, confirmed, disputed } = sealsOf(id);
	return {
		lang,
		labels,
		stamps: {
			reported: reported.stamp,
			computed: computed.stamp,
			confirmed: confirmed.stamp,
			disputed: disputed.stamp
		}
	};
}

/** A scene's labels in one edition. */
export const sceneWords = (on: Ground, prepared: Prepared, edition: EditionId): Words =>
	wordsOf(prepared, bindingsOf(on, edition));
