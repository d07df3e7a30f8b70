import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, log } from './scale';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** Two ends that are apart. */
const ends = fc
	.tuple(number, fc.double({ min: 1, max: 1e6, noNaN: true }))
	.map(([from, length]): [number, number] => [from, from + length]);

describe('a straight scale', () => {
	it('leads each end of the domain to the same end of the range', () => {
		fc.assert(
			fc.property(ends, ends, (domain, range) => {
				const scale = linear(domain, range);
				expect(scale(domain[0])).toBeCloseTo(range[0], 6);
				expect(scale(domain[1])).toBeCloseTo(range[1], 6);
			})
		);
	});

	it('comes back from where it led', () => {
		fc.assert(
			fc.property(ends, ends, fc.double({ min: 0, max: 1, noNaN: true }), (domain, range, u) => {
				const scale = linear(domain, range);
				const value = domain[0] + u * (domain[1] - domain[0]);
				expect(scale.invert(scale(value))).toBeCloseTo(value, 3);
			})
		);
	});

	it('stays finite where an end falls on the other', () => {
		expect(linear([3, 3], [0, 100])(3)).toBe(0);
		expect(linear([0, 1], [5, 5]).invert(5)).toBe(0);
	});
});

describe('a logarithmic scale', () => {
	it('gives equal factors equal lengths', () => {
		const scale = log([1, 1000], [0, 300]);
		expect(scale(10)).toBeCloseTo(100, 9);
		expect(scale(100) - scale(10)).toBeCloseTo(scale(10) - scale(1), 9);
	});
});
