/** For scripts: modules that need Vite (globs, Svelte), loaded without a browser or a server. */

/**
 * Loads a module through Vite and hands it on; Vite is shut when the work is done.
 * @param path from the root, `/src/lib/story/specimen.ts`
 * @throws whatever loading the module, or the work, throws
 */
export async function withModule<T>(
	path: string,
	work: (module: Readonly<Record<string, unknown>>) => T | Promise<T>
): Promise<T> {
	const { createServer } = await import('vite'); // slow to load, and often not needed
	const { NODE_ENV } = process.env;
	const server = await createServer({
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, watch: null, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	try {
		return await work(await server.ssrLoadModule(path));
	} finally {
		await server.close();
		// Vite leaves `development` there, and a build after it, in this process, would keep to that.
		if (NODE_ENV === undefined) delete process.env.NODE_ENV;
	}
}
