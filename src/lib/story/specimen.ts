/**
 * Everything a page of each edition can show, as HTML: what the font subsets are cut from. Stages
 * are drawn at several sizes, because small ones carry shorter labels.
 */
import { render } from 'svelte/server';
import Picture from '../marks/Picture.svelte';
import type { Size } from '../scene/contract';
import { editionIds, type EditionId } from '../scene/editions';
import { registry } from '../scene/registry';
import Bar from './Bar.svelte';
import Credit from './Credit.svelte';
import EmbedArticle from './EmbedArticle.svelte';
import EmbedThis from './EmbedThis.svelte';
import { embedThisView } from './embed-this-view';
import { drawnFacts, ground } from './ground';
import Method from './Method.svelte';
import { methodView } from './method-view';
import { desktopSize, phoneSize } from './sizes';
import { slipParts, slips } from './slips';
import Story from './Story.svelte';
import { storyView } from './view';

export interface Specimen {
	readonly edition: EditionId;
	readonly part: 'story' | 'method';
	readonly html: string;
}

const sizes: readonly Size[] = [
	phoneSize,
	desktopSize,
	{ ...phoneSize, width: 280, height: 246 },
	{ ...phoneSize, width: 688, height: 571 },
	{ ...desktopSize, width: 480, height: 600 }
];

/** A slip as it stands on the story's page. */
const inSlip = (html: string): string => `<div class="f-label">${html}</div>`;

/** Labels that only appear once a reader answers, or between steps. */
const spare = (labels: Readonly<Record<string, string>>): string =>
	Object.values(labels)
		.map((text) => `<p class="f-label">${text.replace(/[<&]/g, ' ')}</p>`)
		.join('');

function story(edition: EditionId): Specimen {
	const on = ground();
	const view = storyView(edition, { on });
	const pictures = registry().flatMap(({ scene, facts: half }) => {
		const words = view.chapters.find((c) => c.id === scene.id)?.words;
		if (!words) return [];
		return sizes.flatMap((size) =>
			[undefined, 5].flatMap((input) =>
				scene
					.place(drawnFacts(half.facts(on.tables), edition), size, words, input)
					.map((picture) => render(Picture, { props: { picture, ...size } }).body)
			)
		);
	});
	return {
		edition,
		part: 'story',
		html: [
			render(Story, { props: { story: view } }).body,
			render(Credit, { props: { story: view } }).body,
			render(Bar, { props: { story: view, shows: 'story' } }).body,
			...slipParts.flatMap((part) => Object.values(slips(edition, part, on, view)).map(inSlip)),
			...pictures,
			...view.chapters.map((c) => spare(c.words.labels))
		].join('\n')
	};
}

/** The pages beside the story share what it lacks: few readers go to any of them. */
function beside(edition: EditionId): Specimen {
	const view = embedThisView(edition, { integrity: '' });
	const said = ['copied', 'failed'].map((key) => view.ui[`embedThis.${key}`]?.text ?? '');
	return {
		edition,
		part: 'method',
		html: [
			render(Method, { props: { method: methodView(edition) } }).body,
			render(EmbedThis, { props: { view } }).body,
			render(EmbedArticle, { props: { view } }).body,
			inSlip(said.join(''))
		].join('\n')
	};
}

export const specimens = (): Promise<Specimen[]> =>
	Promise.resolve(editionIds.flatMap((edition) => [story(edition), beside(edition)]));
