/** Carries out what `decide` decides: finds the engines on this machine, or installs them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import * as playwright from '@playwright/test';
import { advice, commandsFor, decide, type Command, type Surroundings } from './decide';
import { titles, type Engine } from './engines';
import { homes } from './places';

/** Where Playwright puts its own build of an engine, whether it is there or not. */
export const playwrights = (engine: Engine): string => playwright[engine].executablePath();

/** The machine as it is. */
export function surroundings(): Surroundings {
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
		playwrights
	};
}

function distribution(): string | undefined {
	try {
		return /^ID="?([\w.-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
	} catch {
		return undefined;
	}
}

function carryOut([program, ...args]: Command, missing: readonly Engine[]): void {
	const line = [program, ...args].join(' ');
	const names = missing.map((engine) => titles[engine]).join(', ');
	console.log(`Not found: ${names}. Installing: ${line}`);
	const { status, error } = spawnSync(program, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (status === 0) return;
	const how = error?.message ?? `exit code ${status ?? 'none'}`;
	throw new Error([`\`${line}\` failed (${how}). Not found:`, ...missing.map(advise)].join('\n'));
}

const advise = (engine: Engine): string => `- ${titles[engine]}. ${advice(engine)}`;

/**
 * The engines' programs; installs those first that the machine lacks. What is found is left in the
 * environment (`CHROMIUM_PATH`, …), which processes started later inherit.
 * @throws with what to do about it where an engine cannot be had
 */
export function ensureEngines(engines: readonly Engine[]): ReadonlyMap<Engine, string> {
	const before = engines.map((engine) => [engine, decide(engine, surroundings())] as const);
	const failures = before.flatMap(([, decision]) =>
		decision.kind === 'fail' ? decision.message : []
	);
	if (failures.length > 0) throw new Error(failures.join('\n'));
	const missing = before.flatMap(([engine, { kind }]) => (kind === 'install' ? engine : []));
	for (const command of commandsFor(before, surroundings())) carryOut(command, missing);

	return new Map(
		engines.map((engine) => {
			const decision = decide(engine, surroundings());
			if (decision.kind !== 'found')
				throw new Error(
					`${titles[engine]} was installed and is still not found. ${advice(engine)}`
				);
			process.env[homes[engine].variable] = decision.path;
			return [engine, decision.path];
		})
	);
}
