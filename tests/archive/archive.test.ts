/** The archive as it is made: complete, alike whenever it is made, and in need of nobody. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { join as joinPaths } from 'node:path/posix';
import { unzipSync } from 'fflate';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawText } from '../../src/lib/publish/archive/tree';
import { editionIds } from '../../src/lib/scene/editions';
import {
	attribute,
	byId,
	elements,
	readBuilt,
	spaced,
	textOf,
	withAttribute,
	type Element
} from '../html/pages';
import { bytesOf, filesIn, folder, name, places, textOfFile } from './folder';

const files = filesIn(folder);
const pages = files.filter((file) => file.endsWith('.html'));
const documents = new Map(pages.map((page) => [page, parse(textOfFile(page))] as const));
const documentOf = (page: string): Tree.Document => {
	const document = documents.get(page);
	if (!document) throw new Error(`${page}: expected a page of the archive, found none`);
	return document;
};
const named = (page: string, tag: string): Element[] =>
	[...elements(documentOf(page))].filter(({ tagName }) => tagName === tag);
const sha256 = (bytes: Uint8Array | string, as: 'hex' | 'base64'): string =>
	createHash('sha256').update(bytes).digest(as);
/** What a page carries for its script, by address. */
const carriedBy = (page: string): Map<string, unknown> =>
	new Map(
		withAttribute(documentOf(page), 'data-carried').map((block) => [
			attribute(block, 'data-carried') ?? '',
			JSON.parse(rawText(block)) as unknown
		])
	);
const builtData = readdirSync('build/data').filter((file) => /\.(csv|json)$/.test(file));

describe('the archive', () => {
	it('holds every edition, its method page, every table twice, the licences and a word on it all', () => {
		const licences = [...readdirSync('static/licences'), 'third-party.txt'].map(
			(file) => `licences/${file}`
		);
		const wanted = [
			'README.txt',
			'LICENSE.txt',
			'index.html',
			...editionIds.flatMap((id) => [`${id}/index.html`, `${id}/method/index.html`]),
			...builtData.map((file) => `data/${file}`),
			...licences
		];
		expect(builtData.length).toBeGreaterThan(30);
		expect(licences.length).toBeGreaterThan(3);
		expect(files).toEqual(wanted.sort());
	});

	it('has the data as they are published', () => {
		for (const file of builtData)
			expect(bytesOf(`data/${file}`).equals(readFileSync(`build/data/${file}`)), file).toBe(true);
	});

	it('lists its files in README.txt, each with its SHA-256', () => {
		const lines = textOfFile('README.txt').matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm);
		const listed = [...lines].map(([, hash, path]) => [path, hash]);
		const others = files.filter((file) => file !== 'README.txt');
		expect(listed).toEqual(others.map((file) => [file, sha256(bytesOf(file), 'hex')]));
	});

	it('says in README.txt what it is in both languages, and how old its figures are', () => {
		const text = textOfFile('README.txt');
		for (const edition of ['zh', 'en'] as const) {
			const description = withAttribute(documentOf(`${edition}/index.html`), 'content').find(
				(meta) => attribute(meta, 'name') === 'description'
			);
			expect(text).toContain(description && attribute(description, 'content'));
			const asOf = named(`${edition}/index.html`, 'li')
				.map((item) => spaced(textOf(item)))
				.find((words) => /^(数字截至|Figures as of) /.test(words));
			expect(asOf).toMatch(/\d{4}/);
			expect(text).toContain(asOf);
		}
		expect(text).not.toContain('undefined');
	});

	it('is the same in its zip, under one folder', () => {
		const inside = unzipSync(readFileSync(join(places, `${name}.zip`)));
		expect(Object.keys(inside).sort()).toEqual(files.map((file) => `${name}/${file}`));
		for (const file of files)
			expect(bytesOf(file).equals(inside[`${name}/${file}`] ?? new Uint8Array()), file).toBe(true);
	});
});

describe.each(pages)('%s in the archive', (page) => {
	const all = [...elements(documentOf(page))];

	it('asks nobody for anything: what it shows is in it', () => {
		for (const element of all) {
			for (const { name, value } of element.attrs) {
				const what = `<${element.tagName} ${name}="${value.slice(0, 80)}">`;
				expect(name, what).not.toMatch(/^(src|srcset|poster|action|style|on.*)$/);
				// A link is followed by whoever reads; where it was published is nobody's to ask.
				if (element.tagName === 'a' || attribute(element, 'rel') === 'canonical') continue;
				if (name === 'href') expect(value, what).toMatch(/^(#|data:)/);
				for (const [, url] of value.matchAll(/url\(["']?([^)]*)/g)) expect(url, what).toMatch(/^#/);
			}
			if (element.tagName !== 'style') continue;
			const css = rawText(element);
			expect(css).not.toContain('@import');
			for (const [, url = ''] of css.matchAll(/url\(\s*["']?([^)]*)/g))
				expect(url.slice(0, 80)).toMatch(/^(#|data:font\/woff2;base64,)/);
		}
	});

	it('allows by its policy its own script, style and fonts, each by what it is', () => {
		const policy = all.find((e) => attribute(e, 'http-equiv') === 'content-security-policy');
		const directives = new Map(
			(policy && attribute(policy, 'content'))
				?.split('; ')
				.map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)])
		);
		const hashes = (tag: string): string[] =>
			named(page, tag)
				.filter((e) => attribute(e, 'type') === undefined)
				.map((e) => `'sha256-${sha256(rawText(e), 'base64')}'`);
		expect(hashes('script')).toHaveLength(1);
		expect(Object.fromEntries(directives)).toEqual({
			'default-src': ["'none'"],
			'font-src': ['data:'],
			'img-src': ['data:'],
			'script-src': hashes('script'),
			'style-src': hashes('style'),
			'base-uri': ["'none'"],
			'form-action': ["'none'"]
		});
	});

	it('leads to nothing in the archive that is not there, from its slips too', () => {
		const slips = [...carriedBy(page)].flatMap(([address, json]) =>
			address.startsWith('slips/')
				? Object.values(json as Record<string, string>).map((html) => parseFragment(html))
				: []
		);
		expect(slips.length > 50).toBe(all.some((e) => attribute(e, 'data-slip') !== undefined));
		const links = [documentOf(page), ...slips].flatMap((root) =>
			[...elements(root)].flatMap((e) => (e.tagName === 'a' ? (attribute(e, 'href') ?? []) : []))
		);
		expect(links.length).toBeGreaterThanOrEqual(editionIds.length);
		const lost = [...new Set(links)].filter((link) => {
			if (/^https?:/.test(link)) return false;
			const [path = '', anchor] = link.split('#');
			const file = path === '' ? page : joinPaths(dirname(page), path);
			if (!files.includes(file)) return true;
			return anchor !== undefined && anchor !== 'top' && !byId(documentOf(file), anchor);
		});
		expect(lost).toEqual([]);
	});
});

describe.each(editionIds)('the story in %s in the archive', (id) => {
	const page = `${id}/index.html`;
	const built = parse(readBuilt(page));

	it('has the words and the stills of the site’s page', () => {
		const steps = (document: Tree.Document): unknown[] =>
			withAttribute(document, 'data-step').map((step) => [
				attribute(step, 'id'),
				spaced(textOf(step)),
				[...elements(step)].map(({ tagName, attrs }) => [tagName, attrs.map((a) => a.name)])
			]);
		expect(steps(documentOf(page)).length).toBeGreaterThan(20);
		expect(steps(documentOf(page))).toEqual(steps(built));
	});

	it('carries the JSON of every stage as it is published, and the slips of every chapter', () => {
		const carried = carriedBy(page);
		const payloads = withAttribute(built, 'data-payload').map((e) =>
			String(attribute(e, 'data-payload'))
		);
		expect(payloads.length).toBeGreaterThan(5);
		for (const payload of payloads)
			expect(carried.get(payload), payload).toEqual(JSON.parse(readBuilt(`${id}/${payload}`)));
		const slips = readdirSync(`build/${id}/slips`).filter((file) => file.endsWith('.json'));
		expect([...carried.keys()].sort()).toEqual(
			[...payloads, ...slips.map((file) => `slips/${file}`)].sort()
		);
		for (const file of slips) {
			const published = JSON.parse(readBuilt(`${id}/slips/${file}`)) as Record<string, string>;
			const own = carried.get(`slips/${file}`) as Record<string, string>;
			expect(Object.keys(own)).toEqual(Object.keys(published));
			for (const [key, html] of Object.entries(published))
				expect(spaced(textOf(parseFragment(own[key] ?? ''))), key).toBe(
					spaced(textOf(parseFragment(html)))
				);
		}
	});
});

describe('made once more, elsewhere and by another clock', () => {
	let other = '';
	beforeAll(() => {
		other = mkdtempSync(join(tmpdir(), 'archive-'));
		const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build:archive', '--', other], {
			encoding: 'utf8',
			// Not as a part of this run, whose own NODE_ENV is no maker's.
			env: { ...process.env, NODE_ENV: undefined, TZ: 'Pacific/Kiritimati' }
		});
		if (status !== 0) throw new Error(stderr);
	}, 600_000);
	afterAll(() => {
		rmSync(other, { recursive: true, force: true });
	});

	it('is the same to the byte, folder and zip', () => {
		expect(filesIn(other)).toEqual(
			[`${name}.zip`, ...files.map((file) => `${name}/${file}`)].sort()
		);
		for (const file of filesIn(other))
			expect(readFileSync(join(other, file)).equals(readFileSync(join(places, file))), file).toBe(
				true
			);
	});
});
