/**
 * Writes the fonts' licences where the site serves them, `static/licences/`, with the copyright
 * lines of the font files themselves, which the packages' own copies lack:
 * `tsx src/lib/fonts/licences.ts`, after a font package has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionIds } from '../scene/editions';
import { roles } from './faces';
import { mainSources, type Source } from './sources';
import { instead, reserved } from './subset';

/** Where the text of the licence begins in a package's file, after the packager's own lines. */
const beginning = 'This Font Software is licensed under';

/** File name of a font's licence: `SourceSerif4-OFL.txt`. */
const fileName = (pkg: string): string =>
	`${pkg.replace(/(^|-)(\w)/g, (_, __, c: string) => c.toUpperCase()).replace(/Sc|Tc/, (script) => script.toUpperCase())}-OFL.txt`;

function licence(source: Source): string {
	const text = readFileSync(join(dirname(source.path), '..', 'LICENSE'), 'utf8');
	const at = text.indexOf(beginning);
	if (at < 0) throw new Error(`licence of ${source.pkg}: expected “${beginning} …”, found none`);
	const { copyright } = source.font;
	const renamed = copyright.includes(`Reserved Font Name ‘${reserved}’`)
		? ` As “${reserved}” is reserved, they call themselves “${instead}”.`
		: '';
	const changes = `Changes: the files served here are cut down to the characters this site sets.${renamed}`;
	return `${copyright}\n\n${changes}\n\n${text.slice(at).trimEnd()}\n`;
}

/** The licence files by name. */
export function licences(): Map<string, string> {
	const sources = editionIds.flatMap((edition) =>
		roles.flatMap((role) => Object.values(mainSources(role, edition)))
	);
	return new Map(sources.map((source) => [fileName(source.pkg), licence(source)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = fileURLToPath(new URL('../../../static/licences', import.meta.url));
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of licences()) writeFileSync(join(folder, name), text);
}
