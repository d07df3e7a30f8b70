import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, type Block } from './apart';

const blocks: fc.Arbitrary<Block[]> = fc
	.array(
		fc.record({
			centre: fc.double({ min: -50, max: 550, noNaN: true }),
			above: fc.double({ min: 1, max: 20, noNaN: true }),
			below: fc.double({ min: 1, max: 20, noNaN: true })
		}),
		{ maxLength: 8 }
	)
	.map((list) => list.sort((a, b) => a.centre - b.centre));

describe('blocks set apart', () => {
	it('keep their order, their distance and their limits where there is room', () => {
		fc.assert(
			fc.property(blocks, (list) => {
				apart(list, 0, 500, 10);
				list.forEach((block, i) => {
					const before = list[i - 1];
					const edge = before ? before.centre + before.below + 10 : 0;
					expect(block.centre - block.above).toBeGreaterThanOrEqual(edge - 1e-6);
					expect(block.centre + block.below).toBeLessThanOrEqual(500 + 1e-6);
				});
			})
		);
	});

	it('stay where they are when nothing presses', () => {
		const list = [
			{ centre: 50, above: 5, below: 5 },
			{ centre: 100, above: 5, below: 5 }
		];
		apart(list, 0, 200, 10);
		expect(list.map(({ centre }) => centre)).toEqual([50, 100]);
	});
});
