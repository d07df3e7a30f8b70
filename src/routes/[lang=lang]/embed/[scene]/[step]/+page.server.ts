import { embedHead } from '$lib/publish/head';
import { headlines } from '$lib/publish/headlines';
import { islandScript } from '$lib/story/islands.server';
import { stepEntries, storyView } from '$lib/story/view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stepEntries();

export const load: PageServerLoad = ({ params: { lang, scene, step } }) => ({
	head: embedHead({ edition: lang, words: headlines(lang), root: '../../../../' }, { scene, step }),
	story: storyView(lang, { root: '../../../', part: { scene, step } }),
	script: islandScript('embedded')
});
