/** A WordPress that lives for one run: its files, its database and its server are its own. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { programs, WORDPRESS } from './packages';
import { run, start, type Service } from '../tools/services';

const here = import.meta.dirname;

/** Two at least: a page that WordPress is making asks the story, and WordPress itself. */
const WORKERS = 4;

/** The password of both its people. */
export const PASSWORD = 'one run and no longer';

/** Versions, as WordPress gives them. */
export interface Versions {
	readonly wordpress: string;
	readonly theme: string;
	readonly php: string;
	readonly database: string;
}

interface Place {
	/** An empty folder, its own. */
	readonly folder: string;
	readonly port: number;
	/** Where the story is served, `https://127.0.0.1:4283`, and the file of its certificate. */
	readonly story: string;
	readonly certificate: string;
	readonly signal: AbortSignal;
	/** Told of each service as it starts, so that whatever happens it can be ended. */
	readonly onstart: (service: Service) => void;
}

/** MariaDB in a folder, reached by a socket in it alone; gives the socket. */
async function startDatabase({ folder, signal, onstart }: Place): Promise<string> {
	const data = join(folder, 'data');
	const socket = join(folder, 'db.sock');
	// Root's MariaDB refuses to be root's unless it is told to.
	const user = process.getuid?.() === 0 ? ['--user=root'] : [];
	await run(
		programs.mariadbInstall,
		[
			'--no-defaults',
			`--datadir=${data}`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...user
		],
		signal
	);
	const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
	const service = await start(
		{
			title: 'MariaDB',
			program: programs.mariadbd,
			args: [
				'--no-defaults',
				`--datadir=${data}`,
				`--socket=${socket}`,
				`--pid-file=${join(folder, 'db.pid')}`,
				'--skip-networking',
				'--innodb-buffer-pool-size=64M',
				// Nothing has to outlive a power cut.
				'--innodb-flush-log-at-trx-commit=0',
				...user
			],
			logs: [join(folder, 'mariadb.log')],
			answers: () =>
				run(programs.mariadb, [...client, '--execute=SELECT 1'], signal).then(
					() => true,
					() => false
				)
		},
		signal
	);
	onstart(service);
	await run(
		programs.mariadb,
		[...client, '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4'],
		signal
	);
	return socket;
}

/**
 * Makes and serves a WordPress, installed, with an editor (an administrator, trusted with scripts) and
 * an author (who is not).
 * @throws with the end of the log of what failed
 */
export async function startWordpress(
	place: Place
): Promise<{ readonly address: string; readonly versions: Versions }> {
	const { folder, port, story, certificate, signal, onstart } = place;
	const site = join(folder, 'site');
	mkdirSync(site, { recursive: true });
	// Debian's has links to files of other packages, and is nobody's to change.
	cpSync(WORDPRESS, site, { recursive: true, dereference: true });
	cpSync(join(here, 'site'), site, { recursive: true });

	const socket = await startDatabase(place);
	// Another site than the story's, not only another port.
	const address = `http://localhost:${port}`;
	const { hostname, port: storyPort } = new URL(story);
	const env = {
		WORDPRESS_ADDRESS: address,
		WORDPRESS_SOCKET: socket,
		WORDPRESS_PASSWORD: PASSWORD,
		STORY_HOST: hostname,
		STORY_PORT: storyPort,
		STORY_CERTIFICATE: certificate,
		PHP_CLI_SERVER_WORKERS: String(WORKERS)
	};
	const errors = join(folder, 'php.log');
	const settings = [
		['log_errors', '1'],
		['error_log', errors],
		['display_errors', '0'],
		// Letters of the installation go nowhere.
		['sendmail_path', '/bin/true'],
		['memory_limit', '256M']
	].flatMap(([name, value]) => ['-d', `${name}=${value}`]);
	onstart(
		await start(
			{
				title: 'WordPress',
				program: programs.php,
				args: [...settings, '-S', `127.0.0.1:${port}`, '-t', site, join(here, 'router.php')],
				env,
				logs: [join(folder, 'requests.log'), errors],
				// Not yet installed, it leads to its install page.
				answers: () =>
					fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual', signal }).then(
						({ status }) => status < 500,
						() => false
					)
			},
			signal
		)
	);
	const said = await run(programs.php, [...settings, join(here, 'install.php'), site], signal, {
		env
	});
	return { address, versions: JSON.parse(said) as Versions };
}
