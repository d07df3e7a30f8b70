/**
 * Serves the built site as a static host does: with the headers that hosts are told to send, compressed
 * files as they lie there, and a 404 page.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { kindOf, lostHeaders, type Headers } from '../hosting/kinds';
import { typeOf } from '../hosting/types';

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

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The site's own page for addresses that lead nowhere, where it has one. */
function notFoundPage(folder: string): { type: string; body: string | Buffer } {
	const page = join(folder, '404.html');
	return isFile(page)
		? { type: 'text/html; charset=utf-8', body: readFileSync(page) }
		: { type: 'text/plain; charset=utf-8', body: 'Not found\n' };
}

/** `/zh` is a folder with a page in it; its relative links need the slash. */
const lacksSlash = (folder: string, path: string): boolean =>
	!path.endsWith('/') && isFile(join(folder, path, 'index.html'));

function send(response: ServerResponse, headers: Headers): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
 * @param base path that the site is under, without a slash at its end: `` or `/news/universe`
 * @throws when the folder holds no site
 */
export function siteServer(folder: string, base = ''): Server {
	if (!isFile(join(folder, 'index.html')))
		throw new Error(`${folder}: expected a built site here, found none; run \`npm run build\``);
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			const type = typeOf(path);
			if (type) response.setHeader('Content-Type', type.type);
			// What is the same for everybody varies by nothing.
			if (type?.text !== true) response.removeHeader('Vary');
		}
	});
	const notFound = notFoundPage(folder);
	return createServer((request, response) => {
		const whole = pathOf(request.url ?? '/');
		const path = whole?.startsWith(`${base}/`) ? whole.slice(base.length) : undefined;
		const fail = (): void => {
			response.writeHead(404, { ...lostHeaders, 'Content-Type': notFound.type });
			response.end(request.method === 'HEAD' ? undefined : notFound.body);
		};
		const lead = (to: string): void => {
			const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
			response.writeHead(308, { ...lostHeaders, Location: `${encodeURI(to)}/${query}` });
			response.end();
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { ...lostHeaders, Allow: 'GET, HEAD' });
			response.end();
		} else if (path === undefined) {
			if (whole === base) lead(base);
			else fail();
		} else if (lacksSlash(folder, path)) lead(base + path);
		else if (!isFile(join(folder, path.endsWith('/') ? `${path}index.html` : path))) fail();
		else {
			send(response, kindOf(path).headers);
			request.url = encodeURI(path);
			files(request, response, fail);
		}
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
