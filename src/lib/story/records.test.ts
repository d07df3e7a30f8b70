import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { readTables } from '../tables';
import { recordsView } from './records';

const href = (claim: string): string => `#${claim}`;

/** Paths that a text binds. */
const paths = (words: string): string[] =>
	[...words.matchAll(/\{([^}|]+)/g)].map(([, path = '']) => path).sort();

describe.each(editionIds)('the records in %s', (lang) => {
	const view = recordsView(lang, href);

	it('bind every number, in repairs, in what is left out and in what is not counted', () => {
		const { repairs, leftOut } = readTables();
		expect(view.repairs).toHaveLength(repairs.length);
		expect(view.leftOut).toHaveLength(leftOut.length);
		expect(view.repairs.find(({ id }) => id === 'D11')?.repair).toContain(
			'data-fact="reported.link-after"'
		);
	});

	it('name both files of every table', () => {
		const listings = view.files.find(({ table }) => table === 'listings');
		expect(listings).toMatchObject({ csv: 'listings.csv', json: 'listings.json' });
		expect(listings?.columns.find(({ name }) => name === 'price_cny')?.unit).toBe('yuan');
		expect(view.files.map(({ table }) => table)).toEqual(
			readTables()
				.tables.map(({ table }) => table)
				.sort()
		);
	});

	it('have corrections only where something was corrected', () => {
		expect(view.corrections).toHaveLength(readTables().corrections.length);
	});
});

describe('a text of the records', () => {
	it('binds the same figures in both languages', () => {
		const { repairs, notCounted: uncounted } = readTables();
		const pairs = [
			...repairs.flatMap((r) => [
				[r.id, r.damageZh, r.damageEn] as const,
				[r.id, r.repairZh, r.repairEn] as const,
				[r.id, r.reasonZh, r.reasonEn] as const
			]),
			...uncounted.map((n) => [n.claim, n.textZh, n.textEn] as const)
		];
		for (const [id, zh, en] of pairs) expect([id, ...paths(en)]).toEqual([id, ...paths(zh)]);
	});
});
