import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { editionOf } from '$lib/scene/editions';
import { publicOrigin } from '$lib/hosting/origin';
import { allowedBy, isFramed, trusting } from '$lib/publish/policy';
import { match } from './params/lang';

const POLICY = 'content-security-policy';

/** Each page says in which language it is written, and those with a frame that they may have one. */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = event.params.lang;
	const edition = lang !== undefined && match(lang) ? editionOf(lang) : undefined;
	const route = event.route.id ?? '';
	const allowed = (policy: string): string => {
		const own = allowedBy(policy, route, publicOrigin());
		return dev ? own : trusting(own, route);
	};
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const dress = isFramed(route) ? ' data-embed="steps"' : '';
			const page = allowed(html).replace('"%lang%"', `"${edition?.tag ?? 'mul'}"${dress}`);
			// Svelte's notes to its own client, which an edition's pages lack (the gallery has it).
			return edition ? page.replace(/<!--.*?-->/g, '') : page;
		}
	});
	// Prerendered pages carry their policy in themselves; in development it is a header.
	const header = response.headers.get(POLICY);
	if (header !== null) response.headers.set(POLICY, allowed(header));
	return response;
};

/** In development a page that cannot be made says why. */
export const handleError: HandleServerError = ({ error, message }) => ({
	message: dev && error instanceof Error ? error.message : message
});
