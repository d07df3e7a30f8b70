import { describe, expect, test } from 'vitest';
import { fontCss, roleCss } from './css';
import { roles, selectors } from './faces';
import { planRole } from './plan';

describe('the style sheet', () => {
	/** Later rules win where a language fits several: the narrower edition must come later. */
	test('names the Traditional edition after Chinese at large', () => {
		expect(css.indexOf(':root:lang(zh-hant)')).toBeGreaterThan(css.indexOf(':root:lang(zh)'));
	});

	const { rules } = planRole('label', 'en', new Set('a'), new Set());
	const css = fontCss(rules);

	test('has a face for every planned file, shown in a fallback until it is there', () => {
		expect(css).toContain(
			"@font-face{font-family:'AU Label en';font-weight:500;font-display:swap;" +
				"src:url(./label-latin.woff2?no-inline) format('woff2');unicode-range:U+20-7E}"
		);
	});

	test('has a stand-in of like measure for every role and language', () => {
		const standIns = css.match(/@font-face\{font-family:'AU [\w ]+ Fallback'.*/g) ?? [];
		expect(standIns).toHaveLength(2 * roles.length);
		for (const face of standIns)
			expect(face).toMatch(/size-adjust:[\d.]+%;ascent-override:[\d.]+%;descent-override:[\d.]+%/);
	});

	test('names the families of a role by the page’s language', () => {
		expect(css).toMatch(/:root:lang\(zh\)\{.*--display:'AU Display zh','AU Display zh Fallback'/);
		expect(css).toMatch(
			/:root:lang\(zh-hant\)\{.*--text:'AU Text zh-hant','AU Text zh Fallback','Songti TC'/
		);
		expect(css).toMatch(/:root:lang\(en\)\{.*--text:'AU Text en','AU Text en Fallback',serif/);
	});
});

test('every selector of the table is in the rule of its role', () => {
	const lines = roleCss().split('\n');
	for (const [selector, role] of selectors) {
		const line = lines.find((text) => text.split('{')[0]?.split(',').includes(selector));
		expect(line).toContain(`font-family:var(--${role});`);
	}
});
