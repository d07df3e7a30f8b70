/**
 * The whole story in one language, ready to be drawn: copy bound to facts, keyframes placed. Build
 * side only.
 */
import { bind, plain, type Bindings } from '../copy/bind';
import { html } from '../copy/html';
import { spellingOf } from '../copy/spelling';
import type { Figure } from '../figures/figure';
import type { Lang, Words } from '../scene/contract';
import { editionIds, editionOf, type Edition, type EditionId } from '../scene/editions';
import { registry } from '../scene/registry';
import { chapterView, type ChapterView } from './chapter-view';
import { bindingsOf, drawnFacts, ground, wordsOf, type Ground } from './ground';
import { minutesToRead } from './minutes';
import { sourcesView, type SourceView } from './sources';

/** One chapter of the story, or one step of it, on a page of its own. */
export interface Part {
	readonly scene: string;
	readonly step?: string;
}

/** Words of the page itself, by key: as HTML with linked figures, and as plain text. */
export type PageWords = Readonly<Record<string, { readonly html: string; readonly text: string }>>;

export interface StoryView {
	readonly edition: Edition;
	/** From the page to the edition's own address: empty, or `../`. */
	readonly root: string;
	readonly lang: Lang;
	readonly ui: PageWords;
	readonly chapters: readonly ChapterView[];
	readonly sources: readonly SourceView[];
	/** The cover draws these: years, and the title's register in months. */
	readonly cover: {
		readonly gap: readonly [from: number, to: number];
		readonly off: number;
		readonly fifteen: number;
		readonly register: number;
	};
}

/** What a stage needs to wake: nothing else travels twice. */
export interface StagePayload {
	readonly facts: unknown;
	readonly words: Words;
}

/** Where a claim's row is, from a page from which an edition's own address is `root`. */
const claimHrefFrom =
	(root: string) =>
	(claim: string): string =>
		`${root}method/#${claim}`;

/**
 * The story in one edition.
 * @param root from the page that shows it to the edition's own address
 * @param part what is shown of it; all of it if none is named
 * @param on what it is made from; the piece's own files unless a test brings others
 * @throws where data or copy cannot be published
 */
export function storyView(
	id: EditionId,
	{ root = '', part, on = ground() }: { root?: string; part?: Part; on?: Ground } = {}
): StoryView {
	const claimHref = claimHrefFrom(root);
	const edition = editionOf(id);
	const { lang } = edition;
	const chapters = on.scenes.flatMap((s, i) =>
		part === undefined || s.entry.scene.id === part.scene
			? [chapterView(on, s, i + 1, id, claimHref, part?.step)]
			: []
	);
	if (chapters.length === 0) throw new Error(`no scene "${part?.scene ?? ''}"`);
	return {
		edition,
		root,
		lang,
		ui: pageWords(on.pages[lang], withMinutes(on, id), claimHref),
		chapters,
		sources: part ? [] : sourcesView(on, id),
		cover: coverFigures(on.figures)
	};
}

/** The page's own words with links as the page needs them, and the chapters' names in order. */
export function pageView(
	id: EditionId,
	href: (claim: string) => string,
	on: Ground = ground()
): { readonly ui: PageWords; readonly chapterNames: ReadonlyMap<string, string> } {
	const { lang } = editionOf(id);
	const { words } = spellingOf(id);
	return {
		ui: pageWords(on.pages[lang], withMinutes(on, id), href),
		chapterNames: new Map(on.scenes.map((s) => [s.entry.scene.id, words(s.copy[lang].chapter)]))
	};
}

/** Bindings with the one figure that depends on the copy itself. */
function withMinutes(on: Ground, id: EditionId): Bindings {
	const { lang } = editionOf(id);
	const minutes = minutesToRead(
		on.scenes.map((s) => s.copy[lang]),
		lang
	);
	return {
		...bindingsOf(on, id),
		figures: new Map([...on.figures, ['story.minutes', minutes]])
	};
}

function pageWords(
	page: { file: string; keys: Readonly<Record<string, string>> },
	bindings: Bindings,
	href: (claim: string) => string
): PageWords {
	const { edition } = bindings;
	const entries = Object.entries(page.keys)
		.filter(([key]) => !key.startsWith('aliases.'))
		.map(([key, text]) => {
			const pieces = bind(text, bindings, { file: page.file, place: key });
			return [
				key,
				{ html: html(pieces, { edition, claimHref: href }), text: plain(pieces) }
			] as const;
		});
	return Object.fromEntries(entries);
}

function coverFigures(figures: ReadonlyMap<string, Figure>): StoryView['cover'] {
	const at = (path: string): Figure => {
		const found = figures.get(path);
		if (!found) throw new Error(`cover: expected a known fact, found "${path}"`);
		return found;
	};
	const gap = at('feud.gap');
	return {
		gap: [gap.value / 12, (gap.upTo ?? gap.value) / 12],
		off: at('feud.off').value,
		fifteen: at('feud.fifteen').value,
		register: at('story.register').value
	};
}

/**
 * Binds texts of a data table in one edition.
 * @param href address of a claim's row
 * @param file the table, for errors
 */
export function claimText(
	on: Ground,
	id: EditionId,
	href: (claim: string) => string,
	file: string
): (text: string, place: string) => string {
	const bindings = bindingsOf(on, id);
	const { edition } = bindings;
	return (text, place) => html(bind(text, bindings, { file, place }), { edition, claimHref: href });
}

/** @throws for a scene that does not exist */
export function stagePayload(edition: EditionId, id: string, on: Ground = ground()): StagePayload {
	const prepared = on.scenes.find((s) => s.entry.scene.id === id);
	if (!prepared) throw new Error(`no scene "${id}"`);
	return {
		facts: drawnFacts(prepared.facts, edition),
		words: wordsOf(prepared, bindingsOf(on, edition))
	};
}

/** Every edition × scene, for prerendering what there is of each. */
export const stageEntries = (): { lang: EditionId; scene: string }[] =>
	editionIds.flatMap((lang) => registry().map(({ scene }) => ({ lang, scene: scene.id })));

/** Every edition × scene × step. */
export const stepEntries = (): { lang: EditionId; scene: string; step: string }[] =>
	editionIds.flatMap((lang) =>
		registry().flatMap(({ scene }) => scene.steps.map((step) => ({ lang, scene: scene.id, step })))
	);
