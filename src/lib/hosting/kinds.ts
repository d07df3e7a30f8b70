/**
 * What is sent with every file of the built site, by the kind of file. This is the one place where it is
 * said: `_headers`, the configuration of nginx and the project's own server are made of it.
 */
import { editionIds } from '../scene/editions';
import {
	filePolicy,
	framedPolicy,
	lostPolicy,
	pagePolicy,
	PERMISSIONS,
	samplePolicy
} from './policies';

/** By header, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

export interface Kind {
	readonly name: string;
	/** What it holds, for people. */
	readonly about: string;
	/**
	 * Addresses from the site's own root. `:edition` is any edition, `*` at the end whatever follows, and
	 * a folder is its page. No file is of two kinds.
	 */
	readonly paths: readonly string[];
	readonly headers: Headers;
}

/** Seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const kept = (seconds: number): string => `public, max-age=${seconds}`;

/** Nothing is what it does not say it is. */
const NOSNIFF = { 'X-Content-Type-Options': 'nosniff' } as const;

/** What a document says of itself, besides its policy. */
const DOCUMENT = {
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': PERMISSIONS
} as const;

/**
 * For whoever asks from elsewhere: a frame in a sandbox has no origin of its own, and asks for all that
 * it needs across one; so do a host's page with the story inline, and readers of feeds.
 */
const FOR_ALL = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin'
} as const;

const FOR_US = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

/** A file that is no page: opened on its own it does nothing. */
const file = (cache: string): Headers => ({
	'Cache-Control': cache,
	...NOSNIFF,
	...FOR_ALL,
	'Content-Security-Policy': filePolicy
});

const page = (policy: string, cache = kept(MINUTE)): Headers => ({
	'Cache-Control': cache,
	...NOSNIFF,
	...DOCUMENT,
	...FOR_US,
	'Content-Security-Policy': policy
});

/** What is at no address: redirects and refusals are sent with it too. */
const LOST: Kind = {
	name: 'lost',
	about: 'all other addresses: redirects, and the page for what is not there',
	paths: [],
	headers: page(lostPolicy, 'no-cache')
};

export const kinds: readonly Kind[] = [
	{
		name: 'hashed',
		about: 'scripts, style sheets and fonts, named by what is in them',
		paths: ['/_app/immutable/*'],
		headers: file(`${kept(YEAR)}, immutable`)
	},
	{
		name: 'steady',
		about: 'the loader, which does not change once published; icon and licences',
		paths: ['/embed/v1.js', '/favicon.svg', '/licences/*'],
		headers: file(kept(DAY))
	},
	{
		name: 'taken',
		about: 'packs and pictures, which others keep',
		paths: ['/:edition/pack/*', '/:edition/share/*'],
		headers: file(kept(HOUR))
	},
	{
		name: 'living',
		about: 'what follows copy and data: the story’s JSON, tables, oEmbed, feeds, the inline build',
		paths: [
			'/data/*',
			'/embed/v1.json',
			'/embed/inline/*',
			'/:edition/scenes/*',
			'/:edition/slips/*',
			'/:edition/oembed/*',
			'/:edition/feed.xml'
		],
		headers: file(kept(MINUTE))
	},
	{
		name: 'framed',
		about: 'what hosts frame',
		paths: ['/:edition/embed/*'],
		headers: {
			'Cache-Control': kept(MINUTE),
			...NOSNIFF,
			...DOCUMENT,
			...FOR_ALL,
			// A host that is cross-origin isolated takes no frame without it.
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Content-Security-Policy': framedPolicy
		}
	},
	{
		name: 'page',
		about: 'the front door, the story, the method page, the page for editors',
		paths: ['/', '/:edition/', '/:edition/method/', '/:edition/embed-this/'],
		headers: page(pagePolicy)
	},
	{
		name: 'sample',
		about: 'the sample article, which the page for editors frames',
		paths: ['/:edition/embed-this/article/'],
		headers: page(samplePolicy)
	},
	LOST
];

/** Every path of a kind with each edition in `:edition`’s place. */
export const pathsOf = ({ paths }: Kind): string[] =>
	paths.flatMap((path) =>
		path.includes(':edition') ? editionIds.map((id) => path.replace(':edition', id)) : [path]
	);

/** A path as a regular expression, which JavaScript and nginx read alike. */
export function expressionOf(path: string): string {
	const literal = path
		.replace(/[.]/g, '\\.')
		.replace(':edition', `(?:${editionIds.join('|')})`)
		.replace(/\*$/, '');
	if (path.endsWith('*')) return `^${literal}`;
	return path.endsWith('/') ? `^${literal}(?:index\\.html)?$` : `^${literal}$`;
}

const expressions = kinds.flatMap((kind) =>
	kind.paths.map((path) => ({ kind, expression: new RegExp(expressionOf(path)) }))
);

/**
 * The kind of what is at an address.
 * @param path from the site's own root, decoded, without query: `/zh/embed/`
 */
export const kindOf = (path: string): Kind =>
	expressions.find(({ expression }) => expression.test(path))?.kind ?? LOST;

/** What is sent for addresses that lead nowhere. */
export const lostHeaders: Headers = LOST.headers;
