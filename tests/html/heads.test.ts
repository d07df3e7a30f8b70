/** What machines read of the built pages: addresses, cards, oEmbed, and what the article is. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import { attribute, elements, readBuilt, type Element } from './pages';

const scenes = registry().map(({ scene }) => scene);
/** The frames of an edition, as their addresses within it, with the oEmbed file of each. */
const frames: readonly (readonly [page: string, oembed: string])[] = [
	['embed/', 'oembed/story.json'],
	...scenes.flatMap(
		({ id, steps }) =>
			[
				[`embed/${id}/`, `oembed/${id}.json`],
				...steps.map((step) => [`embed/${id}/${step}/`, `oembed/${id}/${step}.json`] as const)
			] as const
	)
];

/** Where a build was told that it will be published; nothing where it was not. */
const origin = /<link rel="canonical" href="(https?:.*)\/zh\/"/.exec(
	readBuilt('zh/index.html')
)?.[1];

/** Path of an address that stands in a page, within the site. */
const pathOf = (page: string, address: string): string =>
	origin !== undefined && address.startsWith(origin)
		? address.slice(origin.length)
		: join('/', page, address);

const links = (all: readonly Element[], rel: string): Element[] =>
	all.filter((e) => e.tagName === 'link' && attribute(e, 'rel') === rel);
const oembedOf = (all: readonly Element[]): Element[] =>
	links(all, 'alternate').filter((e) => attribute(e, 'type') === 'application/json+oembed');
const cardOf = (all: readonly Element[]): Map<string, string> =>
	new Map(
		all.flatMap((e) => {
			const name = attribute(e, 'property') ?? attribute(e, 'name');
			return e.tagName === 'meta' && name ? [[name, attribute(e, 'content') ?? '']] : [];
		})
	);
const read = (page: string) => {
	const html = readBuilt(`${page}index.html`);
	return { html, all: [...elements(parse(html))] };
};

describe.each(editions)('the pages in $tag', ({ id, tag }) => {
	it.each(['', 'method/'])('say where they are, and what a card of them shows: %s', (page) => {
		const { all } = read(`${id}/${page}`);
		const [canonical, ...others] = links(all, 'canonical');
		expect(others).toEqual([]);
		expect(pathOf(`${id}/${page}`, (canonical && attribute(canonical, 'href')) ?? '')).toBe(
			`/${id}/${page}`
		);
		const card = cardOf(all);
		for (const name of ['og:type', 'og:title', 'og:description', 'og:locale', 'twitter:card'])
			expect(card.get(name), name).toBeTruthy();
		expect(card.has('robots')).toBe(false);
		expect(card.get('og:url')).toBe(origin && `${origin}/${id}/${page}`);
		expect(card.get('og:image')).toBe(origin && `${origin}/${id}/share/story.png`);
	});

	it('tell what the article is, in a block that the policy neither names nor needs to', () => {
		const { html, all } = read(`${id}/`);
		const blocks = all.filter((e) => attribute(e, 'type') === 'application/ld+json');
		expect(blocks).toHaveLength(1);
		const [text] = blocks[0]?.childNodes ?? [];
		const said = JSON.parse(text && 'value' in text ? text.value : '') as Record<string, unknown>;
		expect(said['@type']).toBe('NewsArticle');
		expect(said.inLanguage).toBe(tag);
		expect(said.headline).toBe(cardOf(all).get('og:title'));
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
		expect(policy).not.toContain('unsafe');
	});

	it('lead from the story to its oEmbed', () => {
		const [link, ...others] = oembedOf(read(`${id}/`).all);
		expect(others).toEqual([]);
		expect(pathOf(`${id}/`, (link && attribute(link, 'href')) ?? '')).toBe(
			`/${id}/oembed/story.json`
		);
	});

	it.each(frames)('keep /%s out of indexes, and lead from it to story and oEmbed', (page, file) => {
		const { all, html } = read(`${id}/${page}`);
		expect(html).toContain(`<html lang="${tag}" data-embed="steps" data-way="scroll">`);
		expect(cardOf(all).get('robots')).toBe('noindex');
		const [canonical] = links(all, 'canonical');
		expect(pathOf(`${id}/${page}`, (canonical && attribute(canonical, 'href')) ?? '')).toBe(
			`/${id}/`
		);
		const [oembed] = oembedOf(all);
		expect(pathOf(`${id}/${page}`, (oembed && attribute(oembed, 'href')) ?? '')).toBe(
			`/${id}/${file}`
		);
		const answer = JSON.parse(readBuilt(`${id}/${file}`)) as Record<string, unknown>;
		expect(answer.version).toBe('1.0');
		expect(answer.title).toBe(oembed && attribute(oembed, 'title'));
		if (origin === undefined) {
			expect(answer.type).toBe('link');
			expect(answer).not.toHaveProperty('html');
		} else {
			expect(answer.type).toBe('rich');
			expect(answer.html).toContain(`<iframe src="${origin}/${id}/${page}"`);
		}
	});

	it.each(frames.slice(1))('bring in /%s what it shows and nothing else', (page) => {
		const { all } = read(`${id}/${page}`);
		const [, scene, step] = page.split('/');
		const own = scenes.find((one) => one.id === scene);
		expect(all.flatMap((e) => attribute(e, 'data-step') ?? [])).toEqual(step ? [step] : own?.steps);
		const lost = all.flatMap((e) => {
			const address = attribute(e, 'href') ?? attribute(e, 'data-payload');
			if (address === undefined || /^(https?:|#)/.test(address) || e.tagName === 'use') return [];
			const path = join(id, page, address.replace(/[?#].*$/, ''));
			return existsSync(join('build', path.endsWith('/') ? `${path}index.html` : path))
				? []
				: [address];
		});
		expect(lost).toEqual([]);
	});
});

it('no page of any edition is without a canonical address', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((path) => /^(zh|zh-hant|en)\/.*index\.html$|^(zh|zh-hant|en)\/index\.html$/.test(path))
		.filter((path) => /^[^/]+\/((method|embed)\/.*)?index\.html$/.test(path));
	expect(pages.length).toBe(editions.length * (2 + frames.length));
	expect(pages.filter((path) => !readBuilt(path).includes('rel="canonical"'))).toEqual([]);
});
