import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dashes } from './attributes';

const css = readFileSync(new URL('../styles/stage.css', import.meta.url), 'utf8');
/** How far a flow runs, px. */
const run = Number(/stroke-dashoffset:\s*([\d.]+)px/.exec(css)?.[1]);

describe('a lane', () => {
	it('is three widths of dash to two of gap, whatever its width', () => {
		expect(dashes('lane', 4)).toBe('12 8');
		expect(dashes('lane', 4.8)).toBe('14.4 9.6');
	});

	it.each([3.2, 4, 4.8, 6, 8, 9.6])(
		'%s px wide starts to flow from rest without a jump: its dashes divide the run',
		(width) => {
			const [dash = NaN, gap = NaN] = (dashes('lane', width) ?? '').split(' ').map(Number);
			expect(run / (dash + gap)).toBeCloseTo(Math.round(run / (dash + gap)), 9);
		}
	);
});

describe('other dashes', () => {
	it('grow with their line, and a plain line has none', () => {
		expect(dashes('dashed', 2)).toBe('8 6');
		expect(dashes('dotted', 2)).toBe('2 5');
		expect(dashes(undefined)).toBeUndefined();
	});
});
