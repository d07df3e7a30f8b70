import { json } from '@sveltejs/kit';
import { headlines } from '$lib/publish/headlines';
import { oembed } from '$lib/publish/oembed';
import { editionIds } from '$lib/scene/editions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => editionIds.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) => json(oembed(lang, headlines(lang)));
