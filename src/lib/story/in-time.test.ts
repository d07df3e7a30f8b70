import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, PATIENCE } from './in-time';

describe('what is wanted in time', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('is given as it comes, and its failure too', async () => {
		await expect(inTime('scene', Promise.resolve(7))).resolves.toBe(7);
		await expect(inTime('scene', Promise.reject(new Error('gone')))).rejects.toThrow('gone');
		expect(vi.getTimerCount()).toBe(0);
	});

	it('has failed once it has taken too long, and is told by its name', async () => {
		const late = expect(inTime('feud', new Promise(() => undefined))).rejects.toThrow(/^feud: /);
		await vi.advanceTimersByTimeAsync(PATIENCE);
		await late;
	});

	it('is waited for as long as the style sheet waits for the page to wake', () => {
		const css = readFileSync(new URL('../styles/asleep.css', import.meta.url), 'utf8');
		expect(css).toContain(`1ms ${PATIENCE / 1000}s forwards`);
	});
});
