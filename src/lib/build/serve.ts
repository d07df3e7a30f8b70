/** `npm run serve`: serves the site that is built already. */
import { join } from 'node:path';
import { portFrom, serve } from './server';

const folder = join(import.meta.dirname, '../../../build');

try {
	await serve(folder, portFrom(process.env));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
