/** What a private WordPress is made of: found on this machine, or brought there by Debian's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Surroundings } from '../tools/engines/decide';
import { surroundings } from '../tools/engines/ensure';

/** Where Debian's package puts WordPress, of which each run makes a copy. */
export const WORDPRESS = '/usr/share/wordpress';

/** Debian's programs. MariaDB's are asked for by path: `/usr/sbin` is not on everyone's PATH. */
export const programs = {
	php: '/usr/bin/php',
	mariadb: '/usr/bin/mariadb',
	mariadbd: '/usr/sbin/mariadbd',
	mariadbInstall: '/usr/bin/mariadb-install-db'
} as const;

const extensions = ['mysqli', 'gd', 'xml', 'mbstring', 'curl'] as const;

/**
 * In this order apt chooses no Apache for WordPress's sake: its need of a web server is met by
 * mini-httpd, which Debian does not start by itself, its need of PHP by php-cgi. Of MariaDB the
 * programs alone come, without the service.
 */
const packages = [
	...['mini-httpd', 'php-cgi', 'php', 'php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring'],
	...['php-curl', 'mariadb-server-core', 'mariadb-client-core'],
	...['wordpress', 'wordpress-theme-twentytwenty*']
];

type Decision =
	| { readonly kind: 'found' }
	| { readonly kind: 'install'; readonly commands: readonly Command[] }
	| { readonly kind: 'fail'; readonly message: string };

/** What to do where these things are missing: nothing, install, or say why neither is possible. */
export function decide(
	missing: readonly string[],
	{ distribution, root, sudo }: Pick<Surroundings, 'distribution' | 'root' | 'sudo'>
): Decision {
	if (missing.length === 0) return { kind: 'found' };
	const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages] as const;
	const what = `Not found: ${missing.join(', ')}.`;
	if (distribution !== 'debian')
		return {
			kind: 'fail',
			message: `${what} WordPress is tried as Debian packages it: expected Debian, found ${distribution ?? 'another system'}.`
		};
	if (!root && !sudo())
		return {
			kind: 'fail',
			message: `${what} Installing needs root. Run \`sudo ${quoted(install)}\`.`
		};
	const before = root ? [] : ['sudo', '-n'];
	const command = (...words: [string, ...string[]]): Command => [...before, ...words] as [string];
	return { kind: 'install', commands: [command('apt-get', 'update'), command(...install)] };
}

/** A command as it can be pasted into a shell. */
const quoted = (words: readonly string[]): string =>
	words.map((word) => (word.includes('*') ? `'${word}'` : word)).join(' ');

/** What is not on this machine, by the names that a reader of a message would look for. */
function missing(): string[] {
	const files = [join(WORDPRESS, 'wp-settings.php'), ...Object.values(programs)];
	const themes = join(WORDPRESS, 'wp-content/themes');
	const { stdout, error } = spawnSync(programs.php, ['-m'], { encoding: 'utf8' });
	const has = new Set(error ? [] : stdout.toLowerCase().split('\n'));
	return [
		...files.filter((file) => !existsSync(file)),
		...(existsSync(themes) && readdirSync(themes).length > 0 ? [] : [`a theme in ${themes}`]),
		...extensions.filter((name) => !has.has(name)).map((name) => `PHP's ${name}`)
	];
}

/**
 * Sees to it that WordPress, PHP and MariaDB are on this machine.
 * @throws with what to do about it where they cannot be had
 */
export function ensureWordpress(): void {
	const decision = decide(missing(), surroundings());
	if (decision.kind === 'found') return;
	if (decision.kind === 'fail') throw new Error(decision.message);
	for (const [program, ...args] of decision.commands) {
		const line = quoted([program, ...args]);
		console.log(`Installing: ${line}`);
		const { status, error } = spawnSync(program, args, {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		if (status !== 0)
			throw new Error(`\`${line}\` failed (${error?.message ?? `exit code ${status ?? 'none'}`}).`);
	}
	const still = missing();
	if (still.length > 0) throw new Error(`Installed, and still not found: ${still.join(', ')}.`);
}
