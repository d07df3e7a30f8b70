import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classes, dashes, paint, segmentsData } from './attributes';
import type { Mark } from './mark';

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

const dot: Mark = { kind: 'dot', key: 'd', x: 0, y: 0, r: 1 };

describe('a mark’s attributes', () => {
	it('draw straight pieces and curved ones in one path', () => {
		expect(
			segmentsData([
				[0, 0, 3, 4],
				[0, 0, 0, 1, 2, 2, 3.333, 3]
			])
		).toBe('M0 0L3 4M0 0C0 1 2 2 3.33 3');
	});

	it('refer to hatches and the glow by name, and to tokens as colours', () => {
		expect(['hatch-a', 'glow', 'ink-2'].map((fill) => paint(fill as 'glow'))).toEqual([
			'url(#hatch-a)',
			'url(#glow)',
			'var(--ink-2)'
		]);
	});

	it('leave to the style sheet how plates overprint and when light is seen', () => {
		expect(classes(dot)).toBeUndefined();
		expect(classes({ ...dot, plate: true, fill: 'glow' })).toBe('plate glow');
	});
});
