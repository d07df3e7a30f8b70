import { json } from '@sveltejs/kit';
import { headlines } from '$lib/publish/headlines';
import { oembed } from '$lib/publish/oembed';
import { stageEntries } from '$lib/story/view';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => stageEntries();

export const GET: RequestHandler = ({ params: { lang, scene } }) =>
	json(oembed(lang, headlines(lang), { scene }));
