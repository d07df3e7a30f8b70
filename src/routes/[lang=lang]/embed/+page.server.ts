import { embedHead } from '$lib/publish/head';
import { headlines } from '$lib/publish/headlines';
import { editionIds } from '$lib/scene/editions';
import { islandScript } from '$lib/story/islands.server';
import { storyView } from '$lib/story/view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	head: embedHead({ edition: params.lang, words: headlines(params.lang), root: '../../' }),
	story: storyView(params.lang, { root: '../' }),
	script: islandScript('embedded')
});
