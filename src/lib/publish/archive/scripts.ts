/** The archive's scripts: of the same sources as the site's, each bundled into one classic script. */
import { build } from 'vite';

/** What wakes a page of the archive, by the script that wakes the site's (`src/lib/story/`). */
const entries = { wake: 'archived', filter: 'filter', gate: 'gate' } as const;

async function bundled(entry: string): Promise<string> {
	const built = await build({ mode: `archive-${entry}`, logLevel: 'warn' });
	const files = (Array.isArray(built) ? built : [built]).flatMap((result) =>
		'output' in result ? result.output : []
	);
	const [script] = files;
	if (script?.type !== 'chunk' || files.length > 1)
		throw new Error(`script ${entry}: expected one file, found ${files.length}`);
	return script.code.trim();
}

/** Gives the scripts by the names of the site's. @throws where one cannot be bundled into one file */
export async function classicScripts(): Promise<(name: string) => string> {
	const scripts = new Map<string, string>();
	for (const [name, entry] of Object.entries(entries)) scripts.set(name, await bundled(entry));
	return (name) => {
		const script = scripts.get(name);
		if (script === undefined)
			throw new Error(`script: expected one of ${[...scripts.keys()].join(', ')}, found "${name}"`);
		return script;
	};
}
