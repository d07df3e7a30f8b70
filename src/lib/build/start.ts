/** `npm start`: builds the site, then serves it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, portFrom, serve } from './server';

const root = join(import.meta.dirname, '../../..');

/** Run `npm run build`; @throws when it fails. */
async function build(): Promise<void> {
	const child = spawn('npm', ['run', '--silent', 'build'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	// Ctrl+C reaches the build by itself; waiting for it keeps its last words before ours.
	const wait = (): void => undefined;
	process.on('SIGINT', wait);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', resolve);
	});
	process.off('SIGINT', wait);
	if (code !== 0) throw new Error('The build failed; nothing is served.');
}

try {
	const port = portFrom(process.env);
	// A taken port is told before the build, not after it.
	const probe = createServer();
	await listen(probe, port);
	await new Promise((resolve) => probe.close(resolve));
	await build();
	await serve(join(root, 'build'), port);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
