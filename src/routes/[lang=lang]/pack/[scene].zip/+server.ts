import { error } from '@sveltejs/kit';
import { packEntries, packNames, packZip } from '$lib/publish/pack';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => packEntries();

export const GET: RequestHandler = ({ params }) => {
	if (packNames(params.scene).length <= 2) error(404);
	return new Response(packZip(params.lang, params.scene), {
		headers: { 'content-type': 'application/zip' }
	});
};
