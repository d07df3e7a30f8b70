/** One chapter in one language, ready to be drawn. Build side only. */
import { plain } from '../copy/bind';
import { breaksBetweenWords } from '../copy/breaks';
import { copyPath } from '../copy/files';
import { html } from '../copy/html';
import { spoken } from '../copy/speech';
import { spellingOf } from '../copy/spelling';
import type { Picture } from '../marks/mark';
import type { Act, Size, Words } from '../scene/contract';
import type { EditionId } from '../scene/editions';
import { binderOf, bindingsOf, drawnFacts, wordsOf, type Ground, type Prepared } from './ground';
import { restingAt } from './pictures';
import { desktopSize, phoneSize } from './sizes';
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
	/** Which of the scene's steps comes first here: 0, but where one is shown alone. */
	readonly from: number;
	/** The stage before it wakes, in both compositions. */
	readonly first: { readonly phone: Picture; readonly desktop: Picture };
	readonly table: TableView;
	readonly words: Words;
}

/**
 * @param number 1, 2, 3 … as told
 * @param claimHref address of a claim's row
 * @param step the one step that is shown; all of them if none is named
 * @throws where data or copy cannot be published, or there is no such step
 */
export function chapterView(
	on: Ground,
	prepared: Prepared,
	number: number,
	id: EditionId,
	claimHref: (claim: string) => string,
	step?: string
): ChapterView {
	const bindings = bindingsOf(on, id);
	const { edition } = bindings;
	const { lang } = edition;
	const { entry, facts } = prepared;
	const { scene } = entry;
	const copy = prepared.copy[lang];
	const bound = binderOf(bindings, copyPath(entry.folder, lang));
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
	const drawn = drawnFacts(facts, id);
	const placed = (size: Size): readonly Picture[] => restingAt(entry, drawn, size, words);
	const from = step === undefined ? 0 : scene.steps.indexOf(step);
	if (from < 0) throw new Error(`${entry.folder}: no step "${step ?? ''}"`);
	const stills = placed(phoneSize);
	const phone = stills[from];
	const desktop = placed(desktopSize)[from];
	if (!phone || !desktop)
		throw new Error(`${entry.folder}/place.ts: expected keyframes, found none`);
	return {
		id: scene.id,
		act: scene.act,
		number,
		name: plain(bound(copy.chapter, 'chapter')),
		title: head(copy.title, 'title'),
		deck: linked(copy.deck, 'deck'),
		source: unlinked(copy.source, 'source'),
		steps: copy.steps
			.map((step, i) => ({
				name: step.id,
				anchor: `${scene.id}-${step.id}`,
				head: head(step.head, `step ${step.id}: head`),
				paragraphs: step.text.map((p) => linked(p, `step ${step.id}: text`)),
				alt: heard(step.alt, `step ${step.id}: alt`),
				still: stills[i] ?? phone
			}))
			.slice(from, step === undefined ? undefined : from + 1),
		from,
		first: { phone, desktop },
		table: tableView(entry.facts.table(facts, on.tables), bindings, scene.id, claimHref),
		words
	};
}
