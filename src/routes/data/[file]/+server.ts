import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/tables';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	Object.keys(dataFiles()).map((path) => ({ file: path.replace('data/', '') }));

/** The tables behind the piece, as they are. */
export const GET: RequestHandler = ({ params }) => {
	const text = dataFiles()[`data/${params.file}`];
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
