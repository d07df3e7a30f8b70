/**
 * Addresses of the readers' scripts. In development Vite serves the sources; in a build they were
 * made before the pages (`vite build --mode islands`) and are named in their manifest.
 */
import { existsSync, readFileSync } from 'node:fs';
import { asset } from '$app/paths';
import { dev } from '$app/environment';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

const MANIFEST = '.svelte-kit/islands/.vite/manifest.json';

export interface IslandScript {
	readonly src: string;
	/** What the script imports at once, for `modulepreload`. */
	readonly preload: readonly string[];
	/** In development: what follows the edits. */
	readonly client?: string;
}

/** @throws when the islands have not been built */
export function islandScript(
	name: 'wake' | 'embedded' | 'gate' | 'filter' | 'embed-this' | 'embed-article'
): IslandScript {
	const source = `src/lib/story/${name}.ts`;
	// Vite's client shows edits, and errors over the page.
	if (dev) return { src: `/${source}`, preload: ['/@vite/client'], client: '/@vite/client' };
	if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing: run \`npm run build\``);
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
	const chunk = manifest[source];
	if (!chunk) throw new Error(`${MANIFEST}: expected an entry "${source}", found none`);
	const imported = (chunk.imports ?? []).flatMap((key) => manifest[key]?.file ?? []);
	return { src: asset(`/${chunk.file}`), preload: imported.map((file) => asset(`/${file}`)) };
}
