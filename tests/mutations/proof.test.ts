/** The proofs find what they are there to find: a page on which one place was left behind. */
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/lib/tables';
import { withCell } from '../../src/lib/tables/tampered';
import { changedBesides, changedWords, differences, stale, untruths } from './proof';
import { published, type Leaves, type Publication } from './publication';

const before = published({ data: dataFiles() });
/** The price of 15 April is another. */
const after = published({ data: withCell('listings', 1, 'price_cny', '99299') });
/** A word more in the first row of the claims. */
const worded = published({
	data: withCell('claims', 0, 'reported_en', 'The article opens with this post. Zqx')
});

/** The places of an edition that are of some kind and have changed. */
const changed = (kind: RegExp): readonly string[] =>
	differences(before, after).filter((place) => kind.test(place));

/** The new build, with one place as it was. */
function leftBehind(place: string): Publication {
	const leaves: Leaves = new Map([...after.leaves, [place, before.leaves.get(place) ?? '']]);
	return { ...after, leaves };
}

const complaints = (of: Publication): number => untruths(of).length + stale(before, of).length;

describe('a build in which everything follows', () => {
	it('has nothing against it', () => {
		expect(complaints(after)).toBe(0);
		expect(changedWords(before, after)).toEqual([]);
		expect(changedBesides(before, worded, ' Zqx')).toEqual([]);
	});
});

describe('a build in which one place was left behind is found out, where that is', () => {
	it.each([
		['a paragraph', /^zh\/story\/chapters\/prices\/steps\/.*\/paragraphs\//],
		['a head', /^en\/story\/chapters\/prices\/steps\/.*\/head$/],
		['an alternative text', /^zh-hant\/story\/.*\/alt$/],
		['a cell of a table', /^zh\/story\/chapters\/prices\/table\/rows\//],
		['what a drawing is made of', /^en\/payload\/prices\/facts\/a800\//],
		['a label', /^zh\/payload\/prices\/words\/labels\//],
		['a picture', /^zh\/story\/chapters\/prices\/steps\/prices-listing\/still\/picture$/],
		['a slip', /^en\/slips\/prices\//],
		['a formula on the method page', /^zh\/method\/formulas\/prices\.a800\.rise\/number$/],
		['a finding', /^zh\/story\/ui\/findings\.prices\/html$/],
		['a caption in a feed', /^en\/words\/scenes\/prices\/steps\/prices-listing\//]
	])('%s', (_, kind) => {
		const places = changed(kind);
		expect(places.length).toBeGreaterThan(0);
		const found = places.filter((place) => complaints(leftBehind(place)) > 0);
		expect(found.length).toBeGreaterThan(0);
	});
});

describe('words that changed with a number', () => {
	const other = (place: string, text: string, of: Publication): Publication => ({
		...of,
		leaves: new Map([...of.leaves, [place, text]])
	});

	it('are found where only the number should have', () => {
		const place = 'en/story/chapters/prices/deck';
		const wrong = other(place, `${after.leaves.get(place) ?? ''} Sold out.`, after);
		expect(changedWords(before, wrong)).toHaveLength(1);
	});

	it('are found where a word was put in elsewhere', () => {
		const place = 'en/story/chapters/feud/deck';
		const wrong = other(place, 'Nothing.', worded);
		expect(changedBesides(before, wrong, ' Zqx')).toHaveLength(1);
		expect(changedBesides(before, before, ' Zqx')).toEqual(['the word is nowhere']);
	});
});
