import { describe, expect, it } from 'vitest';
import { stepperHeight } from './sizes';

describe('the height that a frame wants', () => {
	it('is one that hosts which bound it grant, at any width', () => {
		for (let width = 1; width < 4000; width += 7) {
			const height = stepperHeight(width, 16);
			expect(height).toBeGreaterThanOrEqual(200);
			expect(height).toBeLessThanOrEqual(1000);
		}
	});

	it('grows with the reader’s text', () => {
		expect(stepperHeight(600, 16)).toBe(544);
		expect(stepperHeight(1200, 32)).toBe(1088);
	});
});
