/** What the built pages of each edition say of themselves and of each other. */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { exceptions, spellingOf } from '../../src/lib/copy/spelling';
import { editionIds, editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import type { StagePayload } from '../../src/lib/story/view';
import { attribute, elements, embedThis, method, readBuilt, story } from './pages';

const pages = { story, method, 'embed-this': embedThis } as const;
const scenes = registry().map(({ scene }) => scene.id);

/** The words of a page: its texts and what is read out, without what is in another language. */
function wordsOf(node: Tree.Node): string[] {
	if (node.nodeName === '#text' && 'value' in node) return [node.value];
	if (!('childNodes' in node)) return [];
	if ('tagName' in node) {
		if (['script', 'style'].includes(node.tagName)) return [];
		const lang = attribute(node, 'lang');
		if (lang !== undefined && lang !== 'zh-Hant') return [];
		const said = ['title', 'aria-label', 'alt', 'content', 'data-label', 'data-template'];
		const attributes = said.flatMap((name) => attribute(node, name) ?? []);
		return [...attributes, ...node.childNodes.flatMap(wordsOf)];
	}
	return node.childNodes.flatMap(wordsOf);
}

describe.each(editions)('the pages in $tag', ({ id, tag }) => {
	it.each(Object.entries(pages))('are marked as what they are: the %s', (name, page) => {
		const all = [...elements(page(id).document)];
		expect(all.filter((e) => e.tagName === 'html').map((e) => attribute(e, 'lang'))).toEqual([tag]);
		const alternates = all
			.filter((e) => attribute(e, 'rel') === 'alternate' && attribute(e, 'hreflang'))
			.map((e) => [attribute(e, 'hreflang'), attribute(e, 'href')]);
		// Whole addresses, where the build was told where it will be published.
		const canonical = all.find((e) => attribute(e, 'rel') === 'canonical');
		const site = /^https?:.*?(?=\/[^/]+\/((method|embed-this)\/)?$)/.exec(
			(canonical && attribute(canonical, 'href')) ?? ''
		)?.[0];
		const [up, path] = name === 'story' ? ['../', ''] : ['../../', `${name}/`];
		const root = site === undefined ? up : `${site}/`;
		expect(alternates).toEqual([
			...editions.map((other) => [other.tag, `${root}${other.id}/${path}`]),
			['x-default', name === 'story' ? root : `${root}zh/${path}`]
		]);
	});

	it('offer every edition by its own name', () => {
		const links = [...elements(story(id).document)].filter((e) => attribute(e, 'data-language'));
		expect(links.map((e) => [attribute(e, 'data-language'), attribute(e, 'aria-label')])).toEqual(
			editions.map((other) => [other.id, other.name])
		);
		expect(
			links
				.filter((e) => attribute(e, 'aria-current') === 'true')
				.map((e) => attribute(e, 'data-language'))
		).toEqual([id]);
	});
});

describe('the Traditional edition', () => {
	const { names } = spellingOf('zh-hant');
	/** What the exceptions settled is not to be converted again. */
	const settled = new RegExp(
		exceptions()
			.map((row) => row.traditional)
			.join('|'),
		'g'
	);
	/** Texts that would still be changed, and so were forgotten. */
	const forgotten = (texts: readonly string[]): string[] =>
		texts.flatMap((text) => {
			const rest = text.replace(settled, '□');
			return names(rest) === rest ? [] : [`${rest} → ${names(rest)}`];
		});

	it.each(Object.entries(pages))('has no simplified character left: the %s', (_, page) => {
		expect(forgotten(wordsOf(page('zh-hant').document))).toEqual([]);
	});

	it.each(['story', ...scenes])('has none in the slips of %s', (part) => {
		const slips = JSON.parse(readBuilt(`zh-hant/slips/${part}.json`)) as Record<string, string>;
		const texts = Object.values(slips).flatMap((html) => wordsOf(parseFragment(html)));
		expect(texts.length).toBeGreaterThan(10);
		expect(forgotten(texts)).toEqual([]);
	});

	it.each(scenes)('has none in what the stage of %s is given', (id) => {
		const { words } = JSON.parse(readBuilt(`zh-hant/scenes/${id}.json`)) as StagePayload;
		const texts = [...Object.values(words.labels), ...Object.values(words.stamps)];
		expect(texts.length).toBeGreaterThan(10);
		expect(forgotten(texts)).toEqual([]);
	});

	it('would be caught out by one', () => {
		const page = parse('<p>數据</p><p lang="zh-Hans">数据</p><i title="“宇宙”">宇宙</i>');
		expect(forgotten(wordsOf(page))).toEqual(['數据 → 數據', '“宇宙” → 「宇宙」']);
	});
});

it.each(editionIds)(
	'no font of %s is asked for ahead of its words, which would wait for it',
	(edition) => {
		expect(story(edition).html).not.toMatch(/rel="preload"/);
	}
);
