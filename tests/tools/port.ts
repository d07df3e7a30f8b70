import { createServer } from 'node:net';

/** The wished-for port of this machine's own address, or any free one where it is taken. */
export async function freePort(wish: number): Promise<number> {
	const listen = (port: number): Promise<number> =>
		new Promise((resolve, reject) => {
			const server = createServer();
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => {
				const address = server.address();
				server.close(() => {
					if (address !== null && typeof address === 'object') resolve(address.port);
					else reject(new Error(`port ${port}: expected an address, found ${String(address)}`));
				});
			});
		});
	return listen(wish).catch(() => listen(0));
}
