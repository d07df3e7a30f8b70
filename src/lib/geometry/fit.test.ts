import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBlock, fitSize, hasRoom, MIN_TEXT, wrap } from './fit';
import { textWidth } from './text';

const quote = 'Wang Xiaochuan has been off the front line too long; he is not in the same universe';
const zh = '王小川脱离一线太久，确实跟百度不在一个宇宙';

describe('a text in a block', () => {
	it('never sticks out of it, as long as its longest word has room', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 160, max: 900 }),
				fc.integer({ min: 140, max: 600 }),
				fc.constantFrom([quote, 'en'] as const, [zh, 'zh'] as const),
				(width, height, [text, lang]) => {
					const set = fitBlock([text], 'display', 58, { width, height }, 1.4, lang);
					for (const line of set.lines)
						expect(textWidth(line, 'display', set.size, lang)).toBeLessThanOrEqual(width);
					if (set.size > MIN_TEXT)
						expect(set.lines.length * 1.4 * set.size).toBeLessThanOrEqual(height);
				}
			)
		);
	});

	it('keeps its words, whatever the width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 40, max: 900 }), (width) => {
				expect(wrap([quote], 'label', 16, width, 'en').join(' ')).toBe(quote);
				expect(wrap([zh], 'label', 16, width, 'zh').join('')).toBe(zh);
			})
		);
	});

	it('does not break a number from its unit', () => {
		expect(wrap(['at level\u00a017 now'], 'label', 16, 60, 'en')).toContain('level\u00a017');
	});
});

describe('one line', () => {
	it('is as large as asked, or as its room allows, and never under 12 px', () => {
		expect(fitSize(['一两个月'], 'display', 40, 1000, 'zh')).toBe(40);
		expect(fitSize(['一两个月'], 'display', 40, 100, 'zh')).toBeCloseTo(25, 0);
		expect(fitSize(['一两个月'], 'display', 40, 10, 'zh')).toBe(MIN_TEXT);
	});

	it('has no room where it would be cut at 12 px', () => {
		expect(hasRoom('一两个月', 'label', 30, 'zh')).toBe(false);
		expect(hasRoom('一两个月', 'label', 60, 'zh')).toBe(true);
	});
});
