/**
 * What the story says, as plain text: for pictures, captions and feeds, which have no style sheet and no
 * slips. Build side only.
 */
import type { Piece } from '../copy/bind';
import { copyPath } from '../copy/files';
import { spoken } from '../copy/speech';
import { spellingOf } from '../copy/spelling';
import type { Act } from '../scene/contract';
import { editionOf, type EditionId } from '../scene/editions';
import { binderOf, bindingsOf, ground, type Ground, type Prepared } from '../story/ground';
import { pageView } from '../story/view';

export interface StepWords {
	/** `ruler`; its anchor is `feud-ruler`. */
	readonly name: string;
	readonly anchor: string;
	readonly head: string;
	readonly paragraphs: readonly string[];
	/** What the step's picture shows, with numbers as they are said. */
	readonly alt: string;
}

export interface SceneWords {
	readonly id: string;
	readonly act: Act;
	/** The step that stands for the scene. */
	readonly end: string;
	readonly chapter: string;
	readonly title: string;
	readonly deck: string;
	readonly source: string;
	readonly steps: readonly StepWords[];
}

export interface EditionWords {
	readonly scenes: readonly SceneWords[];
	/**
	 * A word of the page itself.
	 * @throws for a key that the copy lacks
	 */
	readonly ui: (key: string) => string;
}

/** What a browser writes around a `q`. */
const quoteMarks: Readonly<Record<EditionId, readonly [string, string]>> = {
	zh: ['“', '”'],
	'zh-hant': ['「', '」'],
	en: ['“', '”']
};

/** Without the marks of emphasis and of lines broken by hand. */
const unmarked = (text: string): string =>
	text
		.replace(/\*\*/g, '')
		.replace(/\s*\/\/\s*/g, ' ')
		.trim();

function sceneWords(on: Ground, { entry, copy }: Prepared, edition: EditionId): SceneWords {
	const { lang } = editionOf(edition);
	const { scene, folder } = entry;
	const own = copy[lang];
	const spelling = spellingOf(edition);
	const bound = binderOf(bindingsOf(on, edition), copyPath(folder, lang));
	const [open, close] = quoteMarks[edition];
	const written = (piece: Piece): string =>
		piece.kind === 'quote' ? open + piece.text + close : piece.text;
	const heard = (piece: Piece): string =>
		piece.kind === 'figure' ? spelling.words(spoken(piece.text, lang)) : written(piece);
	const plain = (text: string, place: string, as = written): string =>
		unmarked(bound(text, place).map(as).join(''));
	return {
		id: scene.id,
		act: scene.act,
		end: scene.end,
		chapter: spelling.words(own.chapter),
		title: plain(own.title, 'title'),
		deck: plain(own.deck, 'deck'),
		source: plain(own.source, 'source'),
		steps: own.steps.map((step) => ({
			name: step.id,
			anchor: `${scene.id}-${step.id}`,
			head: plain(step.head, `step ${step.id}: head`),
			paragraphs: step.text.map((text) => plain(text, `step ${step.id}: text`)),
			alt: plain(step.alt, `step ${step.id}: alt`, heard)
		}))
	};
}

/** @throws where copy cannot be published */
export function editionWords(edition: EditionId, on: Ground = ground()): EditionWords {
	const { ui } = pageView(edition, () => '', on);
	return {
		scenes: on.scenes.map((prepared) => sceneWords(on, prepared, edition)),
		ui(key) {
			const found = ui[key];
			if (!found) throw new Error(`copy (${edition}): expected "${key}", found none`);
			return unmarked(found.text);
		}
	};
}
