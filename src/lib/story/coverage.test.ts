import { describe, expect, it } from 'vitest';
import { coverage, coverageLines, unaccounted } from './coverage';
import { storyCoverage } from './coverage-uses';

const account = {
	ledger: ['F1', 'F2', 'F3', 'F4'],
	uses: [
		{ claim: 'F1', place: 'feud-claim' },
		{ claim: 'F1', place: 'feud-ruler' },
		{ claim: 'X1', place: 'feud-ruler' },
		{ claim: 'F1', place: 'feud-claim' }
	],
	rows: new Map([
		['F1', 'feud'],
		['F2', 'spring']
	]),
	leftOut: new Map([
		['F3', 'opinion'],
		['F4', 'same-as F1']
	])
};

describe('the coverage of the article', () => {
	it('names each place that uses a statement once, in the order of the story', () => {
		expect(coverage(account)[0]).toEqual({
			id: 'F1',
			places: ['feud-claim', 'feud-ruler'],
			chapter: 'feud'
		});
	});

	it('tells a statement told in words alone from one that is left out', () => {
		expect(coverageLines(coverage(account))).toEqual([
			'F1  method/#F1    feud-claim, feud-ruler',
			'F2  method/#F2    (spring: no figure or quotation of it)',
			'F3  left out: opinion',
			'F4  left out: same-as F1'
		]);
	});

	it('is whole when every statement has a row or a reason', () => {
		expect(unaccounted(coverage(account))).toEqual([]);
	});

	it('is not when one has neither, even where the story uses it', () => {
		const without = coverage({ ...account, rows: new Map([['F2', 'spring']]) });
		expect(unaccounted(without)).toEqual(['F1']);
		expect(coverageLines(without)[0]).toContain('NEITHER');
		const more = coverage({ ...account, ledger: [...account.ledger, 'F5'] });
		expect(unaccounted(more)).toEqual(['F5']);
	});
});

describe('in the story as it stands, the article', () => {
	const list = storyCoverage();
	const places = (id: string): readonly string[] => list.find((one) => one.id === id)?.places ?? [];

	it('has no statement without a row on the method page or a reason', () => {
		expect(list).toHaveLength(95);
		expect(unaccounted(list)).toEqual([]);
	});

	it('is found in prose, in labels, in tables, on the cover and in the findings', () => {
		expect(places('F69')).toEqual(expect.arrayContaining(['findings', 'prices-listing']));
		expect(places('F3')).toEqual(expect.arrayContaining(['cover', 'feud-ruler', 'feud table']));
		// A quotation that only the picture carries, and a row of people without a number.
		expect(places('F7')).toEqual(['feud-counter']);
		expect(places('F16')).toContain('lineup table');
	});
});
