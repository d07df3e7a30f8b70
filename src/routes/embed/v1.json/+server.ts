import { json } from '@sveltejs/kit';
import { published } from '$lib/hosting/origin';
import { loaderIntegrity } from '$lib/publish/integrity';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The hash of the script that host pages load, for whoever writes a snippet without our page. */
export const GET: RequestHandler = () =>
	json({
		script: published('/embed/v1.js') ?? '/embed/v1.js',
		integrity: loaderIntegrity(),
		protocol: 1
	});
