import { loaderIntegrity } from '$lib/publish/integrity';
import { published } from '$lib/hosting/origin';
import { editionIds } from '$lib/scene/editions';
import { embedThisView } from '$lib/story/embed-this-view';
import { islandScript } from '$lib/story/islands.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const base = published('/');
	return {
		view: embedThisView(params.lang, {
			integrity: loaderIntegrity(),
			...(base !== undefined && { base })
		}),
		script: islandScript('embed-this')
	};
};
