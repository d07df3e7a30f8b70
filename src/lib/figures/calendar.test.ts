import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName, dayNumber, isoDay, monthName } from './calendar';

describe('a day', () => {
	it('has the same number after a journey through its date', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
				expect(dayNumber(isoDay(day))).toBe(day);
			})
		);
	});

	it('is named shortly on a scale, in each language', () => {
		const day = dayNumber('2023-03-16');
		expect(dayName(day, 'zh')).toBe('3\u00a0月\u00a016\u00a0日');
		expect(dayName(day, 'en')).toBe('16\u00a0Mar');
		expect(monthName(day, 'zh')).toBe('3\u00a0月');
		expect(monthName(day, 'en')).toBe('Mar');
	});
});
