import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';
import { fragment, type Still } from './fragment';
import { packFiles, packNames, packZip } from './pack';
import { png } from './raster';
import { sharePicture } from './share-picture';

const find = (node: Tree.Node, tag: string): Tree.Element[] => [
	...('tagName' in node && node.tagName === tag ? [node] : []),
	...('childNodes' in node ? node.childNodes.flatMap((child) => find(child, tag)) : [])
];
const attribute = (element: Tree.Element | undefined, name: string): string | undefined =>
	element?.attrs.find((a) => a.name === name)?.value;

describe('a table as CSV', () => {
	it('gives every cell back as it was', () => {
		const cell = fc.string({ unit: fc.constantFrom(...Array.from('a1，",\n 字')) });
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
				(rows) => {
					const text = csv({ caption: '', columns: ['x', 'y'], rows, files: [] });
					expect(text.startsWith('\ufeff')).toBe(true);
					const back = csvParseRows(text.slice(1));
					const spaced = (s: string): string => s.replace(/\s*\n\s*/g, ' ').trim();
					expect(back).toEqual([['x', 'y'], ...rows.map((row) => row.map(spaced))]);
				}
			)
		);
	});

	it('names the stamp of a number after it', () => {
		const seal =
			'<a class="figure" href="#"><data value="6.17">6.17%</data><span class="seal" data-seal="computed" title="our sum">our sum</span></a>';
		expect(csv({ caption: '', columns: ['x'], rows: [[seal]], files: [] })).toContain(
			'6.17% [our sum]'
		);
	});
});

describe('a fragment', () => {
	const text = fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from('a<>&"\'字')) });
	const stills: fc.Arbitrary<Still> = fc.record({
		lang: fc.constant('en'),
		src: text,
		width: fc.integer({ min: 1, max: 2000 }),
		height: fc.integer({ min: 1, max: 2000 }),
		alt: text,
		head: text,
		paragraphs: fc.array(text),
		credit: text,
		href: text,
		read: text
	});

	it('lets no text out of its place', () => {
		fc.assert(
			fc.property(stills, fc.boolean(), (still, amp) => {
				const root = parseFragment(fragment(still, amp));
				const image = find(root, amp ? 'amp-img' : 'img');
				expect(image).toHaveLength(1);
				expect(attribute(image[0], 'alt')).toBe(still.alt);
				expect(attribute(image[0], 'src')).toBe(still.src);
				expect(find(root, 'a').map((a) => attribute(a, 'href'))).toEqual([still.href]);
				for (const tag of ['script', 'style', ...(amp ? ['img'] : [])])
					expect(find(root, tag)).toEqual([]);
			})
		);
	});
});

describe('a pack', () => {
	it('has the files that its names promise, and all of them in its zip', () => {
		const files = packFiles('en', 'road');
		expect([...files.keys()].sort()).toEqual(packNames('road').sort());
		const inside = unzipSync(packZip('en', 'road'));
		expect(Object.keys(inside).sort()).toEqual(
			[...files.keys()].map((name) => `road/${name}`).sort()
		);
	});

	it('is packed to the same bytes in any time zone', () => {
		const before = process.env.TZ;
		const packed = ['Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
			process.env.TZ = zone;
			return Buffer.from(packZip('en', 'road'));
		});
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
		expect(packed[0]?.equals(packed[1] ?? Buffer.alloc(0))).toBe(true);
	});

	it('refuses a scene that there is not', () => {
		expect(() => packFiles('en', 'nowhere')).toThrow(/no scene "nowhere"/);
		expect(() => sharePicture('en', 'nowhere')).toThrow(/no scene "nowhere"/);
	});
});

describe('a picture', () => {
	it('comes out the same a second time', () => {
		for (const of of ['story', 'prices']) {
			const [one, two] = [sharePicture('zh', of), sharePicture('zh', of)];
			expect(one).toBe(two);
			expect(Buffer.from(png(one, 1)).equals(Buffer.from(png(two, 1)))).toBe(true);
		}
	});
});
