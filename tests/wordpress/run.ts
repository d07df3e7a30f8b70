/**
 * `npm run test:wordpress`: the story in a real WordPress. Builds the story for an address on this
 * machine, makes a WordPress that lives for this run beside it, and lets a browser write posts and read
 * them (`posts.spec.ts`). `PORT` moves the two servers; `--built` takes build/ as it is, which has to be
 * built for that address.
 */
import { join } from 'node:path';
import { portFrom } from '../../src/lib/build/server';
import { freePort } from '../tools/port';
import { ensureEngines } from '../tools/engines/ensure';
import { ensureWordpress } from './packages';
import { oneRun, type OneRun } from '../tools/one-run';
import { run } from '../tools/services';
import { startWordpress } from './site';
import { buildStory, HOST, serveStory } from './story';

const root = join(import.meta.dirname, '../..');
const DEFAULT_PORT = 4283;

/** All of it, from nothing to the browser's report. */
async function all({ folder, signal, stops }: OneRun): Promise<void> {
	ensureEngines(['chromium']);
	ensureWordpress();
	const wish = process.env.PORT ? portFrom(process.env) : DEFAULT_PORT;
	const port = await freePort(wish);
	const story = `https://${HOST}:${port}`;
	if (!process.argv.includes('--built')) await buildStory(story, signal);
	const { certificate, stop } = await serveStory(folder, port, signal);
	try {
		const { address, versions } = await startWordpress({
			folder,
			port: await freePort(port + 1),
			story,
			certificate,
			signal,
			onstart: stops
		});
		const { wordpress, theme, php, database } = versions;
		console.log(
			`WordPress ${wordpress} (${theme}, PHP ${php}, MariaDB ${database}) at ${address}/`
		);
		console.log(`The story is at ${story}/`);
		// Not by npx, which would stand between it and Ctrl+C.
		const playwright = join(root, 'node_modules/@playwright/test/cli.js');
		const config = join(import.meta.dirname, 'playwright.config.ts');
		await run(process.execPath, [playwright, 'test', '--config', config], signal, {
			env: { WORDPRESS_ADDRESS: address, STORY_ADDRESS: story },
			shown: true
		});
	} finally {
		stop();
	}
}

await oneRun('wordpress', all);
