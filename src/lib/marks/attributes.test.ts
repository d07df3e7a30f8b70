import { describe, expect, it } from 'vitest';
import { classes, paint, segmentsData } from './attributes';
import type { Mark } from './mark';

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
