/**
 * `npm run test:nginx`: the built site behind a real nginx, by the configuration that the repository
 * holds. Reads build/; brings its nginx with it and leaves nothing behind. What is written after `--` is
 * vitest's: `-- answers` leaves out the second build and the load.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngines } from '../tools/engines/ensure';
import { run, tailOf, type Service } from '../tools/services';
import { fetchPrograms } from './programs';
import { variablesOf, type Room } from './room';
import { startNginx, type Variant } from './server';

const root = join(import.meta.dirname, '../..');

const variants: readonly Variant[] = [
	{ title: 'with the module for brotli', brotli: true, base: '' },
	{ title: 'without it', brotli: false, base: '' },
	{ title: 'in a folder of another site', brotli: true, base: '/news/another-universe' }
];

const services: Service[] = [];
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const)
	process.on(name, () => {
		stopped.abort(new Error(`Stopped by ${name}.`));
	});

async function all(signal: AbortSignal): Promise<void> {
	if (!existsSync(join(root, 'build/index.html')))
		throw new Error('build/: expected the built site, found none; run `npm run build`');
	ensureEngines(['chromium']);
	const programs = await fetchPrograms(folder, signal);
	const servers: Room['servers'][number][] = [];
	for (const variant of variants) {
		const own = join(folder, `server-${servers.length}`);
		mkdirSync(own);
		const { address, service } = await startNginx(programs, own, variant, signal);
		services.push(service);
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

try {
	await all(stopped.signal);
} catch (error) {
	const { signal } = stopped;
	const reason: unknown = signal.aborted ? signal.reason : error;
	console.error(reason instanceof Error ? reason.message : reason);
	if (!signal.aborted)
		for (const log of services.flatMap(({ logs }) => logs)) console.error(tailOf(log));
	process.exitCode = 1;
} finally {
	for (const service of services.reverse()) await service.stop();
	rmSync(folder, { recursive: true, force: true });
}
