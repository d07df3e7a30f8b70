import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/tables';
import en from './copy.en.aml?raw';
import zh from './copy.zh-Hans.aml?raw';
import { facts, table } from './facts';

const tables = readTables();
const f = facts(tables);

describe('the facts of the doublings', () => {
	it('make fifteen years ten doublings of eighteen months, 1,024 times', () => {
		expect(f.months.value).toBe(18);
		expect(f.years.value).toBe(15);
		expect(f.doublings.value).toBe(10);
		expect(f.factor.value).toBe(1024);
	});

	it('make a year and a half one doubling, and one to two months four to eight per cent', () => {
		expect(f.once.value).toBe(2);
		expect(f.short.value).toBeCloseTo(1.039, 3);
		expect(f.short.upTo).toBeCloseTo(1.08, 3);
		expect(f.shortGain.value).toBeCloseTo(3.93, 2);
		expect(f.shortGain.upTo).toBeCloseTo(8.01, 2);
	});

	it('fit the records: 17.8 months before 2010, 20.9 without the first, 5.6 since', () => {
		expect(f.fitBefore.value).toBeCloseTo(17.8, 1);
		expect(f.fitBeforeWithoutFirst.value).toBeCloseTo(20.9, 1);
		expect(f.fitSince.value).toBeCloseTo(5.6, 1);
		expect(f.records.value).toBe(29);
		expect(f.recordsBefore.value + f.recordsSince.value).toBe(f.records.value);
	});

	it('let Altman’s line cross the older fit in the middle of its records', () => {
		const slope = ({ from, to }: typeof f.lines.altman) =>
			(to.log - from.log) / (to.day - from.day);
		expect(slope(f.lines.before) / slope(f.lines.altman)).toBeCloseTo(18 / f.fitBefore.value, 6);
	});

	it('know an interval for the last record only', () => {
		const known = f.runs.filter((run) => run.logLow !== undefined);
		expect(known.map((run) => run.model)).toEqual(['GPT-4']);
	});

	it('stand as sums of ours, with a formula, wherever they are not somebody’s words', () => {
		for (const figure of [f.factor, f.once, f.short, f.overOpenai, f.fitBefore, f.pace]) {
			expect(figure.standing).toBe('computed');
			expect(figure.formula?.zh).toBeTruthy();
			expect(figure.formula?.en).toBeTruthy();
		}
	});
});

/** A number in words as the copy's aliases have it, e.g. `= 约 8,600 万亿倍`, `= about 1.07 billion×`. */
function spoken(copy: string, alias: string): number {
	const found = new RegExp(
		`^${alias}: .* = \\D*([\\d.,]+)\\s(万亿|亿|billion|quadrillion)`,
		'm'
	).exec(copy);
	const steps: Readonly<Record<string, number>> = {
		亿: 1e8,
		万亿: 1e12,
		billion: 1e9,
		quadrillion: 1e15
	};
	return Number(found?.[1]?.replaceAll(',', '')) * (steps[found?.[2] ?? ''] ?? NaN);
}

describe('the words for very large factors', () => {
	it.each([
		['zh', zh],
		['en', en]
	])('are within one per cent of the figures they stand for (%s)', (_, copy) => {
		for (const [alias, figure] of [
			['overSevilla', f.overSevilla],
			['overOpenai', f.overOpenai]
		] as const)
			expect(Math.abs(spoken(copy, alias) / figure.value - 1), alias).toBeLessThan(0.01);
	});

	it('call the older pace a third of today’s only while it is near one', () => {
		expect(f.pace.value).toBeGreaterThan(29);
		expect(f.pace.value).toBeLessThan(37);
	});
});

describe('the table of the doublings', () => {
	it('has a cell for each column, and a row for each record run', () => {
		const { columns, rows } = table(f, tables);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.length).toBeGreaterThan(tables.trainingRuns.length);
	});
});
