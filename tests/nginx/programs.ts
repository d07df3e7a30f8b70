/**
 * nginx, its module for brotli and a load tool, of Debian's packages, unpacked into a folder of the run:
 * nothing is installed, and nobody has to be root.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { surroundings } from '../tools/engines/ensure';
import { run } from '../tools/services';

/** `nginx-common` is left out: it holds Debian's own settings, of which nothing is used. */
const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'wrk', 'libluajit-5.1-2'];

export interface Programs {
	readonly nginx: string;
	/** The module's file. */
	readonly brotli: string;
	readonly wrk: string;
	/** Where wrk finds what it is made with. */
	readonly libraries: string;
}

/** @throws where the packages cannot be had, with what was tried */
export async function fetchPrograms(folder: string, signal: AbortSignal): Promise<Programs> {
	const { distribution } = surroundings();
	if (distribution !== 'debian')
		throw new Error(
			`nginx is tried as Debian packages it: expected Debian, found ${distribution ?? 'another system'}.`
		);
	const [archive, root] = [join(folder, 'packages'), join(folder, 'root')];
	for (const made of [archive, root]) mkdirSync(made, { recursive: true });
	const download = (...options: string[]): Promise<string> =>
		run(
			'sh',
			['-c', 'cd "$0" && exec apt-get "$@"', archive, ...options, 'download', ...packages],
			signal
		);
	try {
		await download();
	} catch {
		signal.throwIfAborted();
		// The machine's lists of packages are old or missing, and not everybody may renew them.
		const own = ['-o', `Dir::State::Lists=${join(folder, 'lists')}`, '-o', `Dir::Cache=${folder}`];
		mkdirSync(join(folder, 'lists/partial'), { recursive: true });
		await run('apt-get', [...own, 'update'], signal);
		await download(...own);
	}
	for (const name of readdirSync(archive).filter((file) => file.endsWith('.deb')))
		await run('dpkg-deb', ['--extract', join(archive, name), root], signal);
	const libraries = readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-linux-gnu'));
	return {
		nginx: join(root, 'usr/sbin/nginx'),
		brotli: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
		wrk: join(root, 'usr/bin/wrk'),
		libraries: join(root, 'usr/lib', libraries ?? '')
	};
}
