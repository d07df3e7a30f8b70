/** What `import.meta.glob` imports: Vite expands it, so no other tool sees these edges. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a repository's folder, as paths from its root with forward slashes. */
function filesOf(root: string, folder: string): string[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.map((path) => path.replaceAll('\\', '/'));
}

/**
 * A glob as a test of paths from the root. A relative one is taken for any folder it could start
 * from: too wide rather than too narrow.
 */
export function globPattern(glob: string): RegExp {
	const relative = /^(\.\.?\/)+/.test(glob);
	const source = glob
		.replace(/^(\/|(\.\.?\/)+)/, '')
		.replace(/^\$lib\//, 'src/lib/')
		.replace(/[.+^$()|]/g, '\\$&')
		.replace(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
		.replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
	return new RegExp(relative ? `(^|/)${source}$` : `^${source}$`);
}

/** The globs of a source text's `import.meta.glob` calls. */
export function globsIn(source: string): string[] {
	const calls = source.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*")/g);
	return [...calls].flatMap(([, argument = '']) =>
		[...argument.matchAll(/['"]([^'"]+)['"]/g)].map(([, glob = '']) => glob)
	);
}

/** For every file of `src/` with globs, the files of `src/` and `data/` that they import. */
export function globEdges(root: string): Map<string, string[]> {
	const sources = filesOf(root, 'src');
	const all = [...sources, ...filesOf(root, 'data')];
	const edges = new Map<string, string[]>();
	for (const path of sources.filter((path) => /\.(ts|js|svelte)$/.test(path))) {
		const patterns = globsIn(readFileSync(join(root, path), 'utf8')).map(globPattern);
		if (patterns.length > 0)
			edges.set(
				path,
				all.filter((to) => patterns.some((pattern) => pattern.test(to)))
			);
	}
	return edges;
}
