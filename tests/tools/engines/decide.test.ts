import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsFor, decide, type Surroundings } from './decide';
import { engines, type Engine } from './engines';
import { homes } from './places';

const own = (engine: Engine): string => `/home/reader/.cache/ms-playwright/${engine}`;

/** A Debian machine with nothing on it, but for what a test says. */
function machine({
	has = [],
	...rest
}: Partial<Surroundings> & { has?: readonly string[] } = {}): Surroundings {
	return {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		platform: 'linux',
		distribution: 'debian',
		root: false,
		sudo: () => false,
		runs: (path) => has.includes(path),
		playwrights: own,
		...rest
	};
}

const all = (around: Surroundings) =>
	engines.map((engine) => [engine, decide(engine, around)] as const);

describe('an engine’s browser', () => {
	it.each(engines)('is the one that a variable names, before any other: %s', (engine) => {
		const env = { PATH: '/usr/bin', [homes[engine].variable]: '/opt/mine' };
		const has = ['/usr/bin/chromium', '/usr/bin/firefox-esr', own(engine), '/opt/mine'];
		expect(decide(engine, machine({ env, has }))).toEqual({ kind: 'found', path: '/opt/mine' });
	});

	it.each(engines)('is not guessed where the variable names nothing: %s', (engine) => {
		const { variable } = homes[engine];
		const decision = decide(
			engine,
			machine({ env: { [variable]: '/opt/gone' }, has: [own(engine)], root: true })
		);
		expect(decision).toMatchObject({ kind: 'fail' });
		expect(decision).toHaveProperty(
			'message',
			expect.stringMatching(new RegExp(`${variable}.*/opt/gone`))
		);
	});

	it('is looked for on the PATH, Chromium before Chrome', () => {
		const has = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', own('chromium')];
		expect(decide('chromium', machine({ has }))).toEqual({
			kind: 'found',
			path: '/usr/bin/chromium'
		});
	});

	it('is found in its usual place when the PATH is empty', () => {
		for (const [engine, has] of [
			['chromium', ['/usr/bin/chromium']],
			['firefox', ['/usr/bin/firefox-esr']],
			['webkit', ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']]
		] as const)
			expect(decide(engine, machine({ env: {}, has }))).toEqual({ kind: 'found', path: has[0] });
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(decide('chromium', machine({ env: {}, platform: 'darwin', has: [chrome] }))).toEqual({
			kind: 'found',
			path: chrome
		});
	});

	it.each(engines)('is Playwright’s own where the machine has none: %s', (engine) => {
		expect(decide(engine, machine({ has: [own(engine)], root: true }))).toEqual({
			kind: 'found',
			path: own(engine)
		});
	});

	it('is Debian’s Firefox on Debian alone', () => {
		const has = ['/usr/bin/firefox', '/usr/bin/firefox-esr'];
		expect(decide('firefox', machine({ has }))).toMatchObject({ path: '/usr/bin/firefox-esr' });
		for (const distribution of ['ubuntu', undefined])
			expect(decide('firefox', machine({ has, distribution }))).toMatchObject({ kind: 'install' });
	});

	it('is WebKitGTK’s only with a screen to show it on', () => {
		const driver = '/usr/bin/WebKitWebDriver';
		expect(decide('webkit', machine({ has: [driver, '/usr/local/bin/Xvfb'] }))).toEqual({
			kind: 'found',
			path: driver
		});
		expect(decide('webkit', machine({ has: [driver], root: true }))).toMatchObject({
			by: 'apt-get',
			packages: ['webkit2gtk-driver', 'xvfb']
		});
	});

	it.each(engines)('is asked for where it cannot be installed, or left out: %s', (engine) => {
		const { packages, variable } = homes[engine];
		const others = engines.filter((other) => other !== engine).join(',');
		expect(decide(engine, machine())).toHaveProperty(
			'message',
			expect.stringMatching(
				new RegExp(`apt-get install ${packages.join(' ')}.*${variable}.*ENGINES=${others} npm test`)
			)
		);
	});

	it('is never asked of sudo when it is there already', () => {
		const sudo = (): boolean => {
			throw new Error('sudo was asked');
		};
		const has = engines.map(own);
		for (const [, decision] of all(machine({ sudo, has })))
			expect(decision).toMatchObject({ kind: 'found' });
		for (const [, decision] of all(machine({ sudo, root: true })))
			expect(decision).toMatchObject({ kind: 'install' });
	});

	it('is only ever a program that runs, and found whenever there is one to be taken', () => {
		const known = ['/usr/bin/chromium', '/usr/bin/google-chrome', own('chromium')];
		const wishes = fc.option(fc.constantFrom('/opt/mine', ...known), { nil: undefined });
		fc.assert(
			fc.property(fc.subarray(['/opt/mine', ...known]), wishes, (has, CHROMIUM_PATH) => {
				const decision = decide(
					'chromium',
					machine({ env: { PATH: '/usr/bin', CHROMIUM_PATH }, has, root: true })
				);
				const takes = CHROMIUM_PATH === undefined ? known : [CHROMIUM_PATH];
				if (decision.kind === 'found') expect(has).toContain(decision.path);
				else expect(takes.filter((path) => has.includes(path))).toEqual([]);
			})
		);
	});
});

describe('a machine without browsers', () => {
	const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];
	const commands = (around: Surroundings): unknown => commandsFor(all(around), around);

	it('gets all of Debian’s in one go as root', () => {
		expect(commands(machine({ root: true }))).toEqual([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', ...packages]
		]);
	});

	it('gets them by sudo where that asks for no password', () => {
		expect(commands(machine({ sudo: () => true }))).toEqual([
			['sudo', '-n', 'apt-get', 'update'],
			['sudo', '-n', 'apt-get', 'install', '-y', '--no-install-recommends', ...packages]
		]);
	});

	it('gets Playwright’s own where there is no apt-get, or none with a real Chromium', () => {
		for (const distribution of ['ubuntu', 'fedora', undefined])
			expect(commands(machine({ distribution, root: true }))).toEqual([
				['npx', 'playwright', 'install', 'chromium', 'firefox', 'webkit']
			]);
	});

	it('gets only what it lacks', () => {
		const around = machine({ root: true, has: ['/usr/bin/chromium', own('webkit')] });
		expect(commands(around)).toEqual([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr']
		]);
		expect(commands(machine({ has: engines.map(own) }))).toEqual([]);
	});
});
