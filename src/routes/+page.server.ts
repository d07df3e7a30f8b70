import { islandScript } from '$lib/story/islands.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ script: islandScript('gate') });
