import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESKTOP_QUERY, FRAME_QUERY, STAGE_QUERY, stepperHeight } from './sizes';

const sheet = (name: string): string =>
	readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
const css = sheet('stage');

describe('script and style sheet', () => {
	it('agree on where a stage has room', () => {
		expect(css).toContain(`@media screen and (scripting: enabled) and ${STAGE_QUERY} {`);
	});

	it('agree on where text stands beside it', () => {
		expect(css).toContain(`@media screen and (scripting: enabled) and ${DESKTOP_QUERY} {`);
	});

	it('agree on where a frame has room for a picture', () => {
		expect(sheet('stepper')).toContain(`@media ${FRAME_QUERY} {`);
	});
});

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
