import { describe, expect, it } from 'vitest';
import { byId, readTables } from './index';

describe('the tables of data/', () => {
	it('parse as they stand', () => {
		const tables = readTables();
		expect(byId(tables.listings, 'a800-start', 'data/listings.csv')).toEqual({
			id: 'a800-start',
			date: '2023-03-27',
			product: 'A800',
			priceCny: 93999,
			listPriceCny: undefined,
			basisZh: expect.any(String) as string,
			basisEn: expect.any(String) as string,
			claim: 'F67',
			source: 'time-weekly'
		});
	});

	it('are read once', () => {
		expect(readTables()).toBe(readTables());
	});

	it('bind no claim to a reported number or a day that they lack', () => {
		const { claims, events, reported } = readTables();
		const known = new Set([
			...reported.map(({ id }) => `reported.${id}`),
			...events.filter(({ date }) => date.length === 10).map(({ id }) => `events.${id}.date`)
		]);
		const unknown = claims.flatMap((claim) =>
			[
				claim.claimZh,
				claim.claimEn,
				claim.reportedZh,
				claim.reportedEn,
				claim.foundZh,
				claim.foundEn
			].flatMap((words) =>
				[...words.matchAll(/\{((?:reported|events)\.[^}|]+)/g)]
					.map(([, path = '']) => path)
					.filter((path) => !known.has(path))
					.map((path) => `${claim.id}: ${path}`)
			)
		);
		expect(unknown).toEqual([]);
	});

	it('bind the same figures in both languages of a claim', () => {
		const paths = (words: string): string[] =>
			[...words.matchAll(/\{([^}|]+)/g)].map(([, path = '']) => path).sort();
		for (const { id, claimZh, claimEn, reportedZh, reportedEn, foundZh, foundEn } of readTables()
			.claims) {
			expect([id, ...paths(claimEn)]).toEqual([id, ...paths(claimZh)]);
			expect([id, ...paths(reportedEn)]).toEqual([id, ...paths(reportedZh)]);
			expect([id, ...paths(foundEn)]).toEqual([id, ...paths(foundZh)]);
		}
	});

	it('name the table and the id that is looked for in vain', () => {
		expect(() => byId(readTables().events, 'moon-landing', 'data/events.csv')).toThrow(
			'data/events.csv: expected a row with the id "moon-landing", found none'
		);
	});
});
