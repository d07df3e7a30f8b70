import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightFor, hostOf, isReady } from './elsewhere';

const secret = fc.stringMatching(/^[a-zA-Z0-9]{1,32}$/);

describe('the host that a frame’s address tells of', () => {
	it('is WordPress where it made up a word for the frame', () => {
		fc.assert(
			fc.property(secret, (word) => {
				expect(hostOf(`#?secret=${word}`)).toBe(word);
			})
		);
	});

	it('is AMP where that says so', () => {
		expect(hostOf('#amp=1')).toBe('');
	});

	it('is none for an anchor, a word that WordPress would not make, or anything else', () => {
		const others = [
			'',
			'#',
			'#feud-ruler',
			'#?secret=',
			'#?secret=a b',
			'#?secret=<b>',
			'#?secret=a"]',
			`#?secret=${'a'.repeat(33)}`,
			'#secret=abc',
			'#x?secret=abc',
			'#?secret=abc&x=1',
			'#amp=2'
		];
		expect(others.filter((hash) => hostOf(hash) !== undefined)).toEqual([]);
		fc.assert(
			fc.property(fc.string(), (hash) => {
				const found = hostOf(hash);
				if (found) expect(found).toMatch(/^[a-zA-Z0-9]{1,32}$/);
			})
		);
	});
});

describe('the height that such a host is told', () => {
	it('is a whole number of px that WordPress grants, whatever is asked', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), fc.option(secret, { nil: undefined }), (px, word) => {
				const said: Record<string, unknown> = {
					...heightFor(word ?? '', px)
				};
				const height = word === undefined ? said.height : said.value;
				expect(Number.isInteger(height)).toBe(true);
				expect(height).toBeGreaterThanOrEqual(200);
				expect(height).toBeLessThanOrEqual(1000);
			})
		);
	});

	it('is put as each of them reads it', () => {
		expect(heightFor('a1', 543.5)).toEqual({
			message: 'height',
			value: 544,
			secret: 'a1'
		});
		expect(heightFor('', 704)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 704 });
	});
});

describe('a message that WordPress listens', () => {
	it('counts with the frame’s own word and no other', () => {
		expect(isReady('a1', { message: 'ready', secret: 'a1' })).toBe(true);
		expect(isReady('a1', { message: 'ready', secret: 'a2' })).toBe(false);
		expect(isReady('a1', { message: 'height', secret: 'a1' })).toBe(false);
		expect(isReady('', { message: 'ready', secret: '' })).toBe(false);
		expect(isReady('', { message: 'ready', secret: undefined })).toBe(false);
	});

	it('is never taken from anything forged', () => {
		fc.assert(
			fc.property(fc.anything(), secret, (data, word) => {
				expect(isReady(`${word}!`, data)).toBe(false);
			}),
			{ numRuns: 10_000 }
		);
	});
});
