/**
 * `npm run build:archive`: makes `archive/` from the built site, as a folder and as a zip. Another
 * place for it may be given: `npm run build:archive -- /tmp/archive`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zip } from '../zip';
import { archive } from './folder';

const root = join(import.meta.dirname, '../../../..');
const to = resolve(process.argv[2] ?? join(root, 'archive'));

try {
	const { name, files } = await archive(root);
	// What a former version left there would be taken for a part of this one.
	for (const old of [name, `${name}.zip`]) rmSync(join(to, old), { recursive: true, force: true });
	for (const [path, bytes] of files) {
		const file = join(to, name, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	const packed = zip([...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const));
	writeFileSync(join(to, `${name}.zip`), packed);
	const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
	const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
	console.log(`${join(to, name)}: ${files.size} files, ${mb(size)}; zipped ${mb(packed.length)}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
