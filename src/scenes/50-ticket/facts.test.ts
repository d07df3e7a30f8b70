import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/tables';
import { facts } from './facts';

const figures = facts(readTables());

describe('the sums of the ticket', () => {
	it('are those of the ledger', () => {
		const { m6, tenThousand, affordable, short, dollar, shrink } = figures;
		expect(tenThousand.cny.value).toBe(1.1e9);
		expect(tenThousand.a800.value).toBe(997_990_000);
		expect([affordable.cards.value, short.value, dollar.cards.value]).toEqual([9090, 910, 62_445]);
		expect(dollar.cny.value).toBe(6.869e9);
		expect(shrink.value).toBeCloseTo(85.4, 1);
		expect(m6.equivalents.value).toBeCloseTo(170.7, 1);
		expect([m6.low.value / 1e6, m6.high.value / 1e6].map(Math.round)).toEqual([19, 56]);
		expect(m6.peakShare.value).toBeCloseTo(40.06, 2);
		expect([m6.atLambda.value, m6.atLambda.upTo ?? 0].map(Math.round)).toEqual([205, 263]);
	});

	it('buy whole cards and pay whole runs only', () => {
		const { gpt3, large } = figures.runs;
		expect([gpt3.cards.value, large.cards.value]).toEqual([87, 749]);
		expect([gpt3.times.value, large.times.value]).toEqual([714, 83]);
	});

	it('count more banks alone than the firms that are told of', () => {
		const { told, banks } = figures.firms;
		expect(told.standing).toBe('disputed');
		expect(banks.value).toBeGreaterThan(told.value);
	});
});
