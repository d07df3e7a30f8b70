import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { editionOf } from '$lib/scene/editions';
import { match } from './params/lang';

/** Each page says in which language it is written. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	const edition = lang !== undefined && match(lang) ? editionOf(lang) : undefined;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const dress = /\/embed(\/|$)/.test(event.route.id ?? '') ? ' data-embed="steps"' : '';
			const page = html.replace('"%lang%"', `"${edition?.tag ?? 'mul'}"${dress}`);
			// Svelte's notes to its own client, which an edition's pages lack (the gallery has it).
			return edition ? page.replace(/<!--.*?-->/g, '') : page;
		}
	});
};

/** In development a page that cannot be made says why. */
export const handleError: HandleServerError = ({ error, message }) => ({
	message: dev && error instanceof Error ? error.message : message
});
