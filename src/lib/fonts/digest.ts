import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One short digest of several things, in order. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
	return hash.digest('hex').slice(0, 32);
}

/** Digest of files and of all that lies in folders, by name and content; generated files left out. */
export function digestOfFolders(root: string, paths: readonly string[]): string {
	const files = paths.flatMap((path) => {
		if (!statSync(join(root, path)).isDirectory()) return [path];
		return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
			.filter((file) => !file.includes('/generated/') && !/\.test\.ts$/.test(file));
	});
	return digest(...files.sort().flatMap((file) => [file, readFileSync(join(root, file))]));
}
