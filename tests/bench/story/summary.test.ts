import { describe, expect, it } from 'vitest';
import { answersTable, compare, tableOf } from './summary';
import type { Visit } from './visit';

const work = { main: 100, script: 10, layout: 20, paint: 5, frames: 200, dropped: 4 };
const visit = (fcp: number): Visit => ({
	fcp,
	lcp: 2 * fcp,
	blocked: 0,
	requests: 12,
	bytes: { Document: 30_000, Script: 20_000, Fetch: 1000, Font: 200_000 },
	down: work,
	up: work,
	shift: 0,
	heap: 2_000_000
});
const figure = (name: RegExp, story: readonly Visit[], limit: readonly Visit[]) =>
	compare(story, limit).find((one) => name.test(one.name));

describe('what is told of visits', () => {
	it('is the median, the spread, and the ratio of medians', () => {
		const story = [visit(300), visit(100), visit(200)];
		expect(figure(/first contentful/, story, [visit(160)])).toMatchObject({
			story: 200,
			least: 100,
			most: 300,
			limit: 160,
			ratio: 1.25
		});
	});

	it('counts what a script fetches as its own', () => {
		expect(figure(/scripts and their data/, [visit(1)], [visit(1)])?.story).toBe(21);
	});

	it('is a table with a line for each figure, and no ratio to nothing', () => {
		const lines = tableOf(compare([visit(1)], [visit(1)])).split('\n');
		expect(lines.find((line) => line.includes('requests'))).toBe(
			'| requests | 12 | 12–12 | 12 | 1.00 |'
		);
		expect(lines.find((line) => line.includes('shift'))).toMatch(/\| {2}\|$/);
	});

	it('takes the answers of all visits together', () => {
		const answers = { scene: 900, step: [16, 24], slip: [16], guess: [40] };
		const table = answersTable([answers, { ...answers, scene: 1100, step: [16] }]);
		expect(table).toContain('| a step is turned | 16 | 16–24 |');
		expect(table).toContain('| first scene, from the start of the visit | 900 | 900–1100 |');
	});
});
