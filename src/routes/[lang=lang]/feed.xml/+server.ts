import { feed, feedWarning } from '$lib/publish/feed';
import { editionIds } from '$lib/scene/editions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const warning = feedWarning();
	if (warning !== undefined && params.lang === editionIds[0]) console.warn(warning);
	return new Response(feed(params.lang), { headers: { 'content-type': 'application/xml' } });
};
