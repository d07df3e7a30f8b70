/** What a reader of the built story downloads, held against budgets. Brotli, as it is served. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { editionIds, editions, type EditionId } from '../../src/lib/scene/editions';
import { readBuilt } from '../html/pages';

const KB = 1000;
const ISLANDS = '_app/immutable/islands/';

const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;
const size = (path: string): number => statSync(path).size;

/** Scripts that a page's script can ever load: its own, and what those import, at once or later. */
function reachable(entry: string): Set<string> {
	const seen = new Set<string>();
	const visit = (name: string): void => {
		if (seen.has(name)) return;
		seen.add(name);
		const code = readFileSync(`build/${ISLANDS}${name}`, 'utf8');
		for (const [, other] of code.matchAll(
			/["'`](?:\.\/|_app\/immutable\/islands\/)([\w.-]+\.js)["'`]/g
		))
			if (other) visit(other);
	};
	visit(entry);
	return seen;
}

const entryOf = (html: string): string =>
	/<script type="module" src="[^"]*islands\/([^"]+\.js)"/.exec(html)?.[1] ?? '';

interface Chunk {
	readonly file: string;
	readonly name?: string;
	readonly imports?: readonly string[];
}

/** What is fetched for a page and its first stage: the entry, the stage's code, the first scene's. */
function beforeFirstScene(): string[] {
	const manifest = JSON.parse(
		readFileSync('.svelte-kit/islands/.vite/manifest.json', 'utf8')
	) as Record<string, Chunk>;
	const first = Object.keys(manifest).find((key) => manifest[key]?.name === 'act-0');
	const files = new Set<string>();
	const visit = (key: string): void => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`manifest: expected "${key}", found none`);
		if (files.has(chunk.file)) return;
		files.add(chunk.file);
		chunk.imports?.forEach(visit);
	};
	['src/lib/story/wake.ts', 'src/lib/story/stage.ts', first ?? ''].forEach(visit);
	return [...files];
}

const scripts = new Map(
	editionIds.map((id) => [id, [...reachable(entryOf(readBuilt(`${id}/index.html`)))]] as const)
);

/** Files of the families that an edition's pages are set in. */
function fontsOf(edition: EditionId, html: string): string[] {
	const faces = [...html.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => face);
	const own = faces.filter((face) =>
		new RegExp(`font-family:\\s*["']?AU [A-Za-z ]+ ${edition}( Foreign)?["']?;`).test(face)
	);
	const files = own.flatMap((face) => /url\(["']?([^)"']+\.woff2)/.exec(face)?.[1] ?? []);
	return [...new Set(files)].map((file) => file.replace(/^(\.\.?\/)+/, ''));
}

/** kB of fonts that a story may bring: Chinese ones weigh by the character. */
const fontLimit = { zh: 460, en: 170 } as const;

const report = (what: string, bytes: number): void => {
	console.log(`${what}: ${(bytes / KB).toFixed(1)} kB`);
};

describe.each(editions)('a reader of the story in $tag', ({ id, lang }) => {
	const html = readBuilt(`${id}/index.html`);

	it('downloads at most 70 kB of script, all told', () => {
		const all = scripts.get(id) ?? [];
		expect(all.length).toBeGreaterThan(3);
		const bytes = all.reduce((sum, f) => sum + brotli(`build/${ISLANDS}${f}`), 0);
		report(`script in ${id}, all told`, bytes);
		expect(bytes).toBeLessThanOrEqual(70 * KB);
	});

	it('has downloaded at most 32 kB of script when the first scene answers', () => {
		const files = beforeFirstScene();
		expect(files.length).toBeGreaterThan(3);
		const bytes = files.reduce((sum, f) => sum + brotli(`build/${f}`), 0);
		report(`script in ${id}, to the first scene`, bytes);
		expect(bytes).toBeLessThanOrEqual(32 * KB);
	});

	it(`downloads at most ${fontLimit[lang]} kB of fonts`, () => {
		const fonts = fontsOf(id, html);
		expect(fonts.length).toBeGreaterThan(3);
		const bytes = fonts.reduce((sum, f) => sum + size(`build/${f}`), 0);
		report(`fonts in ${id}`, bytes);
		expect(bytes).toBeLessThanOrEqual(fontLimit[lang] * KB);
	});

	it('downloads a page with all its stills in at most 75 kB', () => {
		const bytes = brotli(`build/${id}/index.html`);
		report(`page in ${id}`, bytes);
		expect(bytes).toBeLessThanOrEqual(75 * KB);
	});
});

describe('the build', () => {
	it('ships no script but the islands, and the two that host pages load', () => {
		const all = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((f) =>
			f.endsWith('.js')
		);
		expect(all.filter((f) => !f.startsWith(ISLANDS)).sort()).toEqual([
			'embed/inline/v1.js',
			'embed/v1.js'
		]);
	});

	it('asks at most 3 kB of a host page', () => {
		const bytes = gzipSync(readFileSync('build/embed/v1.js'), { level: 9 }).length;
		console.log(`script of host pages: ${bytes} bytes`);
		expect(bytes).toBeLessThanOrEqual(3 * KB);
	});

	it('adds at most 3 kB of script, and 9 kB of style, where the story is inline', () => {
		const script = brotli('build/embed/inline/v1.js');
		const style = brotli('build/embed/inline/v1.css') + brotli('build/embed/inline/fonts.css');
		console.log(`inline: ${script} bytes of script, ${style} of style`);
		expect(script).toBeLessThanOrEqual(3 * KB);
		expect(style).toBeLessThanOrEqual(9 * KB);
	});

	it('adds at most 2.8 kB for the story’s side of an embed, its lead, stepper and accents with it', () => {
		const own = readdirSync(`build/${ISLANDS}`).filter((f) => /^embedded[.-].*\.js$/.test(f));
		expect(own).toHaveLength(1);
		expect(brotli(`build/${ISLANDS}${own[0] ?? ''}`)).toBeLessThanOrEqual(2.8 * KB);
	});

	it('frames one scene in at most 28 kB, and one step in at most 20 kB', () => {
		const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
			/^[^/]+\/embed\/.+\/index\.html$/.test(path)
		);
		expect(pages.length).toBeGreaterThan(100);
		const isStep = (path: string): boolean => path.split('/').length > 4;
		const sizes = pages.map((path) => ({ path, bytes: brotli(`build/${path}`) }));
		for (const [kind, limit, its] of [
			['scene', 28, sizes.filter(({ path }) => !isStep(path))],
			['step', 20, sizes.filter(({ path }) => isStep(path))]
		] as const) {
			report(`frame of one ${kind}, at most`, Math.max(...its.map(({ bytes }) => bytes)));
			expect(its.filter(({ bytes }) => bytes > limit * KB)).toEqual([]);
		}
	});

	it('asks at most 3 kB of script of an editor’s page, and no code of the story', () => {
		for (const page of ['embed-this/', 'embed-this/article/']) {
			const files = [...reachable(entryOf(readBuilt(`zh/${page}index.html`)))];
			expect(files.map((file) => file.replace(/[.].*/, '')).sort()).toEqual(
				[page.includes('article') ? 'embed-article' : 'embed-this', 'snippet'].sort()
			);
			const bytes = files.reduce((sum, f) => sum + brotli(`build/${ISLANDS}${f}`), 0);
			report(`script of ${page}`, bytes);
			expect(bytes).toBeLessThanOrEqual(3 * KB);
		}
	});

	it('ships no scripts that import one another in a circle, where one would run half made', () => {
		const imported = (file: string): string[] =>
			[
				...readFileSync(`build/${ISLANDS}${file}`, 'utf8').matchAll(
					/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g
				)
			].map((m) => m[1] ?? '');
		const reaches = (from: string, seen = new Set<string>()): Set<string> => {
			for (const next of imported(from))
				if (!seen.has(next)) {
					seen.add(next);
					reaches(next, seen);
				}
			return seen;
		};
		const all = readdirSync(`build/${ISLANDS}`).filter((f) => f.endsWith('.js'));
		expect(all.length).toBeGreaterThan(3);
		expect(all.filter((file) => reaches(file).has(file))).toEqual([]);
	});

	it('brings every page and script compressed beside itself', () => {
		const all = readdirSync('build', { recursive: true, encoding: 'utf8' });
		for (const file of all.filter((f) => /\.(html|js|json)$/.test(f)))
			expect(all, file).toContain(`${file}.br`);
	});
});
