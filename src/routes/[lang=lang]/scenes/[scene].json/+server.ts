import { json } from '@sveltejs/kit';
import { stageEntries, stagePayload } from '$lib/story/view';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => stageEntries();

export const GET: RequestHandler = ({ params }) => json(stagePayload(params.lang, params.scene));
