import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import type { Size } from '../../lib/scene/contract';
import { stagePayload } from '../../lib/story/view';
import { readTables } from '../../lib/tables';
import { dateStrip } from './dates';
import { facts } from './facts';

const f = slim(facts(readTables()));
const { words } = stagePayload('zh', 'feud');
const size: Size = { width: 350, height: 426, rem: 16, composition: 'phone' };
const marks = dateStrip(f, size, words, ['launch', 'claim', 'counter', 'midnight']);

const dot = (day: string): { x: number; r: number } => {
	const found = marks.find((m) => m.key === `day-${day}`);
	if (found?.kind !== 'dot') throw new Error(`expected a dot for ${day}`);
	return found;
};

describe('the strip of days', () => {
	it('begins with the launch and ends with the post, both dots whole', () => {
		expect(dot('launch').x).toBe(dot('launch').r);
		expect(dot('midnight').x).toBe(size.width - dot('midnight').r);
	});

	it('sets every day at its own distance from the first', () => {
		const px = dot('midnight').x - dot('launch').x;
		const days = f.midnightDate.value - f.launch.value;
		expect(dot('claim').x - dot('launch').x).toBeCloseTo(
			(px * (f.claimDate.value - f.launch.value)) / days,
			9
		);
		expect(dot('midnight').x - dot('counter').x).toBeCloseTo(px / days, 9);
	});

	it('has a tick for every day', () => {
		const ruler = marks.find((m) => m.key === 'days');
		if (ruler?.kind !== 'segments') throw new Error('expected the ruler of days');
		const [, ...ticks] = ruler.segments;
		expect(ticks).toHaveLength(f.midnightDate.value - f.launch.value + 1);
	});
});
