/** Words from copy and data stay words, wherever they are put: nothing in them becomes an element. */
import { render } from 'svelte/server';
import { csvParseRows } from 'd3-dsv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { svg } from '../../src/lib/publish/canvas';
import { csv } from '../../src/lib/publish/csv';
import { feed } from '../../src/lib/publish/feed';
import { fragment } from '../../src/lib/publish/fragment';
import Head from '../../src/lib/publish/Head.svelte';
import { embedHead, methodHead, storyHead } from '../../src/lib/publish/head';
import { headlinesOf } from '../../src/lib/publish/headlines';
import { oembed } from '../../src/lib/publish/oembed';
import { editionWords } from '../../src/lib/publish/words';
import type { Mark } from '../../src/lib/marks/mark';
import { pictureMarkup } from '../../src/lib/marks/markup';
import { editionIds, type EditionId } from '../../src/lib/scene/editions';
import Bar from '../../src/lib/story/Bar.svelte';
import Credit from '../../src/lib/story/Credit.svelte';
import EmbedArticle from '../../src/lib/story/EmbedArticle.svelte';
import EmbedThis from '../../src/lib/story/EmbedThis.svelte';
import { embedThisView } from '../../src/lib/story/embed-this-view';
import { ground, type Ground } from '../../src/lib/story/ground';
import Method from '../../src/lib/story/Method.svelte';
import { methodView } from '../../src/lib/story/method-view';
import { slipParts, slips } from '../../src/lib/story/slips';
import Story from '../../src/lib/story/Story.svelte';
import { storyView } from '../../src/lib/story/view';
import { isOfSlip } from '../../src/lib/provenance/content';
import { elementsOf, parsed, strayAddresses } from './elements';
import { groundWith, hostile } from './hostile';

const benign = ground();
const everything = ` ${hostile.join(' ')}`;
const env = { PUBLIC_ORIGIN: 'https://example.org/u' };

/** Every piece of HTML that the build writes, by what it is. */
const outputs: Readonly<Record<string, (on: Ground, id: EditionId) => string>> = {
	'the story': (on, id) => {
		const story = storyView(id, { on });
		return [
			render(Story, { props: { story } }).body,
			render(Credit, { props: { story } }).body,
			render(Bar, { props: { story, shows: 'story' } }).body
		].join('');
	},
	'the method page': (on, id) => render(Method, { props: { method: methodView(id, on) } }).body,
	'the slips': (on, id) =>
		slipParts.flatMap((part) => Object.values(slips(id, part, on))).join('\n'),
	'the page for editors': (on, id) =>
		render(EmbedThis, { props: { view: embedThisView(id, { integrity: 'x' }, on) } }).body,
	'the sample article': (on, id) =>
		render(EmbedArticle, { props: { view: embedThisView(id, { integrity: 'x' }, on) } }).body,
	'the heads': (on, id) => {
		const words = headlinesOf(on, id);
		const page = { edition: id, words, root: '../', env };
		return [storyHead(page), methodHead(page), embedHead(page, { scene: 'feud', step: 'ruler' })]
			.map((head) => render(Head, { props: { head } }).head)
			.join('');
	},
	'what oEmbed answers': (on, id) =>
		oembed(id, headlinesOf(on, id), { scene: 'feud', step: 'ruler' }, env).html ?? '',
	'a fragment, and one for AMP': (on, id) => {
		const { scenes, ui } = editionWords(id, on);
		return scenes
			.flatMap(({ steps }) => steps)
			.flatMap(({ head, paragraphs, alt }) =>
				[false, true].map((amp) =>
					fragment(
						{
							lang: id,
							src: 'x.png',
							width: 1,
							height: 1,
							alt,
							head,
							paragraphs,
							credit: ui('pack.credit'),
							href: '#x',
							read: ui('pack.read')
						},
						amp
					)
				)
			)
			.join('');
	},
	'a picture’s title and description': (on, id) => {
		const [scene] = editionWords(id, on).scenes;
		return (scene?.steps ?? [])
			.map(({ anchor, head, alt }) =>
				svg(
					{ act: 'paper' },
					{ width: 1, height: 1 },
					{ id: anchor, lang: id, title: head, text: alt },
					''
				)
			)
			.join('');
	},
	'a drawing’s words': (on, id) => {
		const added = on === benign ? '' : everything;
		return storyView(id)
			.chapters.flatMap(({ steps }) => steps)
			.map(({ still }) => {
				const marks = still.marks.map((mark): Mark =>
					mark.kind === 'text'
						? {
								...mark,
								key: mark.key + added,
								text: mark.stack === undefined ? mark.text + added : mark.text
							}
						: { ...mark, key: mark.key + added }
				);
				return `<svg>${pictureMarkup({ marks }, 'x')}</svg>`;
			})
			.join('');
	}
};

const sorted = (map: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
	[...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(editionIds)('hostile words in %s become no part of', (id) => {
	const on = groundWith(everything, everything, benign);
	// No font has what cannot be seen, and the pictures in a feed are measured.
	const inFeed = groundWith(everything, everything.replace(/\p{C}|\p{Z}|\ufffe/gu, ' '), benign);

	it.each(Object.entries(outputs))('%s', (_, output) => {
		const [plain, broken] = [parsed(output(benign, id)), parsed(output(on, id))];
		expect(plain.elements.size).toBeGreaterThan(0);
		expect(sorted(broken.elements)).toEqual(sorted(plain.elements));
		expect(broken.comments).toBe(plain.comments);
		expect(strayAddresses(broken)).toEqual([]);
	});

	it('the slips, which hold what the readers’ script lets in', () => {
		const odd = slipParts
			.flatMap((part) => Object.values(slips(id, part, on)))
			.flatMap((slip) => elementsOf(slip))
			.filter(([element, has]) => !isOfSlip(element, has));
		expect(odd).toEqual([]);
	});

	it('the feed, which stays XML, with HTML of the same elements in it', () => {
		const read = (xml: string): { tags: readonly string[]; html: string } => {
			const tags: string[] = [];
			let html = '';
			const parser = new SaxesParser();
			parser.on('opentag', ({ name }) => tags.push(name));
			parser.on('cdata', (text) => {
				html += text;
			});
			parser.on('error', (error) => {
				throw error;
			});
			parser.write(xml).close();
			return { tags, html };
		};
		const [plain, broken] = [read(feed(id, benign)), read(feed(id, inFeed))];
		expect(broken.tags).toEqual(plain.tags);
		expect(sorted(parsed(broken.html).elements)).toEqual(sorted(parsed(plain.html).elements));
		expect(strayAddresses(parsed(broken.html))).toEqual([]);
	});

	it('the tables for download, which keep their rows and cells', () => {
		for (const { table } of storyView(id, { on }).chapters) {
			const rows = csvParseRows(csv(table).replace(/^\ufeff/, ''));
			expect(rows).toHaveLength(table.rows.length + 1);
			for (const row of rows) expect(row).toHaveLength(table.columns.length);
		}
	});

	it('JSON-LD, which ends where it ended', () => {
		const { article = '' } = storyHead({
			edition: id,
			words: headlinesOf(on, id),
			root: '../',
			env
		});
		const [, json = ''] =
			/^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(article) ?? [];
		const { headline } = JSON.parse(json) as { readonly headline: string };
		expect(headline).toContain('</script><script>x</script>');
	});
});
