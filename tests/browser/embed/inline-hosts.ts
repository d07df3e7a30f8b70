/** Pages of other sites with the story inline, served from an origin of their own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EditionId } from '../../../src/lib/scene/editions';

interface InlineHost {
	readonly head?: string;
	/** Around the story's element, where it is not the whole width of the page. */
	readonly style?: string;
	/** Attributes of each element; one element an entry. */
	readonly elements?: readonly string[];
	/** The script is left out, for a test to bring it. */
	readonly late?: true;
	readonly body?: (article: string) => string;
	readonly headers?: (site: string) => Readonly<Record<string, string>>;
}

/** By name; `plain` is as wide as the screen. */
export const inlineHosts = {
	plain: {},
	english: { elements: ['lang="en"'] },
	column: { style: 'max-width: 640px; margin: auto' },
	narrow: { style: 'width: 360px; margin: auto' },
	two: { elements: ['lang="zh"', 'lang="en"'] },
	late: { late: true },
	'unknown edition': { elements: ['lang="fr"'] },
	'fixed header': {
		head: '<style>header { position: fixed; inset: 0 0 auto; height: 60px; background: #fff; z-index: 9 } html { scroll-padding-top: 70px }</style>',
		elements: ['lang="zh" data-top="60"'],
		body: (article) => `<header>The Daily</header><main>${article}</main>`
	},
	'inner scroller': {
		head: '<style>html, body { height: 100%; overflow: hidden } main { height: 100%; overflow-y: auto }</style>',
		body: (article) => `<main>${article}</main>`
	},
	'clipping ancestor': { style: 'overflow: hidden' },
	'strict policy': {
		headers: (site) => ({
			'content-security-policy': `default-src 'none'; script-src ${site}; connect-src ${site}; font-src ${site}`
		})
	}
} as const satisfies Readonly<Record<string, InlineHost>>;

export type InlineHostName = keyof typeof inlineHosts;

const paragraphs = (count: number, words: string): string =>
	Array.from(
		{ length: count },
		(_, i) => `<p>${words} ${i + 1}. ${'Lorem ipsum dolor. '.repeat(12)}</p>`
	).join('\n');

/** What editors paste, but for the script. */
const element = (site: string, attributes: string): string => {
	const edition = (/lang="([^"]*)"/.exec(attributes)?.[1] ?? 'zh') as EditionId;
	return `<another-universe ${attributes}><a href="${site}/${edition}/">另一个宇宙</a></another-universe>`;
};

const inMain = (article: string): string => `<main>${article}</main>`;

function pageOf(name: InlineHostName, site: string): string {
	const host: InlineHost = inlineHosts[name];
	const { head = '', style = '', elements = ['lang="zh"'], body = inMain } = host;
	const script = host.late
		? ''
		: `<script type="module" async src="${site}/embed/inline/v1.js"></script>`;
	const stories = elements
		.map((attributes) => `<div${style && ` style="${style}"`}>${element(site, attributes)}</div>`)
		.join(paragraphs(4, 'Between'));
	const article = `<article><h1>An article</h1>${paragraphs(8, 'Before')}${stories}${script}${paragraphs(12, 'After')}</article>`;
	// The margins are those of paper, so that a story may be as wide as the page.
	const margins = host.headers ? '' : '<style>body { margin: 0 }</style>';
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>${margins}${head}</head><body>${body(article)}</body></html>`;
}

/** Serves every host at its name, on a free port. */
export async function serveInlineHosts(
	site: string
): Promise<{ readonly address: string; readonly server: Server }> {
	const server = createServer((request, response) => {
		const name = decodeURIComponent((request.url ?? '/').slice(1));
		if (!(name in inlineHosts)) {
			// A browser asks for an icon by itself.
			response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
			return;
		}
		const { headers }: InlineHost = inlineHosts[name as InlineHostName];
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers?.(site) });
		response.end(pageOf(name as InlineHostName, site));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	// Another site, not only another port of one.
	return { address: `http://localhost:${port}`, server };
}
