import { embedHead } from '$lib/publish/head';
import { headlines } from '$lib/publish/headlines';
import { islandScript } from '$lib/story/islands.server';
import { stageEntries, storyView } from '$lib/story/view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stageEntries();

export const load: PageServerLoad = ({ params: { lang, scene } }) => ({
	head: embedHead({ edition: lang, words: headlines(lang), root: '../../../' }, { scene }),
	story: storyView(lang, { root: '../../', part: { scene } }),
	script: islandScript('embedded')
});
