/** What is sent with the built files, by the project's own server and by hosts that read `_headers`. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/build/compress';
import { packagesIn } from '../../src/lib/build/notices';
import { listen, siteServer } from '../../src/lib/build/server';
import { kindOf, kinds } from '../../src/lib/hosting/kinds';
import { typeOf } from '../../src/lib/hosting/types';
import { addressOf, ask, builtFiles, isCompressed, ofKinds, type Answer } from '../tools/served';
import { readBuilt } from './pages';

const files = builtFiles();
const pages = files.filter((file) => file.endsWith('index.html'));

let server: Server;
let address = '';
beforeAll(async () => {
	server = siteServer('build');
	address = await listen(server, 0);
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

const head = (path: string, encoding = ''): Promise<Answer> =>
	ask(address, path, { 'accept-encoding': encoding }, 'HEAD');

/** `_headers` as hosts read it: rules of a path, which may end with `*`, and headers. */
function rulesOf(text: string): { path: string; headers: Record<string, string> }[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n').filter((l) => l !== '')) {
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) rules.push({ path: line, headers: {} });
		else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
	}
	return rules;
}

/** The directives of a policy. */
const directivesOf = (policy: string): Map<string, string[]> =>
	new Map(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources] as const;
		})
	);

/** The policy that a page carries in itself. */
const ownPolicy = (file: string): string =>
	/<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(readBuilt(file))?.[1] ?? '';

describe('every built file', () => {
	it('is of a kind that is said what is sent with it', () => {
		expect(files.length).toBeGreaterThan(1000);
		expect(files.filter((file) => kindOf(addressOf(file)).name === 'lost')).toEqual([]);
		const used = new Set(files.map((file) => kindOf(addressOf(file)).name));
		expect([...used, 'lost'].sort()).toEqual(kinds.map(({ name }) => name).sort());
	});

	it('is sent by the project’s own server with that, and with its type', async () => {
		for (const file of files) {
			const answer = await head(addressOf(file));
			expect(answer.status, file).toBe(200);
			expect(ofKinds(answer), file).toEqual(kindOf(addressOf(file)).headers);
			expect(answer.headers['content-type'], file).toBe(typeOf(file)?.type);
		}
	});

	it('has one rule in `_headers`, which says the same', () => {
		const base = process.env.PUBLIC_ORIGIN
			? new URL(process.env.PUBLIC_ORIGIN).pathname.replace(/\/$/, '')
			: '';
		const rules = rulesOf(readBuilt('_headers'));
		const fits = (path: string, asked: string): boolean =>
			path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;
		for (const file of files)
			for (const asked of new Set([addressOf(file), `/${file}`])) {
				const found = rules.filter(({ path }) => fits(path, base + asked));
				expect(
					found.map(({ headers }) => headers),
					asked
				).toEqual([kindOf(asked).headers]);
			}
	});

	it('lies beside itself in brotli and gzip if it is text, and only then', () => {
		const texts = [...files, '404.html'].filter((file) => typeOf(file)?.text);
		expect(filesIn('build').filter(isCompressed)).toEqual(
			texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort()
		);
		for (const file of texts) {
			const bytes = readFileSync(`build/${file}`);
			const unpacked = [
				brotliDecompressSync(readFileSync(`build/${file}.br`)),
				gunzipSync(readFileSync(`build/${file}.gz`))
			];
			expect(
				unpacked.every((other) => other.equals(bytes)),
				file
			).toBe(true);
		}
	});

	it('is sent in the encoding that is asked for, and says so where there is a choice', async () => {
		const samples = new Map(files.map((file) => [file.replace(/.*\./, ''), file]));
		for (const [type, file] of samples)
			for (const [asked, text] of [
				['gzip, deflate, br', 'br'],
				['gzip', 'gzip'],
				['', undefined]
			] as const) {
				const { headers } = await head(addressOf(file), asked);
				const isText = typeOf(file)?.text === true;
				expect([type, headers['content-encoding']]).toEqual([type, isText ? text : undefined]);
				expect([type, headers.vary]).toEqual([type, isText ? 'Accept-Encoding' : undefined]);
			}
	});
});

describe('a page’s policy', () => {
	it('allows nothing in the header’s form that a page needs and is refused, and the other way about', () => {
		expect(pages.length).toBeGreaterThan(100);
		for (const file of pages) {
			const own = directivesOf(ownPolicy(file));
			expect(own.get('default-src'), file).toEqual(["'none'"]);
			const sent = directivesOf(kindOf(addressOf(file)).headers['Content-Security-Policy'] ?? '');
			for (const [name, sources] of own) {
				if (!/-src$/.test(name)) continue;
				const allowed = sent.get(name) ?? sent.get('default-src');
				if (allowed === undefined) continue;
				const isAllowed = (source: string): boolean =>
					source === "'none'" ||
					allowed.includes(source) ||
					(source.startsWith("'sha256-") && allowed.includes("'unsafe-inline'"));
				expect(
					sources.filter((source) => !isAllowed(source)),
					`${file}: ${name}`
				).toEqual([]);
			}
		}
	});

	it('lets no script in but the site’s own, and markup from one place alone', () => {
		for (const file of pages) {
			const own = directivesOf(ownPolicy(file));
			const scripts = (own.get('script-src') ?? []).filter((source) => !/^https?:/.test(source));
			expect(scripts, file).toEqual(["'self'"]);
			const isHost = kindOf(addressOf(file)).name === 'sample';
			expect(own.get('trusted-types'), file).toEqual(isHost ? undefined : ['another-universe']);
			expect(own.has('require-trusted-types-for'), file).toBe(!isHost);
		}
	});

	it('leaves every page without handlers and style attributes, which it would refuse', () => {
		for (const file of pages)
			expect(/<[a-z][^>]*\s(on[a-z]+|style)=/.exec(readBuilt(file))?.[0], file).toBeUndefined();
	});
});

describe('the page for what is not there', () => {
	const html = readBuilt('404.html');

	it('has no relative address, since it stands at any depth', () => {
		const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to]) => to);
		expect(addresses.length).toBeGreaterThanOrEqual(3);
		for (const to of addresses) expect(to).toMatch(/^(\/|https?:\/\/|data:,$)/);
	});

	it('is sent with the code that says so', async () => {
		const answer = await head('/zh/nowhere/');
		expect(answer.status).toBe(404);
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(ofKinds(answer)).toEqual(kindOf('/404.html').headers);
	});
});

describe('what is others’', () => {
	const notice = readBuilt('licences/third-party.txt');

	it('is told with its licence: every package whose code is in a script', () => {
		const packages = packagesIn([
			'.svelte-kit/islands/.vite/license.json',
			'.svelte-kit/loader/.vite/license.json'
		]);
		expect(packages.length).toBeGreaterThan(0);
		for (const { name, version, text } of packages) {
			expect(notice).toContain(`\n${name} ${version} (`);
			expect(notice).toContain(text);
		}
	});

	it('is told of fonts: every licence that is named is there', () => {
		const named = notice.match(/[\w]+-OFL\.txt/g) ?? [];
		expect(named.length).toBeGreaterThan(0);
		for (const name of named) expect(existsSync(`build/licences/${name}`), name).toBe(true);
	});

	it('is under licences that let it be shipped', () => {
		for (const [, licence] of notice.matchAll(/^\S+ \d\S+ \((.+)\)$/gm))
			expect(licence).toMatch(/^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)$/);
	});
});
