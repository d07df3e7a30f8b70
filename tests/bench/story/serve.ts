/** The built site and its limit pages by HTTP/2 and brotli, as a good host would serve them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { limitPage } from './limit';

/** What is put behind a page's address to get its limit page. */
export const LIMIT = 'limit.html';

/** A key and a certificate for this run. @throws where OpenSSL's program is missing */
function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		execFileSync(
			'openssl',
			[
				...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
				...['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', cert]
			],
			{ stdio: 'pipe' }
		);
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} catch (cause) {
		throw new Error('expected the program `openssl`, to make a certificate for HTTP/2', { cause });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * Serves a built folder; `zh/limit.html` is the limit page of `zh/`.
 * @param pages whose limit pages are asked for, as `zh/`
 * @returns the address, with its slash
 */
export async function serveStory(
	folder: string,
	pages: readonly string[]
): Promise<{ readonly address: string; readonly stop: () => void }> {
	const limits = new Map(
		pages.map((page) => [
			`/${page}${LIMIT}`,
			brotliCompressSync(limitPage(readFileSync(join(folder, page, 'index.html'), 'utf8')))
		])
	);
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) =>
			response.setHeader(
				'cache-control',
				path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			)
	});
	const server = createSecureServer(certificate(), (request, response) => {
		const limit = limits.get(request.url);
		if (limit) {
			response.writeHead(200, {
				'content-type': 'text/html; charset=utf-8',
				'content-encoding': 'br'
			});
			response.end(limit);
			return;
		}
		// Made for HTTP/1; what it asks of both is the same in HTTP/2.
		files(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	if (at === null || typeof at === 'string')
		throw new Error(`expected a port, found ${String(at)}`);
	return { address: `https://localhost:${at.port}/`, stop: () => server.close() };
}
