import { error } from '@sveltejs/kit';
import { inlineStyles } from '$lib/styles/inline';
import own from '$lib/styles/inline.css?raw';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What goes into the shadow root, and the faces, which only count in the document. */
const sheets = { v1: 'rules', fonts: 'faces' } as const;

export const entries: EntryGenerator = () => Object.keys(sheets).map((sheet) => ({ sheet }));

/** Any edition's page has the style sheet of all; its addresses are as deep as this file's. */
const PAGE = '/zh/embed/';

/** The embedded page's style sheet for a shadow root (lib/styles/inline.ts). */
export const GET: RequestHandler = async ({ fetch, params: { sheet } }) => {
	if (sheet !== 'v1' && sheet !== 'fonts') error(404);
	const html = await (await fetch(PAGE)).text();
	const css = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rules]) => rules).join('');
	if (!css) throw new Error(`${PAGE}: expected its style sheet in the page, found none`);
	return new Response(inlineStyles(css, own)[sheets[sheet]], {
		headers: { 'content-type': 'text/css; charset=utf-8' }
	});
};
