/**
 * `npm run nginx`: prints nginx's configuration for `PUBLIC_ORIGIN`, else for an example. `--root` names
 * the folder of the build, `--listen` the port; `--write` puts the example where the repository holds it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliConfiguration, EXAMPLE, nginxConfiguration } from '../hosting/nginx';
import { basePath, publicOrigin } from '../hosting/origin';

const { values } = parseArgs({
	options: {
		root: { type: 'string', default: EXAMPLE.root },
		listen: { type: 'string', default: EXAMPLE.listen },
		write: { type: 'boolean', default: false }
	}
});

function write(): void {
	const folder = join(import.meta.dirname, '../../../deploy/nginx');
	for (const [name, text] of Object.entries({
		'another-universe.conf': nginxConfiguration(EXAMPLE),
		'another-universe/brotli.conf': brotliConfiguration
	})) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

try {
	const { root, listen } = values;
	const origin = publicOrigin();
	const name = origin === undefined ? EXAMPLE.name : new URL(origin).hostname;
	if (values.write) write();
	else process.stdout.write(nginxConfiguration({ listen, name, base: basePath(), root }));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
