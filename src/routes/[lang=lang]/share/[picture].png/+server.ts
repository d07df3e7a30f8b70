import { error } from '@sveltejs/kit';
import { png } from '$lib/publish/raster';
import { shareEntries, sharePicture } from '$lib/publish/share-picture';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => shareEntries();

export const GET: RequestHandler = ({ params }) => {
	const { lang, picture } = params;
	if (!shareEntries().some((e) => e.lang === lang && e.picture === picture)) error(404);
	return new Response(png(sharePicture(lang, picture), 1), {
		headers: { 'content-type': 'image/png' }
	});
};
