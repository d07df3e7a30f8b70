/**
 * Which browser the tests drive: one that is installed, or else one that can be. The decision is a
 * pure function of its surroundings; `ensureBrowser` carries it out.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** All that the decision depends on. */
export interface Surroundings {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** `ID` of /etc/os-release: `debian`, `ubuntu`, …; nothing elsewhere. */
	readonly distribution: string | undefined;
	readonly root: boolean;
	/** `sudo` works without asking for a password. Asked only where it matters. */
	readonly sudo: () => boolean;
	/** A file is there and may be run. */
	readonly runs: (path: string) => boolean;
	/** Where Playwright would have put its own. */
	readonly playwrights: () => string;
}

type Command = readonly [program: string, ...args: string[]];

export type Decision =
	| { readonly kind: 'found'; readonly path: string }
	| { readonly kind: 'install'; readonly commands: readonly Command[] }
	| { readonly kind: 'fail'; readonly message: string };

const names = ['chromium', 'google-chrome', 'google-chrome-stable'] as const;

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/google-chrome',
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium',
		'/usr/lib64/chromium-browser/chromium-browser'
	],
	darwin: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
	]
};

/** Every place to look, best first; Playwright's own comes after what the machine has. */
function candidates({ env, platform, playwrights }: Surroundings): string[] {
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...(places[platform] ?? []), playwrights()];
}

/** What to do about a browser: take one, install one, or say why neither is possible. */
export function decide(around: Surroundings): Decision {
	const wish = around.env.CHROMIUM_PATH;
	if (wish !== undefined && wish !== '')
		return around.runs(wish)
			? { kind: 'found', path: wish }
			: {
					kind: 'fail',
					message: `CHROMIUM_PATH is ${wish}: expected a program there, found none. Correct it, or unset it to have a browser found.`
				};

	const path = candidates(around).find((candidate) => around.runs(candidate));
	if (path !== undefined) return { kind: 'found', path };

	if (around.distribution !== 'debian')
		return { kind: 'install', commands: [['npx', 'playwright', 'install', 'chromium']] };

	const asRoot: readonly string[] | undefined = around.root
		? []
		: around.sudo()
			? ['sudo', '-n']
			: undefined;
	if (!asRoot)
		return {
			kind: 'fail',
			message:
				'No browser was found, and installing one needs root. Run `sudo apt-get install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.'
		};
	const apt = (...args: string[]): Command => {
		const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
		return [program, ...rest];
	};
	return {
		kind: 'install',
		commands: [apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium')]
	};
}

/** The machine as it is. */
function surroundings(): Surroundings {
	return {
		env: process.env,
		platform: process.platform,
		distribution: distribution(),
		root: process.getuid?.() === 0,
		sudo: () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
		runs: (path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		},
		playwrights: () => chromium.executablePath()
	};
}

function distribution(): string | undefined {
	try {
		return /^ID="?([\w.-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
	} catch {
		return undefined;
	}
}

/**
 * The browser's path; installs one first where the machine has none.
 * @throws with what to do about it where no browser can be had
 */
export function ensureBrowser(): string {
	const decision = decide(surroundings());
	if (decision.kind === 'found') return decision.path;
	if (decision.kind === 'fail') throw new Error(decision.message);
	for (const [program, ...args] of decision.commands) {
		const line = [program, ...args].join(' ');
		console.log(`No browser was found. Installing one: ${line}`);
		const { status, error } = spawnSync(program, args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		if (status !== 0)
			throw new Error(
				`No browser was found, and \`${line}\` failed (${error?.message ?? `exit code ${status ?? 'none'}`}). Install Chromium or Chrome, or set CHROMIUM_PATH to one.`
			);
	}
	const after = decide(surroundings());
	if (after.kind === 'found') return after.path;
	throw new Error(
		'A browser was installed and is still not found. Set CHROMIUM_PATH to the Chromium or Chrome to use.'
	);
}

/** How the browser is started: no phoning home, and type set alike on every machine. */
export const launchArgs: readonly string[] = [
	// As root, as in most containers, Chromium's sandbox refuses to start.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--font-render-hinting=none'
];
