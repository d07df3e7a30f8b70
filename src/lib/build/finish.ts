/**
 * The last part of `npm run build`: what can be made only when all else is there. Notices of what is
 * others', the headers for hosts that read them from the build, and every text compressed beside itself.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { netlifyHeaders } from '../hosting/netlify';
import { basePath } from '../hosting/origin';
import { compressIn, filesIn } from './compress';
import { noticeOf, packagesIn } from './notices';

const BUILD = 'build';

/** Where Vite lists what it has bundled; see vite.config.ts. */
const LISTS = ['.svelte-kit/islands/.vite/license.json', '.svelte-kit/loader/.vite/license.json'];

try {
	const licences = join(BUILD, 'licences');
	const fonts = filesIn(licences).filter((name) => name.endsWith('-OFL.txt'));
	writeFileSync(join(licences, 'third-party.txt'), noticeOf(packagesIn(LISTS), fonts));
	writeFileSync(join(BUILD, '_headers'), netlifyHeaders(basePath()));
	console.log(`${await compressIn(BUILD)} files are compressed beside themselves.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
