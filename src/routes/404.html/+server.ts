import { lostPage } from '$lib/publish/lost';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Hosts answer with it, by this name, whatever leads nowhere. */
export const GET: RequestHandler = () =>
	new Response(lostPage(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
