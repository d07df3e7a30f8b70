import { langs } from '$lib/scene/contract';
import { registry } from '$lib/scene/registry';
import { stagePayload } from '$lib/story/view';
import type { PageServerLoad } from './$types';

/** Every scene's facts and words in every language. */
export const load: PageServerLoad = () => ({
	payloads: Object.fromEntries(
		registry().map(({ scene }) => [
			scene.id,
			Object.fromEntries(langs.map((lang) => [lang, stagePayload(lang, scene.id)]))
		])
	)
});
