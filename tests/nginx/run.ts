/**
 * `npm run test:nginx`: the built site behind a real nginx, by the configuration that the repository
 * holds. Reads build/; brings its nginx with it and leaves nothing behind. What is written after `--` is
 * vitest's: `-- answers` leaves out the second build and the load.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEngines } from '../tools/engines/ensure';
import { oneRun, type OneRun } from '../tools/one-run';
import { run } from '../tools/services';
import { fetchPrograms } from './programs';
import { variablesOf, type Room } from './room';
import { startNginx, type Variant } from './server';

const root = join(import.meta.dirname, '../..');

const variants: readonly Variant[] = [
	{ title: 'with the module for brotli', brotli: true, base: '' },
	{ title: 'without it', brotli: false, base: '' },
	{ title: 'in a folder of another site', brotli: true, base: '/news/another-universe' }
];

async function all({ folder, signal, stops }: OneRun): Promise<void> {
	if (!existsSync(join(root, 'build/index.html')))
		throw new Error('build/: expected the built site, found none; run `npm run build`');
	ensureEngines(['chromium']);
	const programs = await fetchPrograms(folder, signal);
	const servers: Room['servers'][number][] = [];
	for (const variant of variants) {
		const own = join(folder, `server-${servers.length}`);
		mkdirSync(own);
		const { address, service } = await startNginx(programs, own, variant, signal);
		stops(service);
		servers.push({ ...variant, address });
	}
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	await run(
		process.execPath,
		[vitest, 'run', '--project', 'nginx', '--no-file-parallelism', ...process.argv.slice(2)],
		signal,
		{ env: variablesOf({ folder, programs, servers }), shown: true }
	);
}

await oneRun('nginx', all);
