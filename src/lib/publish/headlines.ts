/** What the piece, its scenes and their steps are called in one edition, as plain words. Build side. */
import { plain } from '../copy/bind';
import { copyPath } from '../copy/files';
import { spellingOf } from '../copy/spelling';
import { editionOf, type EditionId } from '../scene/editions';
import { binderOf, bindingsOf, ground, type Ground } from '../story/ground';
import { pageView } from '../story/view';

export interface SceneHeadlines {
	readonly id: string;
	/** One word or two, as in the contents. */
	readonly name: string;
	readonly title: string;
	/** Heads of its steps, by name, in order. */
	readonly steps: ReadonlyMap<string, string>;
}

export interface Headlines {
	readonly title: string;
	readonly subtitle: string;
	readonly description: string;
	/** Who made it. */
	readonly author: string;
	/** The report that it retells, and when that appeared. */
	readonly report: string;
	readonly method: { readonly title: string; readonly description: string };
	readonly scenes: ReadonlyMap<string, SceneHeadlines>;
}

/** Hundreds of pages ask for the same words; an edit makes this file run anew. */
const known = new Map<EditionId, Headlines>();

/** @throws where data or copy cannot be published */
export function headlines(edition: EditionId): Headlines {
	const words = known.get(edition) ?? headlinesOf(ground(), edition);
	known.set(edition, words);
	return words;
}

/** The same, written anew. @throws where data or copy cannot be published */
export function headlinesOf(on: Ground, edition: EditionId): Headlines {
	const bindings = bindingsOf(on, edition);
	const { lang } = editionOf(edition);
	const { ui } = pageView(edition, (claim) => `#${claim}`, on);
	const say = (key: string): string => {
		const words = ui[key]?.text;
		if (!words) throw new Error(`src/lib/story/copy: expected "${key}", found nothing`);
		return words;
	};
	const scenes = on.scenes.map(({ entry, copy }): SceneHeadlines => {
		const { chapter, title, steps } = copy[lang];
		const bound = binderOf(bindings, copyPath(entry.folder, lang));
		const words = (text: string, place: string): string =>
			plain(bound(text, place)).replaceAll('**', '');
		return {
			id: entry.scene.id,
			name: spellingOf(edition).words(chapter),
			title: words(title, 'title'),
			steps: new Map(steps.map(({ id, head }) => [id, words(head, `step ${id}: head`)] as const))
		};
	});
	return {
		title: say('title'),
		subtitle: say('subtitle'),
		description: say('description'),
		author: say('credits.words.name'),
		report: say('credits.report.name'),
		method: { title: say('method.title'), description: say('method.deck') },
		scenes: new Map(scenes.map((scene) => [scene.id, scene]))
	};
}
