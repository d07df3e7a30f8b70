/**
 * Pages of other sites with the story in them, each with what some site really does to it; served
 * from an origin of their own.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { heights, scriptSnippet, type Choice, type Site } from '../../../src/embed/snippet';

interface Host {
	/** Added to the head. */
	readonly head?: string;
	/** The article, with the snippet where the story goes. */
	readonly body?: (snippet: string) => string;
	/** The snippet, where it is not the one that editors are given. */
	readonly snippet?: (site: string) => string;
	readonly headers?: (site: string) => Readonly<Record<string, string>>;
}

const CATALOGUE = { scenes: {}, accents: ['plain'] };
const whole = (height: number): Choice => ({ edition: 'zh', accent: 'plain', height });
const siteOf = (site: string): Site => ({
	base: `${site}/`,
	integrity: (JSON.parse(readFileSync('build/embed/v1.json', 'utf8')) as { integrity: string })
		.integrity,
	title: '另一个宇宙'
});
/** What editors are given. */
const given = (site: string, height: number = heights.usual): string =>
	scriptSnippet(whole(height), siteOf(site), CATALOGUE);
/** The same as it is left where scripts are taken out. */
const scriptless = (site: string, height?: number): string =>
	given(site, height).replace(/<script.*<\/script>/, '');

const paragraphs = (count: number, words: string): string =>
	Array.from(
		{ length: count },
		(_, i) => `<p>${words} ${i + 1}. ${'Lorem ipsum dolor. '.repeat(12)}</p>`
	).join('\n');
const article = (snippet: string): string =>
	`<article><h1>An article</h1><p><a href="#after">To what comes after</a></p>${paragraphs(8, 'Before')}${snippet}<h2 id="after">After the story</h2>${paragraphs(30, 'After')}</article>`;
const within = (style: string) => (snippet: string) =>
	`<div style="${style}">${article(snippet)}</div>`;

/** By name; `plain` is what most sites are. */
export const hosts = {
	plain: {},
	'fixed header': {
		head: '<style>header { position: fixed; inset: 0 0 auto; height: 60px; background: #fff; z-index: 9 } body { padding-top: 60px }</style>',
		body: (snippet) => `<header>The Daily</header>${article(snippet)}`
	},
	'overflow-x hidden': { head: '<style>html, body { overflow-x: hidden }</style>' },
	'clipping ancestor': { body: within('overflow: hidden') },
	'transformed ancestor': { body: within('transform: translateZ(0); overflow: hidden') },
	'wild reset': {
		head: '<style>html { font-size: 200% } * { margin: 0; border: 3px solid; box-sizing: content-box } div { max-width: 60%; padding: 10px; position: static !important } iframe { max-width: 80%; height: 150px !important; transform: rotate(1deg) }</style>'
	},
	flex: {
		body: (snippet) =>
			`<div style="display: flex; gap: 20px"><aside style="flex: 0 0 80px">Aside</aside><div style="flex: 1; min-width: 0">${article(snippet)}</div></div>`
	},
	grid: {
		body: (snippet) =>
			`<div style="display: grid; grid-template-columns: 1fr minmax(0, 960px) 1fr"><i></i><div>${article(snippet)}</div><i></i></div>`
	},
	'two stories': { body: (snippet) => article(`${snippet}${paragraphs(6, 'Between')}${snippet}`) },
	'inner scroller': {
		head: '<style>html, body { height: 100%; overflow: hidden; margin: 0 } main { height: 100%; overflow-y: auto }</style>',
		body: (snippet) => `<main>${article(snippet)}</main>`
	},
	'strict policy': {
		headers: (site) => ({
			'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:`
		})
	},
	sandbox: {
		snippet: (site) => given(site).replace('<iframe', '<iframe sandbox="allow-scripts"')
	},
	'late loader': { snippet: (site) => scriptless(site).replace(' loading="lazy"', '') },
	'blocked loader': {
		headers: () => ({ 'content-security-policy': "script-src 'none'" }),
		snippet: (site) => given(site, 640).replace(' loading="lazy"', '')
	},
	'no loader': {
		snippet: (site) => scriptless(site, 640)
	}
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

/** The page of a host. */
function pageOf(name: HostName, site: string): string {
	const { head = '', body = article, snippet = given } = hosts[name] as Host;
	const story = snippet(site);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${name}</title>${head}</head><body>${body(story)}</body></html>`;
}

/** Serves every host at its name, on a free port. */
export async function serveHosts(
	site: string
): Promise<{ readonly address: string; readonly server: Server }> {
	const server = createServer((request, response) => {
		const name = decodeURIComponent((request.url ?? '/').slice(1));
		if (!(name in hosts)) {
			response.writeHead(404).end();
			return;
		}
		const { headers } = hosts[name as HostName] as Host;
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers?.(site) });
		response.end(pageOf(name as HostName, site));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	// Another site, not only another port of one.
	return { address: `http://localhost:${port}`, server };
}
