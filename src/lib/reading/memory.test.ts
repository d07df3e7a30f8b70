import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMemory } from './memory';
import { startingWay } from './way';

describe('what is remembered of a reader', () => {
	it('comes back as it was stored', () => {
		const memory = { way: 'read', still: true, place: 'feud-ruler' } as const;
		expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
	});

	it('is nothing where nothing, or something else, was stored', () => {
		for (const text of [null, '', '{', '7', 'null', '[]', '{"way":"fly","still":1,"place":null}'])
			expect(parseMemory(text)).toEqual({});
	});

	it('is read from any text without an error, and never a way that does not exist', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const { way } = parseMemory(text);
				expect([undefined, 'scroll', 'step', 'read']).toContain(way);
			})
		);
	});
});

describe('the way a reader starts in', () => {
	it('is Scroll, and Step for who wants no motion, unless another was chosen', () => {
		expect(startingWay(undefined, false)).toBe('scroll');
		expect(startingWay(undefined, true)).toBe('step');
		expect(startingWay('read', true)).toBe('read');
		expect(startingWay('scroll', true)).toBe('scroll');
	});
});
