import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Surroundings } from './browser';

const OWN = '/home/reader/.cache/ms-playwright/chromium/chrome';

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
		playwrights: () => OWN,
		...rest
	};
}

describe('the browser', () => {
	it('is the one that CHROMIUM_PATH names, before any other', () => {
		const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
		expect(decide(machine({ env, has: ['/usr/bin/chromium', '/opt/mine'] }))).toEqual({
			kind: 'found',
			path: '/opt/mine'
		});
	});

	it('is not guessed where CHROMIUM_PATH names nothing', () => {
		const decision = decide(
			machine({ env: { CHROMIUM_PATH: '/opt/gone' }, has: ['/usr/bin/chromium'], root: true })
		);
		expect(decision).toMatchObject({ kind: 'fail' });
		expect(decision).toHaveProperty('message', expect.stringContaining('/opt/gone'));
	});

	it('is looked for on the PATH, Chromium before Chrome', () => {
		const has = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', OWN];
		expect(decide(machine({ has }))).toEqual({ kind: 'found', path: '/usr/bin/chromium' });
	});

	it('is found in its usual place when the PATH is empty', () => {
		expect(decide(machine({ env: {}, has: ['/usr/bin/chromium'] }))).toEqual({
			kind: 'found',
			path: '/usr/bin/chromium'
		});
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(decide(machine({ env: {}, platform: 'darwin', has: [chrome] }))).toEqual({
			kind: 'found',
			path: chrome
		});
	});

	it("is Playwright's own where the machine has none", () => {
		expect(decide(machine({ has: [OWN], root: true }))).toEqual({ kind: 'found', path: OWN });
	});

	it('is installed by apt-get on Debian as root', () => {
		expect(decide(machine({ root: true }))).toEqual({
			kind: 'install',
			commands: [
				['apt-get', 'update'],
				['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
			]
		});
	});

	it('is installed by sudo where that asks for no password', () => {
		expect(decide(machine({ sudo: () => true }))).toMatchObject({
			commands: [
				['sudo', '-n', 'apt-get', 'update'],
				['sudo', '-n', 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
			]
		});
	});

	it('is installed by Playwright elsewhere, where apt-get has no real Chromium or is missing', () => {
		for (const distribution of ['ubuntu', 'fedora', undefined])
			expect(decide(machine({ distribution, root: true }))).toEqual({
				kind: 'install',
				commands: [['npx', 'playwright', 'install', 'chromium']]
			});
	});

	it('is asked of whoever runs the tests where it cannot be installed', () => {
		expect(decide(machine())).toHaveProperty(
			'message',
			expect.stringMatching(/apt-get install chromium.*CHROMIUM_PATH/)
		);
	});

	it('is never asked of sudo when one is there already', () => {
		const sudo = (): boolean => {
			throw new Error('sudo was asked');
		};
		expect(decide(machine({ sudo, has: ['/usr/bin/chromium'] }))).toMatchObject({ kind: 'found' });
		expect(decide(machine({ sudo, root: true }))).toMatchObject({ kind: 'install' });
	});

	it('is only ever a program that runs, and found whenever there is one to be taken', () => {
		const known = ['/usr/bin/chromium', '/usr/bin/google-chrome', OWN];
		const wishes = fc.option(fc.constantFrom('/opt/mine', ...known), { nil: undefined });
		fc.assert(
			fc.property(fc.subarray(['/opt/mine', ...known]), wishes, (has, CHROMIUM_PATH) => {
				const decision = decide(
					machine({ env: { PATH: '/usr/bin', CHROMIUM_PATH }, has, root: true })
				);
				const takes = CHROMIUM_PATH === undefined ? known : [CHROMIUM_PATH];
				if (decision.kind === 'found') expect(has).toContain(decision.path);
				else expect(takes.filter((path) => has.includes(path))).toEqual([]);
			})
		);
	});
});
