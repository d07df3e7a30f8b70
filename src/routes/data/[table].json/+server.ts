import { error, json } from '@sveltejs/kit';
import { tablesAsJson } from '$lib/tables';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => tablesAsJson().map(({ table }) => ({ table }));

/** The tables for programs: typed cells, with what every column holds. */
export const GET: RequestHandler = ({ params }) => {
	const found = tablesAsJson().find(({ table }) => table === params.table);
	return found ? json(found) : error(404);
};
