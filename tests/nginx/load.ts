/** A launch day's load for some seconds: many readers at once, each asking for what one reader asks for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../tools/services';
import type { Programs } from './programs';

/** Readers at once, and seconds. */
const CONNECTIONS = 64;
const SECONDS = 15;

export interface Load {
	readonly requests: number;
	readonly microseconds: number;
	readonly bytes: number;
	/** Answers of 400 and more, and requests that got none. */
	readonly errors: number;
	/** Microseconds from question to answer. */
	readonly median: number;
	readonly p99: number;
}

/** @param paths in the order in which a reader asks for them */
export async function loadOf(
	{ wrk, libraries }: Programs,
	folder: string,
	address: string,
	paths: readonly string[]
): Promise<Load> {
	const list = join(folder, 'paths.txt');
	writeFileSync(list, `${paths.join('\n')}\n`);
	const said = await run(
		wrk,
		[
			...['--threads', '1', '--connections', String(CONNECTIONS), '--duration', `${SECONDS}s`],
			...['--script', join(import.meta.dirname, 'reader.lua'), address, '--', list]
		],
		new AbortController().signal,
		{ env: { LD_LIBRARY_PATH: libraries } }
	);
	return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Load;
}
