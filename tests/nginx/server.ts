/** An nginx that serves the built site as the repository's configuration says, for one run. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE, nginxConfiguration } from '../../src/lib/hosting/nginx';
import { freePort } from '../tools/port';
import { run, start, type Service } from '../tools/services';
import type { Programs } from './programs';

const ROOT = join(import.meta.dirname, '../..');
const SHIPPED = join(ROOT, 'deploy/nginx');

export interface Variant {
	readonly title: string;
	/** Whether nginx has the module. */
	readonly brotli: boolean;
	/** Path that the site is under. */
	readonly base: string;
}

export interface Nginx {
	readonly address: string;
	readonly service: Service;
}

/** The shipped file, where only port and folder are others; for a folder of a site, as it is made. */
function configuration(base: string, listen: string, root: string): string {
	if (base !== '') return nginxConfiguration({ ...EXAMPLE, base, listen, root });
	const text = readFileSync(join(SHIPPED, 'another-universe.conf'), 'utf8');
	const changed = text
		.replace(`listen ${EXAMPLE.listen};`, `listen ${listen};`)
		.replace(`alias ${EXAMPLE.root}/;`, `alias ${root}/;`);
	if (changed === text) throw new Error(`${SHIPPED}: expected a port and a folder, found neither`);
	return changed;
}

/** What is around it in Debian's own nginx.conf, with all that is written in a folder of the run. */
function around(folder: string, module: string | undefined): string {
	return [
		// Root's nginx would give its workers to a user who may not read the run's folder.
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		...(module === undefined ? [] : [`load_module ${module};`]),
		'daemon off;',
		'worker_processes auto;',
		`pid ${folder}/nginx.pid;`,
		'error_log stderr warn;',
		'events { worker_connections 768; }',
		'http {',
		...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `\t${name}_temp_path ${folder}/${name};`
		),
		'\taccess_log off;',
		'\tsendfile on;',
		'\ttcp_nopush on;',
		'\tinclude conf.d/*.conf;',
		'}',
		''
	].join('\n');
}

/**
 * Starts one in a folder that is its own, once its configuration has been found good.
 * @throws with what nginx says of the configuration
 */
export async function startNginx(
	{ nginx, brotli }: Programs,
	folder: string,
	variant: Variant,
	signal: AbortSignal
): Promise<Nginx> {
	const port = await freePort(Number(process.env.NGINX_PORT ?? 4290));
	const listen = `127.0.0.1:${port}`;
	mkdirSync(join(folder, 'conf.d'), { recursive: true });
	writeFileSync(
		join(folder, 'conf.d/another-universe.conf'),
		configuration(variant.base, listen, join(ROOT, 'build'))
	);
	// As docs/publishing.md tells people to: the line for the module only where the module is.
	if (variant.brotli)
		cpSync(join(SHIPPED, 'another-universe'), join(folder, 'another-universe'), {
			recursive: true
		});
	writeFileSync(join(folder, 'nginx.conf'), around(folder, variant.brotli ? brotli : undefined));
	const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
	await run(nginx, ['-t', ...args], signal);
	const address = `http://${listen}`;
	const service = await start(
		{
			title: 'nginx',
			program: nginx,
			args,
			logs: [join(folder, 'nginx.log')],
			answers: () =>
				fetch(`${address}${variant.base}/`, { signal }).then(
					({ ok }) => ok,
					() => false
				)
		},
		signal
	);
	return { address, service };
}
