import { describe, expect, it } from 'vitest';
import { faultIn } from './fault';

const copy = [
	'title: A title',
	'[steps]',
	'id: claim',
	'head: A head',
	'text: It took 12 days.',
	'alt: A picture',
	'id: ruler',
	'head: Another',
	'text: All is {feud.lost}.',
	'[]',
	'{.labels}',
	'axis: years 7'
].join('\n');
const csv = 'id,price_cny\na800,93999\na100,abc';
const files: Readonly<Record<string, string>> = {
	'src/scenes/10-feud/copy.en.aml': copy,
	'data/listings.csv': csv
};
const read = (file: string): string => files[file] ?? '';
const faultOf = (message: string) => faultIn(new Error(message), read);

describe('the place of an error', () => {
	it('is the line that a table’s error names', () => {
		const fault = faultOf('data/listings.csv:3: price_cny: expected a number above 0, found "abc"');
		expect(fault).toMatchObject({ file: 'data/listings.csv', line: 3 });
		expect(fault.frame).toContain('>    3 | a100,abc');
	});

	it('is found in copy by its step, key and words', () => {
		const path = 'src/scenes/10-feud/copy.en.aml';
		expect(
			faultOf(
				`${path}: step claim: text: expected every number bound, found "12" in “It took 12 days.”`
			)
		).toMatchObject({ file: path, line: 5 });
		expect(
			faultOf(`${path}: step ruler: text: expected a known fact, found "{feud.lost}"`)
		).toMatchObject({ line: 9 });
		expect(faultOf(`${path}: label axis: expected every number bound, found "7"`)).toMatchObject({
			line: 12
		});
	});

	it('is nowhere in particular for an error of another kind', () => {
		expect(faultOf('out of memory')).toEqual({
			message: 'out of memory',
			file: '',
			line: 1,
			frame: ''
		});
	});
});
