/** The archive as `npm run build:archive` left it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	version: string;
};

export const name = `another-universe-${version}`;
export const places = join(root, 'archive');
export const folder = join(places, name);

if (!existsSync(join(folder, 'README.txt')))
	throw new Error(`${folder}: expected the archive, found none; run \`npm run build:archive\``);

/** Every file under a folder, by its path from there with slashes, sorted. */
export const filesIn = (of: string): string[] =>
	readdirSync(of, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(of, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

export const bytesOf = (path: string): Buffer => readFileSync(join(folder, path));
export const textOfFile = (path: string): string => bytesOf(path).toString('utf8');
