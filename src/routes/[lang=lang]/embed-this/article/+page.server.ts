import { loaderIntegrity } from '$lib/publish/integrity';
import { editionIds } from '$lib/scene/editions';
import { embedThisView } from '$lib/story/embed-this-view';
import { islandScript } from '$lib/story/islands.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	// The preview shows this site, wherever it is to be published.
	view: embedThisView(params.lang, { integrity: loaderIntegrity() }),
	script: islandScript('embed-article')
});
