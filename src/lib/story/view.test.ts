import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { dataFiles } from '../tables';
import { ground } from './ground';
import { storyView } from './view';

/** What the piece is made from, with the price of 15 April changed in its one cell. */
const changed = () => {
	const files = { ...dataFiles() };
	const listings = files['data/listings.csv'] ?? '';
	const one = listings.replace('99799', '99299');
	if (one === listings) throw new Error('data/listings.csv has no 99799 to change');
	return ground({ data: { ...files, 'data/listings.csv': one } });
};

describe.each(editionIds)('one cell of data/listings.csv, in %s', (lang) => {
	const prices = (story: ReturnType<typeof storyView>) => {
		const chapter = story.chapters.find(({ id }) => id === 'prices');
		const step = chapter?.steps.find(({ name }) => name === 'listing');
		if (!chapter || !step) throw new Error('no step prices-listing');
		return { chapter, step };
	};
	const before = prices(storyView(lang));
	const after = prices(storyView(lang, { on: changed() }));
	const texts = (of: typeof before): string => JSON.stringify(of.step.still.marks);

	it('changes the prose', () => {
		expect(before.step.head + before.step.paragraphs.join('')).toContain('99,799');
		expect(after.step.head + after.step.paragraphs.join('')).toContain('99,299');
		expect(after.step.head).toContain('+5.64%');
	});

	it('changes the chart', () => {
		expect(texts(before)).toContain('99,799');
		expect(texts(after)).toContain('99,299');
		expect(texts(after)).not.toContain('99,799');
	});

	it('changes the alt text', () => {
		expect(before.step.alt).toContain('99,799');
		expect(after.step.alt).toContain('99,299');
	});

	it('changes the table', () => {
		expect(JSON.stringify(before.chapter.table)).toContain('6.17%');
		expect(JSON.stringify(after.chapter.table)).toContain('5.64%');
	});

	it('changes the findings', () => {
		expect(storyView(lang).ui['findings.prices']?.text).toContain('6.17%');
		expect(storyView(lang, { on: changed() }).ui['findings.prices']?.text).toContain('5.64%');
	});
});
