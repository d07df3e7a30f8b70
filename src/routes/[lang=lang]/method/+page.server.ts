import { editionIds } from '$lib/scene/editions';
import { islandScript } from '$lib/story/islands.server';
import { methodView } from '$lib/story/method-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	method: methodView(params.lang),
	script: islandScript('filter')
});
