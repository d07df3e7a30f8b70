import { dev } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { langTag } from '$lib/copy/files';
import { match } from './params/lang';

/** Each page says in which language it is written. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang;
	const tag = lang !== undefined && match(lang) ? langTag[lang] : 'mul';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', tag)
	});
};

/** In development a page that cannot be made says why. */
export const handleError: HandleServerError = ({ error, message }) => ({
	message: dev && error instanceof Error ? error.message : message
});
