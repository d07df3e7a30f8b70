import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { registry } from '../scene/registry';
import { embedHead, methodHead, storyHead } from './head';
import { headlines } from './headlines';
import { oembed } from './oembed';

const known = { PUBLIC_ORIGIN: 'https://example.org/u' };
const words = new Map(editionIds.map((id) => [id, headlines(id)] as const));
const of = (id: (typeof editionIds)[number]) => {
	const found = words.get(id);
	if (!found) throw new Error(`no headlines of ${id}`);
	return found;
};
const parts = registry().flatMap(({ scene }) => [
	{ scene: scene.id },
	...scene.steps.map((step) => ({ scene: scene.id, step }))
]);

describe.each(editionIds)('oEmbed in %s', (id) => {
	it('holds whole addresses where the build knows them, for story, scenes and steps', () => {
		for (const part of [undefined, ...parts]) {
			const answer = oembed(id, of(id), part, known);
			expect(answer.type).toBe('rich');
			expect(answer.html).toContain(`src="https://example.org/u/${id}/embed/`);
			expect(answer.thumbnail_url).toBe(
				`https://example.org/u/${id}/share/${part?.scene ?? 'story'}.png`
			);
			expect(answer.title.length).toBeGreaterThan(4);
			expect(answer.width).toBeGreaterThan(0);
			expect(answer.height).toBeGreaterThan(0);
		}
	});

	it('is markup that WordPress keeps whole: a quotation, then an empty frame', () => {
		for (const part of [undefined, ...parts])
			expect(oembed(id, of(id), part, known).html).toMatch(
				/^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe( [a-z]+="[^"<>]*")+><\/iframe>$/
			);
	});

	it('promises no frame where the build does not know its address', () => {
		const answer = oembed(id, of(id), undefined, {});
		expect(answer.type).toBe('link');
		expect(JSON.stringify(answer)).not.toMatch(/https?:|html|_url/);
	});

	it('refuses scenes and steps that there are not', () => {
		expect(() => oembed(id, of(id), { scene: 'nowhere' }, known)).toThrow(/nowhere/);
		expect(() => oembed(id, of(id), { scene: 'feud', step: 'nowhere' }, known)).toThrow(/nowhere/);
	});
});

describe.each(editionIds)('the head of a page in %s', (id) => {
	it('has whole addresses where they are known, and one from the page where not', () => {
		const at = (env: Readonly<Record<string, string>>) =>
			storyHead({ edition: id, words: of(id), root: '../', env });
		expect(at(known).canonical).toBe(`https://example.org/u/${id}/`);
		expect(at(known).oembed?.href).toBe(`https://example.org/u/${id}/oembed/story.json`);
		expect(at({}).canonical).toBe(`../${id}/`);
		const cards = new Map(at(known).og);
		expect(cards.get('url')).toBe(`https://example.org/u/${id}/`);
		expect(cards.get('image')).toBe(`https://example.org/u/${id}/share/story.png`);
		// A card is read elsewhere: an address from the page would lead nowhere.
		expect(new Map(at({}).og).has('image')).toBe(false);
		expect(new Map(at({}).og).has('url')).toBe(false);
	});

	it('leads from every frame to the story, without its anchor', () => {
		for (const part of [undefined, ...parts]) {
			const head = embedHead({ edition: id, words: of(id), root: '../', env: known }, part);
			expect(head.canonical).toBe(`https://example.org/u/${id}/`);
			expect(head.alternates).toBeUndefined();
		}
	});

	it('says of the method page where it is', () => {
		const head = methodHead({ edition: id, words: of(id), root: '../../', env: known });
		expect(head.canonical).toBe(`https://example.org/u/${id}/method/`);
		expect(new Map(head.og).get('url')).toBe(head.canonical);
	});

	it('tells what the article is in JSON that cannot end its element, and no day that nobody wrote', () => {
		const { article = '' } = storyHead({ edition: id, words: of(id), root: '../', env: known });
		expect(article).not.toContain('<');
		const said = JSON.parse(article) as Record<string, unknown>;
		expect(said['@type']).toBe('NewsArticle');
		expect(said.headline).toContain(of(id).title);
		expect(said).not.toHaveProperty('datePublished');
	});
});
