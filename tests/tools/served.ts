/** The built site's files, and what a server sends with them. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { filesIn } from '../../src/lib/build/compress';
import { kinds } from '../../src/lib/hosting/kinds';

/** Made for hosts, or sent by them in another's place. */
const OF_HOSTS = ['_headers', '404.html'];

export const isCompressed = (file: string): boolean => /\.(br|gz)$/.test(file);

/** Files that have an address, by their path in the build. */
export const builtFiles = (): string[] =>
	filesIn('build').filter((file) => !isCompressed(file) && !OF_HOSTS.includes(file));

/** A file's address: a page's is its folder. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

export interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	/** As it came, packed or not. */
	readonly body: Buffer;
}

/** An answer as it is sent: `fetch` would tidy the address and unpack the body. */
export const ask = (
	address: string,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET'
): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(address);
		request({ host: hostname, port, path, method, headers })
			.once('response', (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.once('error', reject);
				answer.once('end', () => {
					const { statusCode: status, headers: sent } = answer;
					resolve({ status, headers: sent, body: Buffer.concat(parts) });
				});
			})
			.once('error', reject)
			.end();
	});

/** Of an answer's headers those that a kind of file may have, by their names there. */
export function ofKinds({ headers: sent }: Pick<Answer, 'headers'>): Record<string, string> {
	const names = new Set(kinds.flatMap(({ headers }) => Object.keys(headers)));
	return Object.fromEntries(
		[...names].flatMap((name) => {
			const value = sent[name.toLowerCase()];
			return typeof value === 'string' ? [[name, value]] : [];
		})
	);
}
