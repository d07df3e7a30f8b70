/** Which browser the tests drive: one that is installed, or else one that can be. Pure. */
import { delimiter, join } from 'node:path';
import { engines, titles, type Engine } from './engines';
import { homes } from './places';

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
	readonly playwrights: (engine: Engine) => string;
}

export type Command = readonly [program: string, ...args: string[]];

export type Decision =
	| { readonly kind: 'found'; readonly path: string }
	| { readonly kind: 'install'; readonly by: 'apt-get'; readonly packages: readonly string[] }
	| { readonly kind: 'install'; readonly by: 'playwright' }
	| { readonly kind: 'fail'; readonly message: string };

const onDebian = (around: Surroundings): boolean => around.distribution === 'debian';

/** How to have an engine, or to do without: the end of every message that asks for one. */
export function advice(engine: Engine): string {
	const { packages, program, variable } = homes[engine];
	const others = engines.filter((other) => other !== engine).join(',');
	return `On Debian run \`sudo apt-get install ${packages.join(' ')}\`, elsewhere \`npx playwright install --with-deps ${engine}\`; or set ${variable} to ${program}; or leave ${titles[engine]} out on purpose: \`ENGINES=${others} npm test\`.`;
}

/** Where a program of one of these names may be, best first. */
function onPath({ env }: Surroundings, names: readonly string[]): string[] {
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Every place to look, best first; Playwright's own comes after what the machine has. */
function candidates(engine: Engine, around: Surroundings): string[] {
	const { names, places, needs, debianOnly } = homes[engine];
	const helper = needs === undefined ? [] : [...onPath(around, [needs]), `/usr/bin/${needs}`];
	const usable =
		(needs === undefined || helper.some(around.runs)) && (!debianOnly || onDebian(around));
	const machines = [...onPath(around, names), ...(places[around.platform] ?? [])];
	return [...(usable ? machines : []), around.playwrights(engine)];
}

/** What to do about an engine: take one, install one, or say why neither is possible. */
export function decide(engine: Engine, around: Surroundings): Decision {
	const { variable, packages } = homes[engine];
	const wish = around.env[variable];
	if (wish !== undefined && wish !== '')
		return around.runs(wish)
			? { kind: 'found', path: wish }
			: {
					kind: 'fail',
					message: `${variable} is ${wish}: expected a program there, found none. Correct it, or unset it to have a browser found.`
				};

	const path = candidates(engine, around).find((candidate) => around.runs(candidate));
	if (path !== undefined) return { kind: 'found', path };

	if (!onDebian(around)) return { kind: 'install', by: 'playwright' };
	if (around.root || around.sudo()) return { kind: 'install', by: 'apt-get', packages };
	return {
		kind: 'fail',
		message: `${titles[engine]} was not found, and installing it needs root. ${advice(engine)}`
	};
}

/** What is run to install several engines: each installer once. */
export function commandsFor(
	decisions: readonly (readonly [Engine, Decision])[],
	{ root }: Surroundings
): Command[] {
	const packages: string[] = [];
	const playwrights: Engine[] = [];
	for (const [engine, decision] of decisions) {
		if (decision.kind !== 'install') continue;
		if (decision.by === 'playwright') playwrights.push(engine);
		else packages.push(...decision.packages);
	}
	const apt = (...args: string[]): Command =>
		root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
	return [
		...(packages.length > 0
			? [apt('update'), apt('install', '-y', '--no-install-recommends', ...packages)]
			: []),
		...(playwrights.length > 0
			? [['npx', 'playwright', 'install', ...playwrights] satisfies Command]
			: [])
	];
}
