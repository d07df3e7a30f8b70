/** What the page for editors, and the sample article in its preview, are made of. Build side only. */
import { accents } from '../../embed/accents';
import type { Catalogue, Part, Site } from '../../embed/snippet';
import { plain } from '../copy/bind';
import { copyPath } from '../copy/files';
import { spellingOf } from '../copy/spelling';
import { editionIds, editionOf, type Edition, type EditionId } from '../scene/editions';
import { binderOf, bindingsOf, ground, type Ground } from './ground';
import { pageView, type PageWords } from './view';

export interface SceneChoice {
	readonly id: string;
	readonly name: string;
	readonly steps: readonly { readonly id: string; readonly head: string }[];
}

/** What the whole story (under the empty name) and each scene are called, by edition. */
export type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the build knows of the place where the piece will be. */
export interface Place {
	/** The site's address with its slash, where the build was told. */
	readonly base?: string;
	/** The loader's hash. */
	readonly integrity: string;
}

export interface EmbedThisView extends Place {
	readonly edition: Edition;
	readonly ui: PageWords;
	readonly catalogue: Catalogue;
	readonly scenes: readonly SceneChoice[];
	readonly titles: Titles;
}

function scenesOf(on: Ground, id: EditionId): readonly SceneChoice[] {
	const bindings = bindingsOf(on, id);
	const { lang } = bindings.edition;
	const { words } = spellingOf(id);
	return on.scenes.map(({ entry, copy }) => {
		const bound = binderOf(bindings, copyPath(entry.folder, lang));
		return {
			id: entry.scene.id,
			name: words(copy[lang].chapter),
			steps: copy[lang].steps.map((step) => ({
				id: step.id,
				head: plain(bound(step.head, `step ${step.id}: head`))
					.replace(/\s*\/\/\s*/g, lang === 'zh' ? '' : ' ')
					.replaceAll('**', '')
			}))
		};
	});
}

function titlesOf(on: Ground, id: EditionId): Readonly<Record<string, string>> {
	const { ui, chapterNames } = pageView(id, () => '', on);
	const title = ui.title?.text ?? '';
	const colon = editionOf(id).lang === 'zh' ? '：' : ': ';
	const chapters = [...chapterNames].map(([scene, name]) => [scene, title + colon + name] as const);
	return Object.fromEntries([['', title], ...chapters]);
}

/** @throws where the copy cannot be published */
export function embedThisView(id: EditionId, place: Place, on: Ground = ground()): EmbedThisView {
	const scenes = scenesOf(on, id);
	return {
		...place,
		edition: editionOf(id),
		ui: pageView(id, () => '', on).ui,
		scenes,
		titles: Object.fromEntries(editionIds.map((edition) => [edition, titlesOf(on, edition)])),
		catalogue: {
			accents,
			scenes: Object.fromEntries(
				scenes.map((scene) => [scene.id, scene.steps.map((step) => step.id)])
			)
		}
	};
}

/** Where a part of the story is, and what it is called, as snippets need it. */
export function siteOf(
	{ base, integrity, titles, edition }: EmbedThisView,
	{ scene = '' }: Part = {}
): Site {
	// Where the build was not told, addresses begin at the server's root, and the page says so.
	return { base: base ?? '/', integrity, title: titles[edition.id]?.[scene] ?? '' };
}
