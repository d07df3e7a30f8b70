/** Broken data or copy stops `npm run build`, with a line that says where and why. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const parts = [
	'data',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts'
];
const feud = 'src/scenes/10-feud/copy.en.aml';

let copy = '';

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'another-universe-'));
	for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

/** Builds with one change made, undoes it, and gives what the build said. */
function buildWith(
	file: string,
	from: string | RegExp,
	to: string
): { code: number; said: string } {
	const path = join(copy, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${file}: nothing to break at ${String(from)}`);
	writeFileSync(path, after);
	try {
		const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
			cwd: copy,
			encoding: 'utf8'
		});
		return { code: status ?? 1, said: stdout + stderr };
	} finally {
		writeFileSync(path, before);
	}
}

describe('a build', () => {
	it.each([
		[
			'a wrong figure',
			'data/listings.csv',
			'93999',
			'"93,99"',
			/data\/listings\.csv:2: price_cny: expected .*, found "93,99"/
		],
		[
			'a missing column',
			'data/listings.csv',
			'price_cny',
			'price',
			/data\/listings\.csv:1: .*price/
		],
		[
			'a source that nobody lists',
			'data/listings.csv',
			/time-weekly/,
			'hearsay',
			/data\/listings\.csv:2: source: .*"hearsay"/
		],
		[
			'a date outside the calendar',
			'data/listings.csv',
			'2023-03-27',
			'2023-02-30',
			/data\/listings\.csv:2: date: .*"2023-02-30"/
		],
		[
			'a number outside braces',
			feud,
			'head: Put them',
			'head: Put 3',
			/copy\.en\.aml: step ruler: head: .*found "3"/
		],
		[
			'an unknown fact',
			feud,
			'{feud.daysOff}',
			'{feud.daysAway}',
			/copy\.en\.aml: step ruler: .*\{feud\.daysAway\}/
		],
		[
			'a missing alt text',
			feud,
			/^(id: ruler\n(?:.+\n)*?)alt: .*$/m,
			'$1',
			/copy\.en\.aml: step ruler: alt: expected text, found nothing/
		],
		[
			'a missing step',
			feud,
			/id: midnight/,
			'id: midnite',
			/copy\.en\.aml: step midnight: expected a step of this id/
		]
	])(
		'stops at %s, and says where',
		(_, file, from, to, said) => {
			const result = buildWith(file, from, to);
			expect(result.code).not.toBe(0);
			expect(result.said).toMatch(said);
		},
		120_000
	);
});
