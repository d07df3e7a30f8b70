import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, MONTH } from './facts-fit';

const growth = fc.record({
	months: fc.double({ min: 2, max: 60, noNaN: true }),
	start: fc.double({ min: 1, max: 1e6, noNaN: true }),
	days: fc.uniqueArray(fc.integer({ min: -8000, max: 20000 }), { minLength: 2, maxLength: 20 })
});

describe('the fit of a doubling time', () => {
	it('finds the months in which exact growth doubles', () => {
		fc.assert(
			fc.property(growth, ({ months, start, days }) => {
				const points = days.map((day) => ({
					day,
					size: start * 2 ** ((day - Math.min(...days)) / (months * MONTH))
				}));
				fc.pre(points.every(({ size }) => size > 1e-200 && size < 1e200));
				expect(fit(points).months).toBeCloseTo(months, 4);
			})
		);
	});

	it('gives a line that passes through the middle of its points', () => {
		fc.assert(
			fc.property(growth, ({ months, start, days }) => {
				const points = days.map((day, i) => ({
					day,
					size: start * 2 ** ((day - Math.min(...days)) / (months * MONTH)) * (i % 2 ? 1.5 : 1)
				}));
				fc.pre(points.every(({ size }) => size > 1e-200 && size < 1e200));
				fc.pre(Math.max(...days) - Math.min(...days) > 2000);
				const { at, centre } = fit(points);
				expect(at(centre.day)).toBeCloseTo(centre.log, 8);
			})
		);
	});

	it('does not depend on the unit of size', () => {
		const points = [1, 3, 20, 90].map((size, i) => ({ day: 500 * i, size }));
		const larger = points.map(({ day, size }) => ({ day, size: 1e6 * size }));
		expect(fit(larger).months).toBeCloseTo(fit(points).months, 10);
	});

	it('doubles a thousandfold in ten doublings', () => {
		const { months } = fit([
			{ day: 0, size: 1 },
			{ day: 180 * MONTH, size: 1024 }
		]);
		expect(months).toBeCloseTo(18, 10);
	});

	it('refuses points without growth, and says how many it was given', () => {
		expect(() => fit([{ day: 1, size: 5 }])).toThrow(/found 1 points/);
		expect(() =>
			fit([
				{ day: 1, size: 5 },
				{ day: 9, size: 4 }
			])
		).toThrow(/expected sizes that grow/);
	});
});
