/**
 * Everything a page of each language can show, as HTML: what the font subsets are cut from. Stages
 * are drawn at several sizes, because small ones carry shorter labels.
 */
import { render } from 'svelte/server';
import Picture from '../marks/Picture.svelte';
import { slim } from '../figures/figure';
import { langs, type Lang, type Size } from '../scene/contract';
import { registry } from '../scene/registry';
import { readTables } from '../tables';
import Method from './Method.svelte';
import { methodView } from './method-view';
import { desktopSize, phoneSize } from './sizes';
import Story from './Story.svelte';
import { storyView } from './view';

export interface Specimen {
	readonly lang: Lang;
	readonly html: string;
}

const sizes: readonly Size[] = [
	phoneSize,
	desktopSize,
	{ ...phoneSize, width: 280, height: 246 },
	{ ...phoneSize, width: 688, height: 571 },
	{ ...desktopSize, width: 480, height: 600 }
];

/** Labels that only appear once a reader answers, or between steps. */
const spare = (labels: Readonly<Record<string, string>>): string =>
	Object.values(labels)
		.map((text) => `<p class="f-label">${text.replace(/[<&]/g, ' ')}</p>`)
		.join('');

function specimen(lang: Lang): Specimen {
	const story = storyView(lang);
	const facts = readTables();
	const pictures = registry().flatMap(({ scene, facts: half }) => {
		const words = story.chapters.find((c) => c.id === scene.id)?.words;
		if (!words) return [];
		return sizes.flatMap((size) =>
			[undefined, 5].flatMap((input) =>
				scene
					.place(slim(half.facts(facts)), size, words, input)
					.map((picture) => render(Picture, { props: { picture, ...size } }).body)
			)
		);
	});
	return {
		lang,
		html: [
			render(Story, { props: { story } }).body,
			render(Method, { props: { method: methodView(lang) } }).body,
			...pictures,
			...story.chapters.map((c) => spare(c.words.labels))
		].join('\n')
	};
}

export const specimens = (): Promise<Specimen[]> => Promise.resolve(langs.map(specimen));
