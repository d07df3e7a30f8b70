import { editionIds } from '$lib/scene/editions';
import { registry } from '$lib/scene/registry';
import { stagePayload } from '$lib/story/view';
import type { PageServerLoad } from './$types';

/** Every scene's facts and words in every edition. */
export const load: PageServerLoad = () => ({
	payloads: Object.fromEntries(
		registry().map(({ scene }) => [
			scene.id,
			Object.fromEntries(editionIds.map((id) => [id, stagePayload(id, scene.id)]))
		])
	)
});
