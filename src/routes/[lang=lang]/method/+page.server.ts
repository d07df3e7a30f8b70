import { methodHead } from '$lib/publish/head';
import { headlines } from '$lib/publish/headlines';
import { editionIds } from '$lib/scene/editions';
import { islandScript } from '$lib/story/islands.server';
import { methodView } from '$lib/story/method-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	head: methodHead({ edition: params.lang, words: headlines(params.lang), root: '../../' }),
	method: methodView(params.lang),
	script: islandScript('filter')
});
