import { describe, expect, it } from 'vitest';
import { slim } from '../../lib/figures/figure';
import { dashes } from '../../lib/marks/attributes';
import type { Picture } from '../../lib/marks/mark';
import type { Size } from '../../lib/scene/contract';
import { anyWords, markIn, someStages } from '../../lib/scene/testing';
import { readTables } from '../../lib/tables';
import { facts } from './facts';
import { place } from './place';
import { scene } from './scene';

const figures = facts(readTables());

const words = anyWords('33%');

const step = (size: Size, id: string): Picture => {
	const picture = place(slim(figures), size, words)[scene.steps.indexOf(id)];
	if (!picture) throw new Error(`no step "${id}"`);
	return picture;
};

const rect = (picture: Picture, key: string) => markIn(picture, 'rect', key);
const lines = (picture: Picture, key: string) => markIn(picture, 'segments', key).segments;

describe.each(someStages)('the chips at $width × $height', (size) => {
	const lying = size.composition === 'desktop' || size.width > 560;
	/** Across the pipes: up and down where they lie. */
	const across = ([x, y]: readonly number[]): number => (lying ? y : x) ?? NaN;
	const thickness = (picture: Picture, card: string): number => {
		const [one, other] = lines(picture, `${card}-walls`);
		return Math.abs(across(one ?? []) - across(other ?? []));
	};

	it('draws both pipes on one scale, and hollow what the narrow one has lost', () => {
		const picture = step(size, 'pipe');
		const [wide, narrow] = [thickness(picture, 'a100'), thickness(picture, 'a800')];
		expect(narrow / wide).toBeCloseTo(400 / 600, 6);
		const lost = rect(picture, 'lost');
		expect((lying ? lost.height : lost.width) / wide).toBeCloseTo(1 / 3, 6);
	});

	it('lets the pipes lie from edge to edge where there is room, and stand where not', () => {
		const [[x1, y1, x2, y2] = [NaN, NaN, NaN, NaN]] = lines(step(size, 'pipe'), 'a100-walls');
		if (lying) expect([x1, x2]).toEqual([0, size.width]);
		else expect([x1 - x2, y2 > y1]).toEqual([0, true]);
	});

	it('fills both pipes equally densely: same dashes, same distance between lanes', () => {
		const picture = step(size, 'pipe');
		const of = (card: 'a100' | 'a800') => {
			const { dash, strokeWidth, segments } = markIn(picture, 'segments', `${card}-lanes`);
			const [first = [], second = []] = segments;
			return {
				dash,
				strokeWidth,
				pitch: Math.abs(across(first) - across(second)).toFixed(6),
				perLane: (figures.link[card].value / segments.length).toFixed(6)
			};
		};
		expect(of('a100')).toEqual(of('a800'));
	});

	it('lets only the pipes of the first step flow', () => {
		const flowing = scene.steps.map(
			(id) => step(size, id).marks.filter((m) => 'flows' in m && m.flows === true).length
		);
		expect(flowing).toEqual([2, 0, 0, 0, 0]);
	});

	it('keeps the dashes thinner than the lanes are apart', () => {
		const { strokeWidth = 1, segments } = markIn(step(size, 'pipe'), 'segments', 'a100-lanes');
		const [first = [], second = []] = segments;
		expect(strokeWidth).toBeLessThan(0.6 * Math.abs(across(first) - across(second)));
		expect(dashes('lane', strokeWidth)).toBeDefined();
	});

	it('makes the bars of a pair as long as their figures', () => {
		const picture = step(size, 'kept');
		for (const [measure, keys] of [
			['link', ['a100-fill', 'a800-fill']],
			['tflops', ['a100-square', 'tflops-a800']],
			['bandwidth', ['bandwidth-a100', 'bandwidth-a800']],
			['power', ['power-a100', 'power-a800']]
		] as const) {
			const [a, b] = keys.map((key) => rect(picture, key));
			const { a100, a800 } = figures[measure];
			if (!a || !b) throw new Error(`no pair of ${measure}`);
			expect(lying ? b.height / a.height : b.width / a.width).toBeCloseTo(
				a800.value / a100.value,
				6
			);
		}
	});

	it('gives squares the areas of their shares', () => {
		const picture = step(size, 'older');
		const whole = rect(picture, 'a100-square').width ** 2;
		const corner = (key: string): readonly number[] => markIn(picture, 'path', key).points[1] ?? [];
		const area = (key: string): number => ((corner(key)[0] ?? NaN) - 1) ** 2;
		expect(rect(picture, 'v100-square').width ** 2 / whole).toBeCloseTo(125 / 312, 6);
		expect(area('told-square') / whole).toBeCloseTo(1 / 3, 5);
		expect(area('lambda-ring') / whole).toBeCloseTo(1 / 1.95, 6);
	});

	it('dashes the share that is doubted, and hatches the range', () => {
		const picture = step(size, 'older');
		expect(markIn(picture, 'path', 'told-square').dash).toBe('dashed');
		expect(markIn(picture, 'path', 'lambda-ring').fill).toBe('hatch-ink');
	});

	it('sets the events on the ruler in the order of their years, the latest highest', () => {
		const squares = step(size, 'home').marks.filter(
			(m) => m.kind === 'rect' && m.key.endsWith('-square') && m.key !== 'a100-square'
		);
		const at = squares.map((m) => (m.kind === 'rect' ? [m.x, -m.y] : []));
		expect(at).toHaveLength(6);
		for (const axis of [0, 1]) {
			const along = at.map((point) => point[axis] ?? NaN);
			expect([...along].sort((a, b) => a - b)).toEqual(along);
		}
	});

	it('draws nothing of what Tencent claims for Zixiao: it stands in words alone', () => {
		const drawn = step(size, 'home').marks.filter(
			({ key, kind }) => key.startsWith('zixiao') && kind !== 'text' && !key.includes('seal')
		);
		expect(drawn.map(({ key }) => key).sort()).toEqual(['zixiao-square', 'zixiao-stem']);
	});

	it('dashes the day that the article gives the framework', () => {
		const [x] = markIn(step(size, 'home'), 'path', 'angel-told').points.at(-1) ?? [NaN];
		const [[cluster] = [NaN]] = lines(step(size, 'home'), 'cluster-stem');
		expect(markIn(step(size, 'home'), 'path', 'angel-told').dash).toBe('dashed');
		expect(x).toBeCloseTo(cluster, 6);
	});

	it('runs the ruler on, and joins only the partner that was checked to the laboratory', () => {
		const picture = step(size, 'rent');
		const [[from, , to] = [NaN, NaN, NaN]] = lines(picture, 'years-on');
		const [[, , end] = [NaN, NaN, NaN]] = lines(picture, 'years');
		expect(from).toBeCloseTo(end, 6);
		expect(to).toBe(size.width);
		expect(markIn(picture, 'segments', 'huawei-walls').dash).toBe('dashed');
		expect(markIn(picture, 'segments', 'baidu-walls').dash).toBeUndefined();
		expect(picture.marks.some(({ key }) => key === 'huawei-lanes')).toBe(false);
	});

	it('uses no ink of the quarrel', () => {
		for (const picture of place(slim(figures), size, words))
			for (const m of picture.marks)
				for (const ink of ['fill' in m ? m.fill : '', 'stroke' in m ? m.stroke : ''])
					expect(['a', 'b', 'hatch-a', 'hatch-b']).not.toContain(ink);
	});
});
