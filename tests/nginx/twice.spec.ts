/** The site built twice is the same site: what readers have is kept, and a change is seen to be one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/build/compress';
import { room } from './room';

const PARTS = [
	...['data', 'src', 'static'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts']
];

/** Another folder, another hour of the day on the wall, and no memory of an earlier build. */
function build(): string {
	const copy = mkdtempSync(join(room().folder, 'build-'));
	for (const part of PARTS)
		cpSync(part, join(copy, part), {
			recursive: true,
			filter: (path) => !/[/\\]generated$/.test(path)
		});
	symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, TZ: 'Pacific/Auckland', NODE_ENV: '', VITEST: '' }
	});
	if (status !== 0) throw new Error(`the second build failed\n${stdout}${stderr}`);
	return join(copy, 'build');
}

const hashesOf = (folder: string): Map<string, string> =>
	new Map(
		filesIn(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')
		])
	);

describe('a second build, in another folder and another time zone', () => {
	let first: Map<string, string>;
	let second: Map<string, string>;
	beforeAll(() => {
		first = hashesOf('build');
		second = hashesOf(build());
	}, 1_200_000);

	it('has the same files', () => {
		expect(first.size).toBeGreaterThan(1000);
		expect([...second.keys()]).toEqual([...first.keys()]);
	});

	it('has the same bytes in each', () => {
		expect([...first].filter(([file, hash]) => second.get(file) !== hash)).toEqual([]);
	});
});
