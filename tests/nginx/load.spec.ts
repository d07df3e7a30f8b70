/** How many readers one small nginx serves, and what one reader costs. The figures are for docs/publishing.md. */
import { cpus } from 'node:os';
import { describe, expect, it } from 'vitest';
import { loadOf } from './load';
import { readerAsks } from './reader';
import { room } from './room';

const { programs, folder, servers } = room();
const address = servers[0]?.address ?? '';

const kB = (bytes: number): string => (bytes / 1000).toFixed(0);

describe.each(['zh', 'zh-hant', 'en'] as const)('a reader of the story in %s', (edition) => {
	it('is one of many who get every answer', async () => {
		const asked = await readerAsks(address, edition);
		expect(asked.filter(({ kind }) => kind === 'lost')).toEqual([]);
		const sum = (list: typeof asked): number => list.reduce((all, { bytes }) => all + bytes, 0);
		const kept = asked.filter(({ kind }) => kind === 'hashed');
		const load = await loadOf(
			programs,
			folder,
			address,
			asked.map(({ path }) => path)
		);
		const seconds = load.microseconds / 1e6;
		console.log(
			[
				`${edition}: ${asked.length} requests, ${kB(sum(asked))} kB`,
				`kept for good: ${kept.length} requests, ${kB(sum(kept))} kB`,
				`${(load.requests / seconds).toFixed(0)} requests and ${(load.bytes / seconds / 1e6).toFixed(0)} MB a second`,
				`${(load.requests / seconds / asked.length).toFixed(0)} readers a second`,
				`median ${(load.median / 1000).toFixed(1)} ms, p99 ${(load.p99 / 1000).toFixed(1)} ms, errors ${load.errors}`,
				`on ${cpus()[0]?.model.trim()}, ${cpus().length} cores`
			].join('; ')
		);
		expect(load.errors).toBe(0);
		expect(load.requests).toBeGreaterThan(asked.length);
	});
});
