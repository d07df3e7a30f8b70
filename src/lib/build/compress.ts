/** Every text of a folder, compressed beside itself as servers look for it: `zh/index.html.br`, `.gz`. */
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { typeOf } from '../hosting/types';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compressing runs in threads of its own; more at once than there are would only hold files in memory. */
const AT_ONCE = 4;

/** Read by hosts, never served. */
const UNSERVED = '_headers';

async function compress(path: string): Promise<void> {
	const bytes = await readFile(path);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${path}.br`, await toBrotli(bytes, { params }));
	await writeFile(`${path}.gz`, await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

/** Files of a folder and of those in it, by their path in it, always in the same order. */
export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.sort();

/**
 * Compresses what is not compressed yet.
 * @returns how many files were
 * @throws for a file of a type that is on no list: whether it is text, and what to call it, is said there
 */
export async function compressIn(folder: string): Promise<number> {
	const texts = filesIn(folder).filter((name) => {
		if (name === UNSERVED || /\.(br|gz)$/.test(name)) return false;
		const type = typeOf(name);
		if (!type)
			throw new Error(
				`${name}: expected a type of file that src/lib/hosting/types.ts knows, found another`
			);
		return type.text;
	});
	const left = [...texts];
	const work = async (): Promise<void> => {
		for (let name = left.pop(); name !== undefined; name = left.pop())
			await compress(join(folder, name));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return texts.length;
}
