import { json } from '@sveltejs/kit';
import { slipEntries, slips } from '$lib/story/slips';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => slipEntries();

export const GET: RequestHandler = ({ params }) => json(slips(params.lang, params.part));
