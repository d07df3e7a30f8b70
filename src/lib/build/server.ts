/** Serves the built site as a static host does: compressed files as they lie there, and a 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

/** The port that `PORT` asks for. @throws for anything but a port number */
export function portFrom(env: Readonly<Record<string, string | undefined>>): number {
	const asked = env.PORT;
	if (asked === undefined || asked === '') return DEFAULT_PORT;
	const port = Number(asked);
	if (!/^\d+$/.test(asked) || port > 65_535)
		throw new Error(`PORT: expected a number from 0 to 65535, found "${asked}"`);
	return port;
}

/** The site's own page for addresses that lead nowhere, where it has one. */
function notFoundPage(folder: string): { type: string; body: string | Buffer } {
	const page = ['404.html', '404/index.html']
		.map((name) => join(folder, name))
		.find((path) => existsSync(path));
	return page === undefined
		? { type: 'text/plain; charset=utf-8', body: 'Not found\n' }
		: { type: 'text/html; charset=utf-8', body: readFileSync(page) };
}

/** `/zh` is a folder with a page in it; its relative links need the slash. */
function lacksSlash(folder: string, path: string): boolean {
	return !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
}

/** The path of an address, decoded; nothing where it cannot be, or would leave the folder. */
function pathOf(url: string): string | undefined {
	try {
		// Not by way of URL, which would take the first folder of `//zh` for a host.
		const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\/+/, '/');
		return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
	} catch {
		return undefined;
	}
}

/**
 * A server for the folder, not yet listening.
 * @throws when the folder holds no site
 */
export function siteServer(folder: string): Server {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`${folder}: expected a built site here, found none; run \`npm run build\``);
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			// A frame in a sandbox has no origin of its own, and asks for all that it needs across one.
			response.setHeader('access-control-allow-origin', '*');
			// Names under immutable/ change with what is in them; everything else asks again.
			if (path.includes('/immutable/'))
				response.setHeader('cache-control', 'public, max-age=31536000, immutable');
			else response.setHeader('cache-control', 'no-cache');
		}
	});
	const notFound = notFoundPage(folder);
	return createServer((request, response) => {
		const path = pathOf(request.url ?? '/');
		const fail = (): void => {
			response.writeHead(404, { 'content-type': notFound.type, 'cache-control': 'no-cache' });
			response.end(request.method === 'HEAD' ? undefined : notFound.body);
		};
		if (path === undefined) fail();
		else if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' });
			response.end();
		} else if (lacksSlash(folder, path)) {
			const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
			response.writeHead(308, { location: `${encodeURI(path)}/${query}` });
			response.end();
		} else files(request, response, fail);
	});
}

/**
 * Listen on this machine's own address; gives the address.
 * @throws plainly where the port is taken
 */
export async function listen(server: Server, port: number): Promise<string> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
					: error
			);
		});
		server.listen(port, HOST, resolve);
	});
	const address = server.address();
	const at = address !== null && typeof address === 'object' ? address.port : port;
	return `http://${HOST}:${at}`;
}

/** Serve the folder until the process is told to stop. */
export async function serve(folder: string, port: number): Promise<void> {
	const server = siteServer(folder);
	console.log(`The story is at ${await listen(server, port)}/`);
	// May come twice: from the terminal, and passed on by the process that started this one.
	const stop = (): void => {
		server.close();
		// Browsers keep connections open; nobody waits for them.
		server.closeAllConnections();
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}
