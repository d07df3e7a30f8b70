import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupIn, misreadIn, strayLanguage, unseenIn } from './signs';

describe('what cannot be seen', () => {
	it.each([
		['\u202e', 'U+202E'],
		['\u200b', 'U+200B'],
		['\u0000', 'U+0000'],
		['\ufffd', 'U+FFFD'],
		['\ud83d', 'U+D83D'],
		['\u2028', 'U+2028']
	])('is named by its number: %j', (sign, name) => {
		expect(unseenIn(`one${sign}two`)).toBe(name);
	});

	it('is none of what people write', () => {
		expect(unseenIn('“Zhu Qing” – 1,5 ×\u00a0万元\n・é←→ · 〇')).toBeUndefined();
		fc.assert(
			fc.property(fc.stringMatching(/^[ -~\u4e00-\u9fa5，。“”]*$/), (text) => {
				expect(unseenIn(text)).toBeUndefined();
			})
		);
	});
});

describe('UTF-8 that was read byte by byte', () => {
	it('is found in any Chinese, and in accents', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\u4e00-\u9fa5é]+$/), (text) => {
				expect(misreadIn(Buffer.from(text, 'utf8').toString('latin1'))).toBeDefined();
				expect(misreadIn(text)).toBeUndefined();
			})
		);
	});
});

describe('HTML in words', () => {
	it.each(['a<b>', '</p>', '<!--', 'a&nbsp;b', '&#60;', '&#x3c;'])('is found: %s', (text) => {
		expect(markupIn(text)).toBeDefined();
	});
	it.each(['1 < 2', 'a & b', 'R&D', 'x > y', '<3'])('is not %s', (text) => {
		expect(markupIn(text)).toBeUndefined();
	});
});

describe('a sentence in the other language’s place', () => {
	it('is told from a name', () => {
		expect(strayLanguage('The card is listed at a price of some kind', 'zh')).toBe('no Chinese');
		expect(strayLanguage('PageUp PageDown', 'zh')).toBeUndefined();
		expect(strayLanguage('标价从这里看起', 'en')).toBe('Chinese');
		expect(strayLanguage('Time Weekly 时代周报', 'en')).toBeUndefined();
	});
});
