import { describe, expect, it } from 'vitest';
import { analyse, type Layout } from './analyse';
import { columnFrom, type Column } from './barcode';
import type { Shot } from './record';

const ROWS = 700;
const layout: Layout = { storyTop: 1000, stands: 0, from: 2000, to: 6000 };

/** A stage that is displayed some px below the screen's top. */
const stageAt = (top: number): Column => [
	...Array.from({ length: top }, () => undefined),
	...columnFrom(0, ROWS - top)
];

/** A displayed picture of a host at a line, with the story behind it. */
const shot = (at: number, host: number, behind = 0, off = 0): Shot => ({
	at,
	host: columnFrom(host, ROWS),
	story: columnFrom(host - layout.storyTop - behind, ROWS),
	stage: stageAt(off)
});

describe('figures of what was displayed', () => {
	it('tell how far the text is behind, down and up, and ahead by less than nothing', () => {
		const down = [shot(0, 4000), shot(16, 4020, 20), shot(33, 4040, 40), shot(50, 4060, -8)];
		expect(analyse(down, layout, 1).lags).toEqual([20, 40, -8]);
		const up = [shot(0, 4000), shot(16, 3980, -20), shot(33, 3960, 5)];
		expect(analyse(up, layout, -1).lags).toEqual([20, -5]);
	});

	it('leave out pictures in which nothing moves, but not text that still comes', () => {
		const shots = [shot(0, 4000), shot(16, 4000), shot(33, 4020, 20), shot(50, 4020, 9)];
		expect(analyse([...shots, shot(66, 4020)], layout, 1).lags).toEqual([20, 9]);
	});

	it('tell how far the graphic is off, where it has to stand', () => {
		const shots = [shot(0, 4000), shot(16, 4020, 0, 3), shot(33, 4040), shot(50, 7500, 0, 300)];
		expect(analyse(shots, layout, 1).deviations).toEqual([3, 0]);
	});

	it('count rows in which the story shows nothing', () => {
		const hole = shot(16, 4020);
		const story = hole.story.map((bit, row) => (row >= 300 && row < 340 ? undefined : bit));
		expect(analyse([shot(0, 4000), { ...hole, story }], layout, 1).blanks).toEqual([40]);
		const empty = { ...hole, story: story.map(() => undefined), stage: story.map(() => undefined) };
		const nothing = analyse([shot(0, 4000), empty], layout, 1);
		expect(nothing.blanks).toEqual([ROWS]);
		expect(nothing.lags).toEqual([ROWS]);
		expect(nothing.deviations).toEqual([ROWS]);
	});

	it('count pictures a second, of a page without a story too', () => {
		const shots = [0, 20, 40, 60].map((at) => shot(at, 4000 + at));
		expect(analyse(shots, undefined, 1)).toMatchObject({ pictures: 3, rate: 50, lags: [] });
	});

	it('are none where the host cannot be read', () => {
		const host = Array.from({ length: ROWS }, () => undefined);
		expect(() => analyse([{ ...shot(0, 4000), host }], layout, 1)).toThrow(/picture 0.*host/);
	});
});
