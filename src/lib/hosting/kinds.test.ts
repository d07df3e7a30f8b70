import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { expressionOf, kindOf, kinds, pathsOf } from './kinds';

const kindNamed = (path: string): string => kindOf(path).name;
const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);

describe('the kind of a file', () => {
	it.each([
		['/_app/immutable/islands/wake.D5XRyKV5.js', 'hashed'],
		['/_app/immutable/assets/text-latin.C1wx19ju.woff2', 'hashed'],
		['/embed/v1.js', 'steady'],
		['/embed/v1.json', 'living'],
		['/embed/inline/v1.js', 'living'],
		['/embed/inline/fonts.css', 'living'],
		['/zh/slips/feud.json', 'living'],
		['/en/feed.xml', 'living'],
		['/data/chips.csv', 'living'],
		['/zh-hant/pack/feud/ruler.svg', 'taken'],
		['/zh-hant/pack/feud.zip', 'taken'],
		['/en/share/story.png', 'taken'],
		['/', 'page'],
		['/zh/', 'page'],
		['/zh/index.html', 'page'],
		['/zh-hant/method/', 'page'],
		['/en/embed-this/', 'page'],
		['/en/embed-this/article/', 'sample'],
		['/zh/embed/', 'framed'],
		['/zh/embed/feud/ruler/', 'framed'],
		['/zh', 'lost'],
		['/fr/', 'lost'],
		['/embed/v2.js', 'lost'],
		['/embed/v1xjs', 'lost'],
		['/zh/embedded/', 'lost'],
		['/x/zh/embed/', 'lost'],
		['/404.html', 'lost']
	])('of %s is %s', (path, name) => {
		expect(kindNamed(path)).toBe(name);
	});

	it('is one, whatever is asked for', () => {
		const paths = kinds.flatMap(({ paths: all }) => all);
		fc.assert(
			fc.property(
				fc.constantFrom(...paths),
				fc.constantFrom(...editionIds),
				word,
				(path, id, rest) => {
					const asked = path.replace(':edition', id).replace(/\*$/, rest);
					const fits = paths.filter((other) => new RegExp(expressionOf(other)).test(asked));
					expect(fits).toEqual([path]);
				}
			)
		);
	});

	it('is the same for a page by its folder and by its name', () => {
		for (const path of kinds.flatMap(pathsOf).filter((p) => p.endsWith('/')))
			expect(kindOf(`${path}index.html`)).toBe(kindOf(path));
	});
});

describe('what is sent', () => {
	it('says of every kind for how long it may be kept, and that it is what it says it is', () => {
		for (const { name, headers } of kinds) {
			expect(headers['Cache-Control'], name).toMatch(
				/^(public, max-age=\d+(, immutable)?|no-cache)$/
			);
			expect(headers['X-Content-Type-Options'], name).toBe('nosniff');
			expect(headers['Content-Security-Policy'], name).toBeDefined();
		}
	});

	it('lets only files be kept for good whose names change with them', () => {
		const forGood = kinds.filter(({ headers }) => /immutable/.test(headers['Cache-Control'] ?? ''));
		expect(forGood.flatMap(({ paths }) => paths)).toEqual(['/_app/immutable/*']);
	});

	it('lets what hosts frame be framed, and no other page', () => {
		const ancestors = Object.fromEntries(
			kinds.map(({ name, headers }) => [
				name,
				/frame-ancestors ([^;]+)/.exec(headers['Content-Security-Policy'] ?? '')?.[1]
			])
		);
		expect(ancestors).toMatchObject({ page: "'none'", lost: "'none'", sample: "'self'" });
		expect(ancestors.framed).toBeUndefined();
	});

	it('lets everybody load what others load, and nobody else’s script read a page', () => {
		for (const { name, headers } of kinds) {
			const isOurs = ['page', 'sample', 'lost'].includes(name);
			expect(headers['Access-Control-Allow-Origin'], name).toBe(isOurs ? undefined : '*');
			expect(headers['Cross-Origin-Resource-Policy'], name).toBe(
				isOurs ? 'same-origin' : 'cross-origin'
			);
		}
	});

	it('never closes a window to the page that opened it, which a sandbox would take for a fault', () => {
		for (const { headers } of kinds) expect(headers['Cross-Origin-Opener-Policy']).toBeUndefined();
	});
});
