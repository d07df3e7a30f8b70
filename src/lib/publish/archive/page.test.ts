import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { archivedPage, publishedAt, type Parts } from './page';
import { attribute, elements, rawText, type Element } from './tree';

const head = [
	'<meta charset="utf-8" />',
	'<link rel="icon" href="../favicon.svg" type="image/svg+xml" />',
	`<meta http-equiv="content-security-policy" content="default-src 'self'">`,
	'<link rel="canonical" href="https://example.org/zh/"/>',
	'<link rel="alternate" hreflang="en" href="../en/"/>',
	'<link rel="preload" href="../a.woff2" as="font"/>',
	'<meta property="og:title" content="x"/>',
	'<script type="application/ld+json">{}</script>',
	'<script type="module" src="../_app/immutable/islands/wake.D5XR.js"></script>',
	'<style>p{color:red}</style>',
	'<link href="../0.css" rel="stylesheet" disabled media="(max-width: 0)">'
].join('');
const body = [
	'<section id="feud" data-chapter=""><div data-payload="scenes/feud.json"></div></section>',
	'<p>see <a href="method/#F1">F1</a><span data-served=""> or <a href="embed-this/">embed</a></span></p>',
	'<div data-slip="" data-root=""></div>'
].join('');
const built = (inHead = '', inBody = ''): string =>
	`<!doctype html><html lang="zh-Hans"><head>${head}${inHead}</head><body>${body}${inBody}</body></html>`;

const files: Readonly<Record<string, string>> = {
	'favicon.svg': '<svg/>',
	'zh/scenes/feud.json': '{"words":"</script><!--"}',
	'zh/slips/story.json': '{}',
	'zh/slips/feud.json': '{"feud.gap":"<p><a href=\\"method/#F2\\">F2</a></p>"}'
};
const parts: Parts = {
	built: (path) => {
		const text = files[path];
		if (text === undefined) throw new Error(`no ${path}`);
		return Buffer.from(text);
	},
	holds: (path) => path === 'zh/method/index.html',
	script: (name) => `awake("${name}")`
};
const made = (html = built(), own: Partial<Parts> = {}): Element[] => [
	...elements(parse(archivedPage('zh/index.html', html, { ...parts, ...own })))
];
const named = (all: readonly Element[], tag: string): Element[] =>
	all.filter(({ tagName }) => tagName === tag);

describe('a page of the archive', () => {
	it('has its script after all that it reads, and the JSON that the script asks for', () => {
		const scripts = named(made(), 'script');
		expect(scripts.map((script) => attribute(script, 'data-carried'))).toEqual([
			'scenes/feud.json',
			'slips/story.json',
			'slips/feud.json',
			undefined
		]);
		expect(scripts.map(rawText).at(-1)).toBe('awake("wake")');
		expect(JSON.parse(rawText(scripts[0] as Element))).toEqual({ words: '</script><!--' });
	});

	it('leads to files, from its slips too', () => {
		const all = made();
		expect(named(all, 'a').map((a) => attribute(a, 'href'))).toEqual(['method/index.html#F1']);
		const slips = all.find((e) => attribute(e, 'data-carried') === 'slips/feud.json');
		expect(slips && JSON.parse(rawText(slips))).toEqual({
			'feud.gap': '<p><a href="method/index.html#F2">F2</a></p>'
		});
	});

	it('has nothing that is said to machines, but where it is published', () => {
		const all = made();
		expect(named(all, 'link').map((link) => attribute(link, 'rel'))).toEqual(['icon', 'canonical']);
		expect(all.some((e) => attribute(e, 'property') !== undefined)).toBe(false);
		const local = built().replace('https://example.org/zh/', '../zh/');
		expect(named(made(local), 'link').map((link) => attribute(link, 'rel'))).toEqual(['icon']);
		expect([publishedAt(built()), publishedAt(local)]).toEqual([
			'https://example.org/zh/',
			undefined
		]);
	});

	it('allows what is in it by its hash, and nothing else', () => {
		const hash = (text: string): string =>
			`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const policy = made().find((e) => attribute(e, 'http-equiv') !== undefined);
		expect(policy && attribute(policy, 'content')).toBe(
			`default-src 'none'; font-src data:; img-src data:; script-src ${hash('awake("wake")')}; ` +
				`style-src ${hash('p{color:red}')}; base-uri 'none'; form-action 'none'`
		);
	});

	it.each([
		['a picture', '<img src="a.png">', '<img>: expected no file, found src="a.png"'],
		['a frame', '<iframe src="embed/"></iframe>', '<iframe>: expected no file'],
		['another drawing', '<svg><use href="a.svg#x"/></svg>', '<use>: expected no file'],
		['a second script', '<script src="b.js"></script>', 'expected one <script>'],
		['a lost page', '<a href="../fr/">fr</a>', 'expected a file of the archive, found "../fr/"']
	])('refuses %s, which would be missing', (_, html, said) => {
		expect(() => made(built('', html))).toThrow(said);
	});

	it('refuses a style sheet that is no part of it', () => {
		expect(() => made(built('<link rel="stylesheet" href="../x.css">'))).toThrow(
			'<link>: expected no file, found href="../x.css"'
		);
	});

	it.each(['"</script>"', 'a<!--b'])('refuses a script that a page cannot hold: %s', (code) => {
		expect(() => made(built(), { script: () => code })).toThrow(
			'script wake: cannot stand in a page'
		);
	});
});
