import { describe, expect, it } from 'vitest';
import { decide } from './packages';

const debian = { distribution: 'debian', root: false, sudo: () => false };

describe('what a WordPress is made of', () => {
	it('is left alone where all of it is there, on any system', () => {
		for (const distribution of ['debian', 'fedora', undefined])
			expect(decide([], { ...debian, distribution })).toEqual({ kind: 'found' });
	});

	it('is installed by root, or by sudo where that asks no password', () => {
		for (const [around, first] of [
			[{ ...debian, root: true }, 'apt-get'],
			[{ ...debian, sudo: () => true }, 'sudo']
		] as const) {
			const decision = decide(['a theme'], around);
			if (decision.kind !== 'install') throw new Error(decision.kind);
			expect(decision.commands.map(([program]) => program)).toEqual([first, first]);
			expect(decision.commands.at(-1)).toContain('wordpress');
		}
	});

	it('never brings a web server or a database that Debian starts by itself', () => {
		const decision = decide(['a theme'], { ...debian, root: true });
		const words = decision.kind === 'install' ? decision.commands.flat() : [];
		expect(words).toContain('--no-install-recommends');
		expect(words).not.toContain('mariadb-server');
		expect(words).not.toContain('apache2');
		// apt takes the first that meets a need: WordPress's own wishes come last.
		expect(words.indexOf('mini-httpd')).toBeLessThan(words.indexOf('wordpress'));
		expect(words.indexOf('php-cgi')).toBeLessThan(words.indexOf('php'));
	});

	it('is asked for by name and command where nobody may install', () => {
		expect(decide(['/usr/bin/php'], debian)).toEqual({
			kind: 'fail',
			message: expect.stringMatching(
				/^Not found: \/usr\/bin\/php\. .*`sudo apt-get install .* wordpress 'wordpress-theme-twentytwenty\*'`/
			) as string
		});
	});

	it('is not looked for in packages of another system', () => {
		expect(decide(['/usr/bin/php'], { ...debian, distribution: undefined })).toMatchObject({
			kind: 'fail',
			message: expect.stringContaining('expected Debian, found another system') as string
		});
	});
});
