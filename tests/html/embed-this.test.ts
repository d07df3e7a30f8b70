/** The page for editors, as it is built: whole without a script, and true to what is shipped. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import { attribute, elements, embedThis, readBuilt, textOf, withAttribute } from './pages';

const integrity = `sha384-${createHash('sha384').update(readFileSync('build/embed/v1.js')).digest('base64')}`;
const base = process.env.PUBLIC_ORIGIN ? `${process.env.PUBLIC_ORIGIN.replace(/\/+$/, '')}/` : '/';

const attributesOf = (html: string, tag: string): Record<string, string> => {
	const found = [...elements(parseFragment(html))].find((e) => e.tagName === tag);
	return Object.fromEntries((found?.attrs ?? []).map(({ name, value }) => [name, value]));
};

describe('the loader’s hash', () => {
	it('is published beside it, of the very bytes that are shipped', () => {
		expect(JSON.parse(readBuilt('embed/v1.json'))).toMatchObject({
			script: `${base}embed/v1.js`,
			integrity
		});
	});
});

describe.each(editions)('the page for editors in $tag', ({ id }) => {
	const { html, document } = embedThis(id);
	const code = (kind: string): string => {
		const area = withAttribute(document, 'data-code').find(
			(e) => attribute(e, 'data-code') === kind
		);
		return area ? textOf(area) : '';
	};

	it('gives the whole story’s code before a script runs, with the loader’s hash', () => {
		expect(attributesOf(code('script'), 'script')).toEqual({
			async: '',
			src: `${base}embed/v1.js`,
			integrity,
			crossorigin: 'anonymous'
		});
		expect(attributesOf(code('script'), 'iframe').src).toBe(`${base}${id}/embed/`);
		expect(attributesOf(code('frame'), 'iframe').src).toBe(`${base}${id}/embed/`);
		expect(attributesOf(code('inline'), 'another-universe')).toEqual({ lang: id });
		expect(code('oembed')).toBe(`${base}${id}/`);
	});

	it('lists every chapter’s code, and the address of every step', () => {
		const scenes = registry().map(({ scene }) => scene);
		const areas = withAttribute(document, 'data-code-of');
		expect(areas.map((e) => attributesOf(textOf(e), 'iframe').src)).toEqual(
			scenes.map((scene) => `${base}${id}/embed/${scene.id}/`)
		);
		expect(withAttribute(document, 'data-address').map(textOf)).toEqual(
			scenes.flatMap((scene) =>
				scene.steps.map((step) => `${base}${id}/embed/${scene.id}/${step}/`)
			)
		);
	});

	it('names the chapters in their own edition, for any edition that is chosen', () => {
		const [root] = withAttribute(document, 'data-titles');
		const titles = JSON.parse((root && attribute(root, 'data-titles')) ?? '{}') as unknown;
		expect(titles).toMatchObject({
			zh: { '': '另一个宇宙', prices: '另一个宇宙：价格' },
			'zh-hant': { '': '另一個宇宙', prices: '另一個宇宙：價格' },
			en: { '': 'Another Universe', prices: 'Another Universe: Prices' }
		});
	});

	it('says that addresses lack their beginning only where the build was not told it', () => {
		expect(withAttribute(document, 'data-unknown')).toHaveLength(base === '/' ? 1 : 0);
	});

	it('may show a frame of its own site, and so may its article, and no other page', () => {
		const framing = readdirSync('build', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.html'))
			.filter((file) => /content-security-policy[^>]*frame-src/.test(readBuilt(file)))
			.sort();
		const own = ['embed-this/article/index.html', 'embed-this/index.html'];
		expect(framing).toEqual(
			editions.flatMap((edition) => own.map((path) => `${edition.id}/${path}`)).sort()
		);
		expect(html).toContain("default-src 'none'; frame-src 'self';");
	});

	it('leads nowhere that is not there, from its own address', () => {
		const lost = [...elements(document)].flatMap((e) => {
			const address = attribute(e, 'href') ?? attribute(e, 'src');
			if (address === undefined || /^(https?:|#|data:)/.test(address)) return [];
			const path = join(`${id}/embed-this`, address.replace(/[?#].*$/, ''));
			return existsSync(join('build', path.endsWith('/') ? `${path}index.html` : path))
				? []
				: [address];
		});
		expect(lost).toEqual([]);
	});

	it('is led to by the story’s footer', () => {
		expect(readBuilt(`${id}/index.html`)).toContain('href="embed-this/"');
		expect(readBuilt(`${id}/embed/index.html`)).toContain('href="../embed-this/"');
	});

	it('has a sample article that works without scripts, and is not for search engines', () => {
		const article = readBuilt(`${id}/embed-this/article/index.html`);
		expect(article).toContain('name="robots" content="noindex"');
		const [still] = [...elements(parse(article, { scriptingEnabled: false }))].filter(
			(e) => e.tagName === 'iframe'
		);
		const src = still && attribute(still, 'src');
		expect(join(`${id}/embed-this/article`, src ?? '')).toBe(`${id}/embed/`);
	});
});
