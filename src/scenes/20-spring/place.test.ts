import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import { boxOf } from '../../lib/geometry/box';
import type { Mark, Picture } from '../../lib/marks/mark';
import type { Size } from '../../lib/scene/contract';
import { anyWords, markIn, someStages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { place } from './place';
import { layoutOf } from './place-axis';
import { spread } from './place-days';
import { seventyThree } from './place-years';
import { scene } from './scene';

const f = facts(readTables());
const drawn = slim(f);
const YEARS = f.end - (f.starts[0] ?? 0);

const words = anyWords('字#', 'zh', /-phone$|^said-/);

const step = (size: Size, id: string): Picture => {
	const picture = place(drawn, size, words)[scene.steps.indexOf(id)];
	if (!picture) throw new Error(`no step "${id}"`);
	return picture;
};

/** On narrow stages the ruler runs down the page. */
const isDown = ({ width }: Size): boolean => width < 560;
/** Where a mark lies along the axis: its middle. */
const along = (m: Mark, size: Size): number => {
	const { left, right, top, bottom } = boxOf(m, 'zh');
	return isDown(size) ? (top + bottom) / 2 : (left + right) / 2;
};
const lengthOf = (size: Size): number => (isDown(size) ? size.height : size.width);
/** Pieces of a ruler as positions along the axis: its line’s two ends, then its ticks. */
const positions = (picture: Picture, level: number, size: Size): number[] => {
	const [line, ...ticks] = markIn(picture, 'segments', `ruler-${level}`).segments;
	const [a, b] = isDown(size) ? [1, 3] : [0, 2];
	return [line?.[a] ?? NaN, line?.[b] ?? NaN, ...ticks.map((tick) => tick[a] ?? NaN)];
};

describe('the thirty-two days on the ruler of seventy-three years', () => {
	const longest = (size: Size): Picture => ({ marks: seventyThree(layoutOf(drawn, size, words)) });
	const hair = (size: Size): number => {
		const { width, height } = markIn(longest(size), 'rect', 'hair');
		return isDown(size) ? height : width;
	};

	it('are one pixel wide on the desktop’s ruler of 844', () => {
		expect(hair({ width: 844, height: 740, rem: 16, composition: 'desktop' }).toFixed(1)).toBe(
			'1.0'
		);
	});

	it('are to scale, and say how wide they are, on a ruler of any length', () => {
		const boxes = fc.oneof(
			fc.record({
				width: fc.integer({ min: 560, max: 844 }),
				height: fc.integer({ min: 340, max: 1040 }),
				rem: fc.constant(16),
				composition: fc.constant('desktop' as const)
			}),
			fc.record({
				width: fc.integer({ min: 280, max: 430 }),
				height: fc.integer({ min: 280, max: 780 }),
				rem: fc.constant(16),
				composition: fc.constant('phone' as const)
			})
		);
		fc.assert(
			fc.property(boxes, (size) => {
				const px = (f.days.value / YEARS) * lengthOf(size);
				expect(hair(size)).toBeCloseTo(px, 6);
				const picture = longest(size);
				const said = markIn(picture, 'text', 'px').text;
				expect(said.split('\u00a0')[0]).toBe(px.toFixed(1));
				const scale = markIn(picture, 'text', 'px-about-1').text;
				expect(scale).toContain(String(lengthOf(size)));
			})
		);
	});
});

describe.each(someStages)('the rulers at $width × $height', (size) => {
	const rulerSteps = ['seventy-three', 'decade', 'winter', 'thirty-days'];

	it('fill the stage, and every tick stands on its date', () => {
		rulerSteps.forEach((id, level) => {
			const picture = step(size, id);
			const [from, to, ...ticks] = positions(picture, level, size);
			expect(from).toBeCloseTo(0, 6);
			expect(to).toBe(lengthOf(size));
			if (level === 3)
				ticks.forEach((tick, i) => {
					expect(tick).toBeCloseTo((lengthOf(size) * i) / f.days.value, 6);
				});
		});
	});

	it('begin in the tail of the ruler before, where their dates lie', () => {
		rulerSteps.slice(0, -1).forEach((id, level) => {
			const [start = 0, next = 0] = [f.starts[level], f.starts[level + 1]];
			const share = (next - start) / (f.end - start);
			const [from, to] = positions(step(size, id), level + 1, size);
			expect(from).toBeCloseTo(share * lengthOf(size), 6);
			expect(to).toBeCloseTo(lengthOf(size), 6);
		});
	});

	it('keep their pieces as they grow and as they are remembered, so that they move', () => {
		const pictures = place(drawn, size, words);
		for (const level of [0, 1, 2, 3]) {
			const counts = pictures.flatMap(({ marks }) =>
				marks.flatMap((m) =>
					m.kind === 'segments' && m.key === `ruler-${level}` ? [m.segments.length] : []
				)
			);
			expect(new Set(counts).size).toBe(1);
			expect(counts.length).toBeGreaterThan(1);
		}
	});

	it('zoom by the scale of what is read', () => {
		const pictures = place(drawn, size, words);
		rulerSteps.forEach((_, level) => {
			expect(pictures[level]?.zoom).toBeCloseTo(
				lengthOf(size) / (f.end - (f.starts[level] ?? 0)),
				9
			);
		});
	});

	it('number a day only where it has six pixels', () => {
		const room = lengthOf(size) / f.days.value;
		const numbered = step(size, 'thirty-days').marks.some(({ key }) => key.startsWith('number-3-'));
		expect(numbered).toBe(room >= 6);
	});
});

describe.each(someStages)('the days at $width × $height', (size) => {
	const picture = step(size, 'thirty-days');
	const days = f.happenings.filter(({ day }) => day >= f.first.value);
	const marksOf = (id: string): readonly Mark[] =>
		picture.marks.filter(({ key }) => key === `event-${id}`);

	it('draw every mark, whatever names have to give way', () => {
		for (const { id } of days) expect(marksOf(id), id).toHaveLength(1);
	});

	it('let marks stand on their days, or, down the page, in the order of their days', () => {
		const at = days.map(({ id }) => marksOf(id).map((m) => along(m, size))[0] ?? NaN);
		if (isDown(size)) {
			expect(at.map(Math.round)).toEqual(at.map(Math.round).sort((a, b) => a - b));
			return;
		}
		days.forEach(({ day, kind }, i) => {
			if (kind === 'feud') return;
			const middle = ((day - f.first.value + 0.5) / f.days.value) * size.width;
			expect(at[i]).toBeCloseTo(middle, 6);
		});
	});

	it('show a doubted day hollow and dashed, and no other', () => {
		for (const { id, doubted } of days)
			for (const m of marksOf(id)) expect('dash' in m && m.dash === 'dashed', id).toBe(doubted);
	});

	it('tell kinds apart by shape alone', () => {
		const shapes = new Map<string, string>();
		for (const { id, kind, doubted } of days) {
			if (doubted) continue;
			const seen = picture.marks
				.filter(({ key }) => key === `event-${id}` || key === `event-${id}-half`)
				.map((m) => {
					const { left, right, top, bottom } = boxOf(m, 'zh');
					const long = Math.abs(right - left - (bottom - top)) > 3 ? 'long' : 'even';
					const points = m.kind === 'path' ? m.points.length : 0;
					const filled = 'fill' in m && m.fill !== 'paper' ? 'filled' : 'hollow';
					return `${m.kind} ${points} ${long} ${filled}`;
				})
				.join(' + ');
			expect(shapes.get(kind) ?? seen).toBe(seen);
			shapes.set(kind, seen);
		}
		expect(new Set(shapes.values()).size).toBe(shapes.size);
	});

	it('speak in Baidu’s ink and in Wang’s', () => {
		for (const { id, ink } of days.filter(({ kind }) => kind === 'feud'))
			for (const m of marksOf(id)) expect('fill' in m && m.fill).toBe(ink);
	});
});

describe.each(someStages)('the six at $width × $height', (size) => {
	const picture = step(size, 'six-names');

	it('are counted by their marks', () => {
		for (const group of ['new', 'older', 'cluster', 'promise'] as const) {
			const own = f.six.filter((one) => one.group === group);
			expect(markIn(picture, 'text', `count-${group}`).text).toBe(String(own.length));
			for (const { event } of own)
				expect(picture.marks.filter(({ key }) => key === `event-${event}`)).toHaveLength(1);
		}
	});

	it('stand on their days, and Huawei’s at the ruler’s beginning, pointing before it', () => {
		const [from = 0, to = 0] = positions(picture, 3, size);
		for (const { event, day, group } of f.six) {
			const m = picture.marks.find(({ key }) => key === `event-${event}`);
			if (!m) throw new Error(`no mark for ${event}`);
			if (group === 'older') {
				const { left, top } = boxOf(m, 'zh');
				expect((isDown(size) ? top : left) - from).toBeLessThan(3);
				continue;
			}
			const share = (day - f.first.value + 0.5) / f.days.value;
			expect(along(m, size)).toBeCloseTo(from + share * (to - from), 6);
		}
	});

	it('keep the pixel of the first ruler in sight', () => {
		const { width, height } = markIn(picture, 'rect', 'pixel');
		expect(isDown(size) ? height : width).toBeCloseTo((f.days.value / YEARS) * lengthOf(size), 6);
	});
});

describe.each(someStages)('the war at $width × $height', (size) => {
	const picture = step(size, 'last-time');

	it('is one mass and one line: nothing to count, and dashed, as a sketch', () => {
		const own = picture.marks.filter(({ key }) => /^(mass|edge|survivor)/.test(key));
		expect(own.map(({ key }) => key).sort()).toEqual(['edge', 'mass', 'survivor']);
		expect(markIn(picture, 'path', 'edge').dash).toBe('dashed');
	});

	it('only ever narrows, to nothing but the survivor', () => {
		const across = markIn(picture, 'path', 'edge').points.map(([x, y]) => (isDown(size) ? x : y));
		expect([...across].sort((a, b) => a - b)).toEqual(across);
		const survivor = markIn(picture, 'rect', 'survivor');
		expect(across.at(-1)).toBeCloseTo(isDown(size) ? survivor.x : survivor.y, 6);
	});
});

describe('lines of text down the page', () => {
	it('stand in order, apart, and stay where they can', () => {
		const wanted = fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 1, maxLength: 16 });
		fc.assert(
			fc.property(wanted, (days) => {
				const sortedDays = days.sort((a, b) => a - b);
				const lines = spread(sortedDays, 16, 410);
				lines.forEach((y, i) => {
					const before = lines[i - 1];
					if (before !== undefined) expect(y - before).toBeGreaterThanOrEqual(16 - 1e-9);
					expect(y).toBeGreaterThanOrEqual(8);
				});
			})
		);
	});
});
