/** What is made of the story for other people's pages: packs, pictures for cards, feeds. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { unzipSync } from 'fflate';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/lib/scene/editions';
import { registry } from '../../src/lib/scene/registry';
import { elementsOf } from '../../src/lib/publish/testing';
import {
	attribute,
	byId,
	elements,
	readBuilt,
	spaced,
	story,
	textOf,
	withAttribute
} from './pages';

interface PackStep {
	readonly step: string;
	readonly head: string;
	readonly alt: string;
	readonly caption: string;
	readonly credit: string;
	readonly source: string;
	readonly width: number;
	readonly height: number;
	readonly files: Readonly<Record<'svg' | 'png' | 'html' | 'amp', string>>;
}

/** A PNG's own width and height, pixels. @throws for what is no PNG */
function pngSize(path: string): [number, number] {
	const bytes = readFileSync(`build/${path}`);
	if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path}: expected a PNG`);
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Words without the marks that a browser puts around a quotation. */
const said = (text: string): string => spaced(text).replace(/[“”「」]/g, '');

const scenes = registry().map(({ scene }) => scene);

describe.each(editions)('what others may take of the story in $tag', ({ id: edition, tag }) => {
	const { document } = story(edition);

	describe.each(scenes)('the pack of $id', ({ id, steps, act }) => {
		const folder = `${edition}/pack/${id}`;
		const pack = JSON.parse(readBuilt(`${folder}/pack.json`)) as {
			readonly steps: readonly PackStep[];
			readonly language: string;
			readonly table: string;
		};

		it('has a picture of every step, with the step’s own words and alternative text', () => {
			expect(pack.language).toBe(tag);
			expect(pack.steps.map(({ step }) => step)).toEqual(steps);
			for (const { step, head, alt, caption, credit, source } of pack.steps) {
				const section = byId(document, `${id}-${step}`);
				if (!section) throw new Error(`no step ${step}`);
				const [told] = withAttribute(section, 'data-alt');
				const [title] = [...elements(section)].filter((e) => e.tagName === 'h3');
				expect(alt.length, step).toBeGreaterThan(20);
				expect(told && said(textOf(told)).endsWith(said(alt)), step).toBe(true);
				expect(title && said(textOf(title)), step).toBe(said(head));
				for (const words of [caption, credit, source])
					expect(words.length, step).toBeGreaterThan(10);
			}
		});

		it('has its pictures twice as large in pixels as they say', () => {
			for (const { files, width, height } of pack.steps)
				expect(pngSize(`${folder}/${files.png}`), files.png).toEqual([2 * width, 2 * height]);
		});

		it('has drawings that need no font, no style sheet and no other file', () => {
			for (const { files, head, alt, width, height } of pack.steps) {
				const all = elementsOf(readBuilt(`${folder}/${files.svg}`));
				const [root] = all;
				expect(root).toMatchObject({
					name: 'svg',
					attributes: { width: String(width), height: String(height), lang: tag }
				});
				const inRoot = (name: string): string[] =>
					all.flatMap(({ path, text }) => (path === `svg/${name}` ? [text] : []));
				expect(inRoot('title')).toEqual([head]);
				expect(inRoot('desc')).toEqual([alt]);
				const allowed = /^(svg|title|desc|g|path|rect|circle|defs|pattern|radialGradient|stop)$/;
				const ids = new Set(all.flatMap(({ attributes }) => attributes.id ?? []));
				for (const { name, attributes } of all) {
					expect(name, files.svg).toMatch(allowed);
					for (const key of ['class', 'href', 'xlink:href', 'font-family'])
						expect(attributes[key], `${files.svg} ${name} ${key}`).toBeUndefined();
					for (const value of Object.values(attributes)) {
						const [, to] = /url\(#?([^)]*)\)/.exec(value) ?? [];
						if (to !== undefined) expect(ids, files.svg).toContain(to);
						expect(value, files.svg).not.toContain('var(');
					}
				}
				const ground = all.find(({ path }) => path === 'svg/rect')?.attributes.fill;
				expect(ground).toBe(act === 'night' ? '#0f1218' : '#eceeea');
			}
		});

		it('has fragments without scripts or styles, whose addresses lead somewhere', () => {
			for (const { files, alt, width, height } of pack.steps)
				for (const [file, image] of [
					[files.html, 'img'],
					[files.amp, 'amp-img']
				] as const) {
					const all = [...elements(parseFragment(readBuilt(`${folder}/${file}`)))];
					const names = all.map(({ tagName }) => tagName);
					expect(names).toEqual(['figure', image, 'figcaption', 'strong', 'small', 'a']);
					const [figure, picture, , , , link] = all;
					if (!figure || !picture || !link) throw new Error(`${file}: expected a figure`);
					expect(attribute(figure, 'lang')).toBe(tag);
					expect(attribute(picture, 'alt')).toBe(alt);
					expect(attribute(picture, 'width')).toBe(String(width));
					expect(attribute(picture, 'height')).toBe(String(height));
					if (image === 'amp-img') expect(attribute(picture, 'layout')).toBe('responsive');
					for (const e of all)
						for (const { name } of e.attrs)
							expect(name).toMatch(/^(lang|src|width|height|alt|layout|href)$/);
					for (const address of [attribute(picture, 'src') ?? '', attribute(link, 'href') ?? '']) {
						const [path = '', anchor] = address.split('#');
						if (/^https?:/.test(path)) continue;
						const to = join(dirname(`${folder}/${file}`), path);
						const target = to.endsWith('/') ? `${to}index.html` : to;
						expect(existsSync(`build/${target}`), `${file}: ${address}`).toBe(true);
						if (anchor !== undefined)
							expect(byId(parse(readBuilt(target)), anchor), `${file}: ${address}`).toBeDefined();
					}
				}
		});

		it('is all in one zip', () => {
			const inside = unzipSync(readFileSync(`build/${folder}.zip`));
			const names = [
				...pack.steps.flatMap(({ files }) => Object.values(files)),
				pack.table,
				'pack.json'
			];
			expect(Object.keys(inside).sort()).toEqual(names.map((name) => `${id}/${name}`).sort());
			for (const name of names)
				expect(
					readFileSync(`build/${folder}/${name}`).equals(
						inside[`${id}/${name}`] ?? new Uint8Array()
					),
					name
				).toBe(true);
		});
	});

	it('has pictures for cards of the story and of every chapter', () => {
		for (const name of ['story', ...scenes.map(({ id }) => id)])
			expect(pngSize(`${edition}/share/${name}.png`), name).toEqual([1200, 630]);
	});

	it('has a feed that its page names, an item a chapter, with every step’s words and picture', () => {
		const named = [...elements(document)].filter(
			(e) => e.tagName === 'link' && attribute(e, 'type') === 'application/rss+xml'
		);
		expect(named.map((e) => attribute(e, 'href'))).toEqual(['feed.xml']);
		const items = elementsOf(readBuilt(`${edition}/feed.xml`)).flatMap(({ path, text }) =>
			path === 'rss/channel/item/content:encoded' ? [text] : []
		);
		expect(items).toHaveLength(scenes.length);
		items.forEach((html, i) => {
			const all = [...elements(parseFragment(html))];
			expect(all.filter((e) => e.tagName === 'h3')).toHaveLength(scenes[i]?.steps.length ?? 0);
			const pictures = all.filter((e) => e.tagName === 'img');
			expect(pictures).toHaveLength(scenes[i]?.steps.length ?? 0);
			for (const picture of pictures) {
				expect((attribute(picture, 'alt') ?? '').length).toBeGreaterThan(20);
				const path = (attribute(picture, 'src') ?? '').replace(/^https?:.*?(?=pack\/)/, '');
				expect(existsSync(`build/${edition}/${path}`), path).toBe(true);
			}
			expect(all.some((e) => ['script', 'style', 'iframe'].includes(e.tagName))).toBe(false);
		});
	});
});
