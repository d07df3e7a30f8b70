/**
 * The whole story in one language, ready to be drawn: copy bound to facts, keyframes placed. Build
 * side only.
 */
import { bind, plain, type Bindings } from '../copy/bind';
import { breaksBetweenWords } from '../copy/breaks';
import { copyFile } from '../copy/files';
import { html } from '../copy/html';
import { spoken } from '../copy/speech';
import { spellingOf } from '../copy/spelling';
import type { Figure } from '../figures/figure';
import type { Picture } from '../marks/mark';
import type { Act, Lang, Size, Words } from '../scene/contract';
import { editionIds, editionOf, type Edition, type EditionId } from '../scene/editions';
import { frames } from '../scene/frame';
import { registry } from '../scene/registry';
import type { Tables } from '../tables';
import {
	binderOf,
	bindingsOf,
	drawnFacts,
	ground,
	wordsOf,
	type Ground,
	type Prepared
} from './ground';
import { minutesToRead } from './minutes';
import { desktopSize, phoneSize } from './sizes';
import { sourcesView, type SourceView } from './sources';
import { tableView, type TableView } from './table-view';

export interface StepView {
	/** The step's own name, e.g. `ruler`; its anchor is `feud-ruler`. */
	readonly name: string;
	readonly anchor: string;
	readonly head: string;
	readonly paragraphs: readonly string[];
	readonly alt: string;
	/** The still, in the phone's composition. */
	readonly still: Picture;
}

export interface ChapterView {
	readonly id: string;
	readonly act: Act;
	/** 1, 2, 3 … as told. */
	readonly number: number;
	readonly name: string;
	readonly title: string;
	readonly deck: string;
	readonly source: string;
	readonly steps: readonly StepView[];
	/** The stage before it wakes, in both compositions. */
	readonly first: { readonly phone: Picture; readonly desktop: Picture };
	readonly table: TableView;
	readonly words: Words;
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

function chapterView(
	on: Ground,
	prepared: Prepared,
	number: number,
	id: EditionId,
	claimHref: (claim: string) => string
): ChapterView {
	const bindings = bindingsOf(on, id);
	const { edition } = bindings;
	const { lang } = edition;
	const { entry, facts } = prepared;
	const { scene } = entry;
	const copy = prepared.copy[lang];
	const bound = binderOf(bindings, copyFile(entry.folder, lang).file);
	const linked = (text: string, place: string): string =>
		html(bound(text, place), { edition, claimHref });
	const unlinked = (text: string, place: string): string => html(bound(text, place), { edition });
	const spelling = spellingOf(id);
	/** What is only heard has its numbers written as they are said. */
	const heard = (text: string, place: string): string =>
		html(
			bound(text, place).map((piece) =>
				piece.kind === 'figure'
					? { ...piece, text: spelling.words(spoken(piece.text, lang)) }
					: piece
			),
			{ edition }
		);
	const head = (text: string, place: string): string => {
		const set = unlinked(text, place);
		return lang === 'zh' ? breaksBetweenWords(set) : set;
	};
	const words = wordsOf(prepared, bindings);
	const placed = (size: Size): readonly Picture[] => {
		const pictures = scene.place(drawnFacts(facts, id), size, words);
		if (pictures.length !== scene.steps.length)
			throw new Error(
				`${entry.folder}/place.ts: expected ${scene.steps.length} keyframes, found ${pictures.length}`
			);
		const at = frames(pictures);
		return pictures.map((_, i) => at(i));
	};
	const stills = placed(phoneSize);
	const [phone] = stills;
	const [desktop] = placed(desktopSize);
	if (!phone || !desktop)
		throw new Error(`${entry.folder}/place.ts: expected keyframes, found none`);
	return {
		id: scene.id,
		act: scene.act,
		number,
		name: spelling.words(copy.chapter),
		title: head(copy.title, 'title'),
		deck: linked(copy.deck, 'deck'),
		source: unlinked(copy.source, 'source'),
		steps: copy.steps.map((step, i) => ({
			name: step.id,
			anchor: `${scene.id}-${step.id}`,
			head: head(step.head, `step ${step.id}: head`),
			paragraphs: step.text.map((p) => linked(p, `step ${step.id}: text`)),
			alt: heard(step.alt, `step ${step.id}: alt`),
			still: stills[i] ?? phone
		})),
		first: { phone, desktop },
		table: tableView(entry.facts.table(facts, on.tables), bindings, scene.id, claimHref),
		words
	};
}

/**
 * The story in one edition.
 * @param root from the page that shows it to the edition's own address
 * @param tables the figures; the piece's own unless a test brings others
 * @throws where data or copy cannot be published
 */
export function storyView(
	id: EditionId,
	{ root = '', tables }: { root?: string; tables?: Tables } = {}
): StoryView {
	const on = ground(tables);
	const claimHref = claimHrefFrom(root);
	const edition = editionOf(id);
	const { lang } = edition;
	const chapters = on.scenes.map((s, i) => chapterView(on, s, i + 1, id, claimHref));
	return {
		edition,
		root,
		lang,
		ui: pageWords(on.pages[lang], withMinutes(on, id), claimHref),
		chapters,
		sources: sourcesView(on, id),
		cover: coverFigures(on.figures)
	};
}

/** The page's own words with links as the page needs them, and the chapters' names in order. */
export function pageView(
	id: EditionId,
	href: (claim: string) => string
): { readonly ui: PageWords; readonly chapterNames: ReadonlyMap<string, string> } {
	const on = ground();
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
	id: EditionId,
	href: (claim: string) => string,
	file = 'data/claims.csv'
): (text: string, place: string) => string {
	const bindings = bindingsOf(ground(), id);
	const { edition } = bindings;
	return (text, place) => html(bind(text, bindings, { file, place }), { edition, claimHref: href });
}

/** @throws for a scene that does not exist */
export function stagePayload(edition: EditionId, id: string): StagePayload {
	const on = ground();
	const prepared = on.scenes.find((s) => s.entry.scene.id === id);
	if (!prepared) throw new Error(`no scene "${id}"`);
	return {
		facts: drawnFacts(prepared.facts, edition),
		words: wordsOf(prepared, bindingsOf(on, edition))
	};
}

/** Every edition × scene, for prerendering the stages' payloads. */
export const stageEntries = (): { lang: EditionId; scene: string }[] =>
	editionIds.flatMap((lang) => registry().map(({ scene }) => ({ lang, scene: scene.id })));
