import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { atMarks, balanced, paragraph } from './lines';
import { lineWidth, type Setting } from './outline';
import { editionWords } from './words';

const bare = (text: string): string => text.replace(/\s/g, '');

describe.each(editionIds)('a head in lines, in %s', (edition) => {
	const heads = editionWords(edition).scenes.flatMap(({ steps }) => steps.map(({ head }) => head));
	const setting: Setting = { role: 'display', size: 30, edition, trimmed: true };

	it('says all of it, in lines that fit', () => {
		fc.assert(
			fc.property(fc.constantFrom(...heads), fc.integer({ min: 260, max: 700 }), (head, width) => {
				const lines = balanced(head, setting, width);
				expect(bare(lines.join(''))).toBe(bare(head));
				for (const line of lines) expect(lineWidth(line, setting), line).toBeLessThanOrEqual(width);
			})
		);
	});

	it('keeps to one line where there is room', () => {
		for (const head of heads) expect(balanced(head, setting, 2000)).toEqual([head]);
	});

	it('begins no line with a mark that ends something', () => {
		fc.assert(
			fc.property(fc.constantFrom(...heads), fc.integer({ min: 200, max: 700 }), (head, width) => {
				for (const line of balanced(head, setting, width).slice(1))
					expect(line).not.toMatch(/^[，。、；：？！）》”」]/);
			})
		);
	});
});

describe('a Chinese head', () => {
	const setting: Setting = { role: 'display', size: 30, edition: 'zh', trimmed: true };

	it('is parted at its marks rather than within a clause', () => {
		expect(balanced('同样 19 天，比特币涨得更多', setting, 260)).toEqual([
			'同样 19 天，',
			'比特币涨得更多'
		]);
		expect(atMarks('阿里说的是“所有产品”', setting, 220)).toEqual(['阿里说的是', '“所有产品”']);
		expect(atMarks('放到同一把尺子上', setting, 150)).toBeUndefined();
	});
});

it('small print fills its lines', () => {
	const setting: Setting = { role: 'label', size: 13, edition: 'en' };
	const lines = paragraph('one two three four five six seven', setting, 90);
	expect(lines.join(' ')).toBe('one two three four five six seven');
	for (const line of lines) expect(lineWidth(line, setting)).toBeLessThanOrEqual(90);
});
