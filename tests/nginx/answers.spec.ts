/** What nginx answers, by the configuration that the repository holds. Reads build/. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kindOf, lostHeaders } from '../../src/lib/hosting/kinds';
import { typeOf } from '../../src/lib/hosting/types';
import { addressOf, ask, builtFiles, ofKinds } from '../tools/served';
import { room } from './room';

const files = builtFiles();
/** One file of each type and kind. */
const samples = [
	...new Map(files.map((file) => [`${kindOf(addressOf(file)).name} ${typeOf(file)?.type}`, file]))
].map(([, file]) => file);

describe.each(room().servers)('nginx $title', ({ address, base, brotli }) => {
	const get = (path: string, encoding = '', more = {}, method = 'GET') =>
		ask(address, base + path, { 'accept-encoding': encoding, ...more }, method);

	it('sends every file as its kind is sent, in what is asked for', async () => {
		expect(files.length).toBeGreaterThan(1000);
		for (const file of files)
			for (const [asked, packed] of [
				['gzip, deflate, br', brotli ? 'br' : 'gzip'],
				['gzip', 'gzip'],
				['', undefined]
			] as const) {
				const answer = await get(addressOf(file), asked, {}, 'HEAD');
				const isText = typeOf(file)?.text === true;
				expect(answer.status, file).toBe(200);
				expect(ofKinds(answer), file).toEqual(kindOf(addressOf(file)).headers);
				expect(answer.headers['content-type'], file).toBe(typeOf(file)?.type);
				expect(answer.headers['content-encoding'], file).toBe(isText ? packed : undefined);
				expect(answer.headers.vary, file).toBe(isText ? 'Accept-Encoding' : undefined);
			}
	});

	it('sends the very bytes that were built, packed or not', async () => {
		for (const file of samples) {
			const bytes = readFileSync(`build/${file}`);
			expect((await get(addressOf(file))).body.equals(bytes), file).toBe(true);
			if (typeOf(file)?.text !== true) continue;
			const zipped = await get(addressOf(file), 'gzip');
			expect(gunzipSync(zipped.body).equals(bytes), file).toBe(true);
			if (!brotli) continue;
			const pressed = await get(addressOf(file), 'br');
			expect(brotliDecompressSync(pressed.body).equals(bytes), file).toBe(true);
		}
	});

	it('says that nothing has changed, for as long, to whoever has it', async () => {
		for (const file of samples) {
			const { headers } = await get(addressOf(file), 'gzip');
			const again = await get(addressOf(file), 'gzip', { 'if-none-match': headers.etag });
			expect([file, again.status]).toEqual([file, 304]);
			expect(again.headers['cache-control']).toBe(headers['cache-control']);
		}
	});

	it('answers an address that leads nowhere with the page for it', async () => {
		for (const path of ['/nowhere', '/zh/nowhere/', '/_app/', '/zh/embed/feud/nowhere/']) {
			const answer = await get(path);
			expect([path, answer.status]).toEqual([path, 404]);
			expect(answer.body.equals(readFileSync('build/404.html')), path).toBe(true);
			expect(ofKinds(answer), path).toEqual(lostHeaders);
		}
	});

	it('leads a folder without its slash to the one with it, on the same site', async () => {
		for (const [path, to] of [
			['/zh', '/zh/'],
			['/zh/embed?accent=pine', '/zh/embed/?accent=pine'],
			...(base === '' ? [] : [['', '/'] as const])
		] as const) {
			const answer = await get(path);
			expect([answer.status, answer.headers.location]).toEqual([301, base + to]);
		}
	});

	it('takes no writing, and shows nothing outside the build', async () => {
		expect((await get('/zh/', '', {}, 'POST')).status).toBe(405);
		for (const path of ['/../package.json', '/%2e%2e/package.json', '/zh/../../package.json'])
			expect([400, 404], path).toContain((await get(path)).status);
	});
});
