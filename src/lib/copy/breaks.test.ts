import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksBetweenWords } from './breaks';

describe('a Chinese head', () => {
	it('may break between words, not within them', () => {
		const broken = breaksBetweenWords('吵的是时间，尺子却不是同一把');
		expect(broken).toContain('尺子');
		expect(broken).toContain('时间，尺子');
		expect(broken).toContain('<wbr>');
	});

	it('keeps its tags, its entities and every character', () => {
		const html = '涨<data value="1" data-fact="a.b">6%</data>的&quot;显卡&quot;<wbr>';
		const bare = (s: string): string => s.replaceAll('<wbr>', '');
		expect(bare(breaksBetweenWords(html))).toBe(bare(html));
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...Array.from('芯片价格，涨了A1 <>&;')) }),
				(text) => {
					expect(bare(breaksBetweenWords(text))).toBe(bare(text));
				}
			)
		);
	});
});
