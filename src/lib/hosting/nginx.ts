/** The configuration of nginx: the same headers, compressed files as they lie there, a page for what is lost. */
import { expressionOf, kinds, type Headers } from './kinds';
import { types } from './types';

export interface Place {
	/** `80`, or `127.0.0.1:8080` behind whatever ends TLS. */
	readonly listen: string;
	/** `example.org`. */
	readonly name: string;
	/** Path that the site is under, without a slash at its end: `` or `/news/universe`. */
	readonly base: string;
	/** The folder that holds the build. */
	readonly root: string;
}

/** Where the piece is said to be in the configuration that the repository holds. */
export const EXAMPLE: Place = {
	listen: '80',
	name: 'example.org',
	base: '',
	root: '/var/www/another-universe'
};

/** Where people put what nginx is to read only if it has the module. */
const BROTLI = 'another-universe/brotli*.conf';

/** What stands there. */
export const brotliConfiguration = 'brotli_static on;\n';

const names = [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))];

const variable = (header: string): string =>
	`$universe_${header.toLowerCase().replaceAll('-', '_')}`;

/** A block of lines under a head. */
const block = (head: string, lines: readonly string[]): string =>
	[`${head} {`, ...lines.map((line) => line.replace(/^(?=.)/gm, '\t')), '}'].join('\n');

/** A value as nginx reads it. @throws for what it would take for a variable, or for the value's end */
function quoted(value: string): string {
	if (/["$\\]/.test(value))
		throw new Error(`expected no quote, $ or \\ in a header, found ${value}`);
	return `"${value}"`;
}

/** For each kind its value of one header; nginx leaves out what is empty. */
const valuesOf = (header: keyof Headers): string =>
	block(
		`map $universe_kind ${variable(header)}`,
		kinds.flatMap(({ name, headers }) => {
			const value = headers[header];
			return value === undefined ? [] : [`${name} ${quoted(value)};`];
		})
	);

/** The path from the site's own root. */
const pathMap = (base: string): string =>
	block('map $uri $universe_path', [
		'default $uri;',
		...(base === ''
			? []
			: [`"~^${base.replaceAll('.', '\\.')}(?<universe_rest>/.*)$" $universe_rest;`])
	]);

const kindMap = block('map $universe_path $universe_kind', [
	'default lost;',
	...kinds.flatMap(({ name, paths }) =>
		// The expressions hold backslashes, and in double quotes nginx keeps those before a dot.
		paths.map((path) => `"~${expressionOf(path)}" ${name};`)
	)
]);

const typeBlock = block(
	'types',
	Object.entries(types).map(([extension, { type }]) => `"${type}" ${extension};`)
);

function server({ listen, name, base, root }: Place): string {
	const location = block(`location ${base}/`, [
		`alias ${root}/;`,
		'index index.html;',
		'# A folder without a page is as good as not there.',
		`error_page 403 404 =404 ${base}/404.html;`,
		'# Behind whatever ends TLS, nginx does not know its own address.',
		'absolute_redirect off;',
		typeBlock,
		'# Every text lies compressed beside itself; nothing is compressed on the way.',
		'gzip off;',
		'gzip_static on;',
		'gzip_vary on;',
		'# One file with `brotli_static on;` where nginx has the module; without it, nothing.',
		`include ${BROTLI};`,
		...names.map((header) => `add_header ${header} ${variable(header)} always;`)
	]);
	return block('server', [
		`listen ${listen};`,
		`server_name ${name};`,
		'server_tokens off;',
		'',
		...(base === ''
			? []
			: [block(`location = ${base}`, ['absolute_redirect off;', `return 301 ${base}/;`])]),
		location
	]);
}

/**
 * What nginx is to include within `http`.
 * @throws for a path that nginx would read otherwise
 */
export function nginxConfiguration(place: Place): string {
	for (const [what, path] of Object.entries({ base: place.base, root: place.root }))
		if (!/^(\/[\w.~-]+)*$/.test(path))
			throw new Error(
				`${what}: expected a path of letters, digits and . ~ - _ such as /news/universe, found "${path}"`
			);
	return [
		'# Another Universe. Made by `npm run nginx`: change src/lib/hosting, not this file.',
		'# See docs/publishing.md.',
		'',
		pathMap(place.base),
		kindMap,
		...names.map(valuesOf),
		server(place),
		''
	].join('\n');
}
