import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editionIds, editionOf } from '../scene/editions';
import { registry } from '../scene/registry';
import { feed, feedWarning } from './feed';
import { elementsOf } from './testing';

const ORIGIN = 'https://example.org/stories';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe.each(editionIds)('the feed in %s', (edition) => {
	beforeEach(() => {
		vi.stubEnv('PUBLIC_ORIGIN', ORIGIN);
	});

	it('is well-formed XML', () => {
		const parser = new SaxesParser({ xmlns: true });
		expect(() => {
			parser.write(feed(edition)).close();
		}).not.toThrow();
	});

	it('has what RSS 2.0 asks of a channel, once each', () => {
		const all = elementsOf(feed(edition));
		const [rss] = all;
		expect(rss).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
		expect(all.filter(({ path }) => path === 'rss/channel')).toHaveLength(1);
		const inChannel = (name: string): string[] =>
			all.flatMap(({ path, text }) => (path === `rss/channel/${name}` ? [text] : []));
		for (const name of ['title', 'description', 'language'])
			expect(inChannel(name)).toHaveLength(1);
		expect(inChannel('link')).toEqual([`${ORIGIN}/${edition}/`]);
		expect(inChannel('language')).toEqual([editionOf(edition).tag]);
	});

	it('has an item a chapter, known by an id of its own, with a whole address', () => {
		const all = elementsOf(feed(edition));
		const inItem = (name: string): string[] =>
			all.flatMap(({ path, text }) => (path === `rss/channel/item/${name}` ? [text] : []));
		const scenes = registry().map(({ scene }) => scene.id);
		expect(inItem('link')).toEqual(scenes.map((id) => `${ORIGIN}/${edition}/#${id}`));
		expect(new Set(inItem('guid')).size).toBe(scenes.length);
		for (const name of ['title', 'description', 'content:encoded']) {
			const texts = inItem(name);
			expect(texts).toHaveLength(scenes.length);
			for (const text of texts) expect(text.trim().length, name).toBeGreaterThan(1);
		}
	});

	it('leads to whole addresses only, from its words too', () => {
		for (const [, address = ''] of feed(edition).matchAll(/ (?:href|src)="([^"]*)"/g))
			expect(address.startsWith(`${ORIGIN}/${edition}/`), address).toBe(true);
	});
});

describe('a build that does not know where it will be', () => {
	it('is told what its feeds lack', () => {
		vi.stubEnv('PUBLIC_ORIGIN', '');
		expect(feedWarning()).toMatch(/PUBLIC_ORIGIN/);
		vi.stubEnv('PUBLIC_ORIGIN', ORIGIN);
		expect(feedWarning()).toBeUndefined();
	});
});
