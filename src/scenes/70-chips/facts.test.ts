import { describe, expect, it } from 'vitest';
import { readTables, type Tables } from '../../lib/tables';
import { facts } from './facts';

const tables = readTables();
const figures = facts(tables);

describe('the figures of the chips', () => {
	it('are those of the ledger', () => {
		const { link, peak, lambda, told } = figures;
		expect([link.a100.value, link.a800.value]).toEqual([600, 400]);
		expect(link.cut.value).toBeCloseTo(33.3, 1);
		expect(peak.value.toFixed(0)).toBe('40');
		expect([lambda.value, lambda.upTo].map((v) => v?.toFixed(0))).toEqual(['40', '51']);
		expect(told.standing).toBe('disputed');
	});

	it('differ by less than a tenth of a per cent where the A800 was not cut', () => {
		for (const { a100, a800 } of [figures.tflops, figures.bandwidth, figures.power])
			expect(Math.abs(a800.value / a100.value - 1)).toBeLessThan(0.001);
	});

	it('divide both links into whole lanes', () => {
		const { a100, a800, lane } = figures.link;
		expect([a100.value / lane.value, a800.value / lane.value]).toEqual([12, 8]);
	});

	it('doubt the day of the framework, and not that of the cluster', () => {
		const { angelTold, cluster } = figures.home;
		expect(angelTold.date).toBe(cluster.date);
		expect([angelTold.standing, cluster.standing]).toEqual(['disputed', 'confirmed']);
	});

	it('cannot be had from tables that disagree about the link', () => {
		const wrong: Tables = {
			...tables,
			chips: tables.chips.map((row) => (row.id === 'a800' ? { ...row, linkGbS: 300 } : row))
		};
		expect(() => facts(wrong)).toThrow(
			'data/chips.csv: a800: link_gb_s: expected 400 as in data/reported.csv, found 300'
		);
	});
});
