import { describe, expect, it } from 'vitest';
import { median, quantile } from './statistics';

describe('a quantile', () => {
	it('is a value that this share of all does not exceed', () => {
		const values = [5, 1, 4, 2, 3];
		expect(median(values)).toBe(3);
		expect(quantile(values, 0.95)).toBe(5);
		expect(quantile(values, 0)).toBe(1);
		expect(quantile([], 0.5)).toBeNaN();
	});
});
