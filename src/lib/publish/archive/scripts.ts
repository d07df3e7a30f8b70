/** The archive's scripts: of the same sources as the site's, each bundled into one classic script. */
import { build } from 'vite';

/** What wakes a page of the archive, by the script that wakes the site's (`src/lib/story/`). */
const entries = { wake: 'archived', filter: 'filter', gate: 'gate' } as const;

/** One classic script, since browsers load no modules from files, with all that it may ever need. */
async function bundled(root: string, entry: string): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: `src/lib/story/${entry}.ts`, formats: ['iife'], name: 'anotherUniverse' }
		}
	});
	const files = (Array.isArray(built) ? built : [built]).flatMap((result) =>
		'output' in result ? result.output : []
	);
	const [script] = files;
	if (script?.type !== 'chunk' || files.length > 1)
		throw new Error(`script ${entry}: expected one file, found ${files.length}`);
	return script.code.trim();
}

/**
 * Gives the scripts by the names of the site's.
 * @param root of the repository
 * @throws where one cannot be bundled into one file
 */
export async function classicScripts(root: string): Promise<(name: string) => string> {
	const scripts = new Map<string, string>();
	for (const [name, entry] of Object.entries(entries))
		scripts.set(name, await bundled(root, entry));
	return (name) => {
		const script = scripts.get(name);
		if (script === undefined)
			throw new Error(`script: expected one of ${[...scripts.keys()].join(', ')}, found "${name}"`);
		return script;
	};
}
