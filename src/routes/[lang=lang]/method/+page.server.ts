import { langs } from '$lib/scene/contract';
import { islandScript } from '$lib/story/islands.server';
import { methodView } from '$lib/story/method-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	method: methodView(params.lang),
	script: islandScript('filter')
});
