import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkImports, ruleNames } from '../tools/imports';
import { cases } from './cases';
import { lawful } from './lawful';

const made: string[] = [];
afterEach(async () => {
	await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'imports-'));
	made.push(root);
	await symlink(
		resolve(import.meta.dirname, '../../node_modules'),
		join(root, 'node_modules'),
		'dir'
	);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	return root;
}

describe('the import rules', () => {
	it('let a lawful repository pass', async () => {
		expect(await checkImports(await repository(lawful))).toEqual([]);
	});

	for (const { rule, says, files } of cases)
		it(`${rule}: refuse when ${says}`, async () => {
			const breaches = await checkImports(await repository(files));
			expect([...new Set(breaches.map((breach) => breach.rule))]).toEqual([rule]);
		});

	it('have a case each', () => {
		expect([...ruleNames].sort()).toEqual([...new Set(cases.map(({ rule }) => rule))].sort());
	});

	it('refuse to say anything about a repository without a client', async () => {
		await expect(checkImports(await repository({ 'src/lib/a.ts': '' }))).rejects.toThrow(
			'src/lib/story/wake.ts: expected'
		);
	});

	it('name the whole way from the client to what it must not reach', async () => {
		const files = cases.find(({ says }) => says.includes('loads by glob'))?.files ?? {};
		const [breach] = await checkImports(await repository(files));
		expect(breach?.path).toEqual([
			'src/lib/story/wake.ts',
			'src/lib/scene/load.ts',
			'src/scenes/10-feud/scene.ts',
			'src/lib/geometry/names.ts',
			'src/lib/scene/words.ts',
			'src/lib/tables/index.ts'
		]);
	});
});
