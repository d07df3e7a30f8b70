import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = import.meta.glob<string>('/data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

export const entries: EntryGenerator = () =>
	Object.keys(files).map((path) => ({ file: path.replace('/data/', '') }));

/** The tables behind the piece, as they are. */
export const GET: RequestHandler = ({ params }) => {
	const text = files[`/data/${params.file}`];
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
