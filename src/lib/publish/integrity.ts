/** The hash of what host pages load, so that it can stand in their pages. Build side only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Where `vite build --mode loader` leaves it. */
const LOADER = '.svelte-kit/loader/embed/v1.js';

/** `sha384-…`, as `integrity` wants it. */
export const integrityOf = (bytes: Uint8Array): string =>
	`sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The built loader's hash.
 * @throws when the loader has not been built
 */
export function loaderIntegrity(path = LOADER): string {
	if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build:loader\``);
	return integrityOf(readFileSync(path));
}
