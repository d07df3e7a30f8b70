import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metrics, textWidth, type Lang, type Role } from './text';

const role = fc.constantFrom<Role>('display', 'text', 'label', 'label-strong');
const lang = fc.constantFrom<Lang>('zh', 'en');
const size = fc.double({ min: 1, max: 200, noNaN: true });
const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...Array.from('宇宙年aZ09 ,.%“”—…·，。×¥−')) })
);

/** Most that Han and Latin move apart where they meet, in em. */
const gap = 0.15;

describe('the width of a text', () => {
	test('is finite and never negative', () => {
		fc.assert(
			fc.property(text, role, size, lang, (t, r, s, l) => {
				const width = textWidth(t, r, s, l);
				expect(Number.isFinite(width)).toBe(true);
				expect(width).toBeGreaterThanOrEqual(0);
			})
		);
	});

	test('is the sum of its parts, but for the gap where Han meets Latin', () => {
		fc.assert(
			fc.property(text, text, role, size, lang, (a, b, r, s, l) => {
				const parts = textWidth(a, r, s, l) + textWidth(b, r, s, l);
				const excess = textWidth(a + b, r, s, l) - parts;
				expect(excess).toBeGreaterThanOrEqual(-1e-6 * s);
				expect(excess).toBeLessThanOrEqual(gap * s);
			})
		);
	});

	test('never shrinks when text is added', () => {
		fc.assert(
			fc.property(text, text, role, size, lang, (a, b, r, s, l) => {
				const width = textWidth(a + b, r, s, l);
				expect(width).toBeGreaterThanOrEqual(textWidth(a, r, s, l) - 1e-6 * s);
			})
		);
	});

	test('grows in step with the font size', () => {
		fc.assert(
			fc.property(text, role, size, lang, (t, r, s, l) => {
				expect(textWidth(t, r, 2 * s, l)).toBeCloseTo(2 * textWidth(t, r, s, l), 6);
			})
		);
	});

	test('is an em for each Han character and full-width mark', () => {
		expect(textWidth('《另一个宇宙》', 'display', 40, 'zh')).toBe(7 * 40);
	});

	test('does not depend on which figures are shown', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: 9999 }), role, lang, (n, r, l) => {
				expect(textWidth(String(n), r, 16, l)).toBe(textWidth('0000', r, 16, l));
			})
		);
	});

	test('counts a no-break space as a space', () => {
		expect(textWidth('15\u00a0年', 'label', 16, 'zh')).toBe(textWidth('15 年', 'label', 16, 'zh'));
	});

	test('takes quotation marks as the page’s language sets them', () => {
		expect(textWidth('“”', 'text', 10, 'zh')).toBe(20);
		expect(textWidth('“”', 'text', 10, 'en')).toBeLessThan(10);
	});

	test('enlarges Latin beside Han', () => {
		const [zh, en] = (['zh', 'en'] as const).map((l) => textWidth('A100', 'label', 10, l));
		expect(zh).toBeCloseTo(1.07 * (en ?? 0), 6);
	});

	test('opens a gap between Han and Latin only where no space is typed', () => {
		const parts = textWidth('A100', 'label', 10, 'zh') + textWidth('张', 'label', 10, 'zh');
		expect(textWidth('A100张', 'label', 10, 'zh')).toBeGreaterThan(parts + 1);
		const spaced = parts + textWidth(' ', 'label', 10, 'zh');
		expect(textWidth('A100 张', 'label', 10, 'zh')).toBeCloseTo(spaced, 6);
		expect(textWidth('100%，', 'label', 10, 'zh')).toBeCloseTo(
			textWidth('100%', 'label', 10, 'zh') + 10,
			6
		);
	});

	test('gives accented letters the width of plain ones, and marks without ink none', () => {
		expect(textWidth('é', 'text', 10, 'en')).toBe(textWidth('e', 'text', 10, 'en'));
		expect(textWidth('e\u0301\u200b', 'text', 10, 'en')).toBe(textWidth('e', 'text', 10, 'en'));
	});

	test('takes what it does not know as one em', () => {
		expect(textWidth('③𠮷', 'label', 10, 'zh')).toBe(20);
	});
});

test('ink rises and falls in the order of letters: capitals, ascenders, Han', () => {
	for (const byRole of Object.values(metrics))
		for (const { capHeight, ascent, descent, hanTop, hanBottom } of Object.values(byRole)) {
			expect(capHeight).toBeGreaterThan(0.6);
			expect(ascent).toBeGreaterThan(capHeight);
			expect(hanTop).toBeGreaterThan(ascent);
			expect(descent).toBeGreaterThan(hanBottom);
			expect(hanTop + hanBottom).toBeLessThan(1);
		}
});
