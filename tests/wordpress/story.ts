/** The built story, served as the world gets it: by https, which WordPress wants of a pasted address. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { siteServer } from '../../src/lib/build/server';
import { run } from '../tools/services';

/** By number: another site than WordPress's `localhost`. */
export const HOST = '127.0.0.1';

const root = join(import.meta.dirname, '../..');

/** Builds the story for an address. */
export async function buildStory(address: string, signal: AbortSignal): Promise<void> {
	const env = { PUBLIC_ORIGIN: address };
	await run('npm', ['run', '--silent', 'build'], signal, { env, shown: true });
}

interface Served {
	/** The file of the certificate, which nobody trusts who is not told to. */
	readonly certificate: string;
	readonly stop: () => void;
}

/** Serves the story that is built, by a certificate made in a folder for this run. */
export async function serveStory(
	folder: string,
	port: number,
	signal: AbortSignal
): Promise<Served> {
	const [key, certificate] = [join(folder, 'story.key'), join(folder, 'story.crt')];
	await run(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
			...['-days', '2', '-subj', `/CN=${HOST}`, '-addext', `subjectAltName=IP:${HOST}`],
			...['-keyout', key, '-out', certificate]
		],
		signal
	);
	const site = siteServer(join(root, 'build'));
	const server = createServer(
		{ key: readFileSync(key), cert: readFileSync(certificate) },
		(request, response) => site.emit('request', request, response)
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, resolve);
	});
	const stop = (): void => {
		server.close();
		server.closeAllConnections();
	};
	return { certificate, stop };
}
