import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressIn, filesIn } from './compress';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'compress-'));
	mkdirSync(join(folder, 'zh'));
	for (const name of ['zh/index.html', 'zh/chips.csv', 'zh/story.png', '_headers'])
		writeFileSync(join(folder, name), `${name} `.repeat(50));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('a built folder', () => {
	it('gets every text compressed beside itself, and nothing else', async () => {
		const texts = ['zh/chips.csv', 'zh/index.html'];
		const both = (name: string): string[] => [name, `${name}.br`, `${name}.gz`];
		for (let run = 0; run < 2; run++) {
			expect(await compressIn(folder)).toBe(2);
			expect(filesIn(folder)).toEqual(['_headers', ...texts.flatMap(both), 'zh/story.png'].sort());
		}
		for (const name of texts) {
			const path = join(folder, name);
			const bytes = readFileSync(path);
			expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(bytes)).toBe(true);
			expect(gunzipSync(readFileSync(`${path}.gz`)).equals(bytes)).toBe(true);
		}
	});

	it('is refused with a file of which nobody has said what it is', async () => {
		writeFileSync(join(folder, 'zh/picture.avif'), '');
		await expect(compressIn(folder)).rejects.toThrow('zh/picture.avif: expected a type of file');
	});
});
