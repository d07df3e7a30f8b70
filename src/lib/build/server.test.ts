import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, lostHeaders, type Headers } from '../hosting/kinds';
import { listen, portFrom, siteServer } from './server';

/** As Node gives the headers of an answer. */
const lowered = (headers: Headers): Headers =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-'));
	const files: Record<string, string | Buffer> = {
		'index.html': 'home',
		'404.html': 'lost',
		'zh/index.html': 'story',
		'zh/index.html.br': brotliCompressSync('story'),
		'zh/index.html.gz': gzipSync('story'),
		'_app/immutable/wake.1.js': 'awake()'
	};
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	server = siteServer(folder);
	address = await listen(server, 0);
});

afterAll(async () => {
	server.close();
	server.closeAllConnections();
	await rm(folder, { recursive: true, force: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** `fetch` would tidy the path and unpack the body; this sends and shows things as they are. */
const ask = (
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
	at = address
): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const { port } = new URL(at);
		request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const body = Buffer.concat(parts).toString('latin1');
				resolve({ status: response.statusCode, headers: response.headers, body });
			});
		})
			.on('error', reject)
			.end();
	});

describe('the server', () => {
	it('gives a page plain to whoever takes nothing else', async () => {
		const { status, headers, body } = await ask('/zh/');
		expect([status, body]).toEqual([200, 'story']);
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['content-type']).toMatch(/^text\/html/);
	});

	it.each([
		['br, gzip', 'br'],
		['gzip', 'gzip']
	])('gives the compressed file to a browser that takes %s', async (takes, encoding) => {
		const { status, headers } = await ask('/zh/', { 'accept-encoding': takes });
		expect([status, headers['content-encoding']]).toEqual([200, encoding]);
		expect(headers.vary).toMatch(/accept-encoding/i);
	});

	it('sends a folder without its slash on to the one with it', async () => {
		const { status, headers } = await ask('/zh?print');
		expect([status, headers.location]).toEqual([308, '/zh/?print']);
	});

	it('never sends anybody to another host', async () => {
		const { headers } = await ask('//zh');
		expect(headers.location ?? '/').toMatch(/^\/[^/]/);
	});

	it("answers an address that leads nowhere with the site's page and a 404", async () => {
		const { status, headers, body } = await ask('/nowhere/');
		expect([status, body]).toEqual([404, 'lost']);
		expect(headers['content-type']).toMatch(/^text\/html/);
	});

	it.each(['/../package.json', '/%2e%2e/package.json', '/%00', '/%'])(
		'shows nothing outside the site: %s',
		async (path) => {
			expect((await ask(path)).status).toBe(404);
		}
	);

	it('sends what is said of each kind of file, also where nothing has changed', async () => {
		for (const path of ['/_app/immutable/wake.1.js', '/zh/']) {
			const { headers } = await ask(path);
			expect(headers).toMatchObject(lowered(kindOf(path).headers));
			const again = await ask(path, { 'if-none-match': headers.etag ?? '' });
			expect(again.status).toBe(304);
			expect(again.headers).toMatchObject(lowered(kindOf(path).headers));
		}
	});

	it.each([
		['/nowhere/', 'GET', 404],
		['/zh', 'GET', 308],
		['/zh/', 'POST', 405]
	])('keeps nobody from asking again for what is not there: %s', async (path, method, code) => {
		const { status, headers } = await ask(path, {}, method);
		expect(status).toBe(code);
		expect(headers).toMatchObject(lowered(lostHeaders));
	});

	it.each(['/404', '/zh/index', '/index.html/'])('guesses no file behind %s', async (path) => {
		expect((await ask(path)).status).toBe(404);
	});

	it('takes no writing', async () => {
		expect((await ask('/zh/', {}, 'POST')).status).toBe(405);
	});

	it('says plainly that a port is taken', async () => {
		const { port } = new URL(address);
		await expect(listen(siteServer(folder), Number(port))).rejects.toThrow(
			`Port ${port} is taken. Choose another`
		);
	});

	it('refuses a folder without a site', () => {
		expect(() => siteServer(join(folder, '_app'))).toThrow('run `npm run build`');
	});
});

describe('the server of a site in a folder of another', () => {
	const base = '/news/universe';
	let under: string;
	let other: Server;
	beforeAll(async () => {
		other = siteServer(folder, base);
		under = await listen(other, 0);
	});
	afterAll(() => {
		other.close();
		other.closeAllConnections();
	});

	it.each([
		['/news/universe/zh/', 200, undefined],
		['/news/universe', 308, '/news/universe/'],
		['/news/universe/zh', 308, '/news/universe/zh/'],
		['/zh/', 404, undefined],
		['/news/universes/zh/', 404, undefined]
	])('answers %s with %i', async (path, status, location) => {
		const answer = await ask(path, {}, 'GET', under);
		expect([answer.status, answer.headers.location]).toEqual([status, location]);
	});

	it('sends the same headers as anywhere', async () => {
		const { headers } = await ask(`${base}/_app/immutable/wake.1.js`, {}, 'GET', under);
		expect(headers).toMatchObject(lowered(kindOf('/_app/immutable/wake.1.js').headers));
	});
});

describe('PORT', () => {
	it('is 4173 unless it is set', () => {
		expect([portFrom({}), portFrom({ PORT: '' }), portFrom({ PORT: '8080' })]).toEqual([
			4173, 4173, 8080
		]);
	});

	it.each(['http', '-1', '65536', '80.5', '0x50'])('refuses %s', (PORT) => {
		expect(() => portFrom({ PORT })).toThrow(`found "${PORT}"`);
	});
});
