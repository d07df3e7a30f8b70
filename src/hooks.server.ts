import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { editionOf } from '$lib/scene/editions';
import { match } from './params/lang';

/** The page for editors shows an article of ours in a frame, and that the story: no other page has one. */
const FRAMED = /\/embed-this(\/article)?$/;
const POLICY = "default-src 'none'";

/** Each page says in which language it is written. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	const edition = lang !== undefined && match(lang) ? editionOf(lang) : undefined;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const dress = event.route.id?.endsWith('/embed') ? ' data-embed="steps"' : '';
			const policy = FRAMED.test(event.route.id ?? '') ? `${POLICY}; frame-src 'self'` : POLICY;
			const page = html
				.replace('"%lang%"', `"${edition?.tag ?? 'mul'}"${dress}`)
				.replace(POLICY, policy);
			// Svelte's notes to its own client, which an edition's pages lack (the gallery has it).
			return edition ? page.replace(/<!--.*?-->/g, '') : page;
		}
	});
};

/** In development a page that cannot be made says why. */
export const handleError: HandleServerError = ({ error, message }) => ({
	message: dev && error instanceof Error ? error.message : message
});
