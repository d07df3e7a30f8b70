/**
 * What the pages are made from: tables, facts and copy of everything, and the bindings between them.
 * Build side only.
 */
import { bind, plain, type Bindings, type Piece } from '../copy/bind';
import { catalogue } from '../copy/catalogue';
import { copyFile } from '../copy/files';
import { parsePage, parseScene, type SceneCopy } from '../copy/parse';
import type { Figure } from '../figures/figure';
import type { Lang, Words } from '../scene/contract';
import { registry, type RegisteredScene } from '../scene/registry';
import { readTables, type Tables } from '../tables';
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
	readonly scenes: readonly Prepared[];
	readonly figures: ReadonlyMap<string, Figure>;
	readonly pages: Readonly<Record<Lang, { file: string; keys: Readonly<Record<string, string>> }>>;
}

const perLang = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({
	zh: make('zh'),
	en: make('en')
});

/**
 * Facts and copy of everything, read once a build and again after each edit in development.
 * @param tables the figures; the piece's own unless a test brings others
 * @throws where data or copy cannot be published
 */
export function ground(tables: Tables = readTables()): Ground {
	const scenes = registry().map((entry): Prepared => {
		const copy = perLang((lang) => {
			const { file, raw } = copyFile(entry.folder, lang);
			return parseScene(file, raw, entry.scene.steps);
		});
		return { entry, facts: entry.facts.facts(tables), copy };
	});
	const facts = new Map<string, unknown>(scenes.map((s) => [s.entry.scene.id, s.facts]));
	facts.set('story', storyFacts(tables));
	const pages = perLang((lang) => {
		const { file, raw } = copyFile('/src/lib/story', lang);
		return { file, keys: parsePage(file, raw) };
	});
	return { tables, scenes, figures: catalogue(tables, facts), pages };
}

/** Aliases are keyed by a figure's path; a scene's own may leave its id out. */
function aliasesOf({ scenes, pages }: Ground, lang: Lang): Map<string, string> {
	const all = new Map<string, string>();
	for (const { entry, copy } of scenes)
		for (const [key, words] of Object.entries(copy[lang].aliases))
			all.set(key.includes('.') ? key : `${entry.scene.id}.${key}`, words);
	for (const [key, words] of Object.entries(pages[lang].keys))
		if (key.startsWith('aliases.')) all.set(key.slice('aliases.'.length), words);
	return all;
}

/** What copy of one language may bind to. */
export function bindingsOf(on: Ground, lang: Lang): Bindings {
	const quotes = new Map(
		on.tables.quotes.map((q) => [`quotes.${q.id}`, lang === 'zh' ? q.textZh : q.textEn])
	);
	return { lang, figures: on.figures, aliases: aliasesOf(on, lang), quotes };
}

export type Binder = (text: string, place: string) => readonly Piece[];

/** Binds texts of one file. */
export const binderOf =
	(bindings: Bindings, file: string): Binder =>
	(text, place) =>
		bind(text, bindings, { file, place });

/** A scene's labels in one language, bound. */
export function wordsOf(prepared: Prepared, bindings: Bindings): Words {
	const { lang } = bindings;
	const bound = binderOf(bindings, copyFile(prepared.entry.folder, lang).file);
	const labels: Record<string, string> = {};
	for (const [key, text] of Object.entries(prepared.copy[lang].labels))
		labels[key] = plain(bound(text, `label ${key}`));
	return { lang, labels };
}

/** A scene's labels in one language. */
export const sceneWords = (on: Ground, prepared: Prepared, lang: Lang): Words =>
	wordsOf(prepared, bindingsOf(on, lang));
