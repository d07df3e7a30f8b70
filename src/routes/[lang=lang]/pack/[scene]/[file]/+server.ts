import { error } from '@sveltejs/kit';
import { packEntries, packFiles, packNames } from '$lib/publish/pack';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	packEntries().flatMap(({ lang, scene }) =>
		packNames(scene).map((file) => ({ lang, scene, file }))
	);

export const GET: RequestHandler = ({ params }) => {
	if (!packNames(params.scene).includes(params.file)) error(404);
	const file = packFiles(params.lang, params.scene).get(params.file);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};
