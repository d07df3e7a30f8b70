import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersByRole, textRuns } from './characters';
import { roles, type Role } from './faces';

const letters = (html: string, role: Role, where = {}) =>
	[...(charactersByRole(html, where).get(role) ?? [])].join('');

describe('the role of a text', () => {
	test('is running text where nothing says otherwise', () => {
		expect(letters('<p>差</p>', 'text')).toBe('差');
	});

	test('is decided by the nearest class or element', () => {
		const html =
			'<section class="f-display">甲<p class="x f-text y">乙<span class="f-label">丙</span></p>丁</section>';
		expect(letters(html, 'display')).toBe('甲丁');
		expect(letters(html, 'text')).toBe('乙');
		expect(letters(html, 'label')).toBe('丙');
	});

	test('is the class rather than the element where one element has both', () => {
		expect(letters('<h2 class="f-label">头</h2>', 'label')).toBe('头');
		expect(letters('<h2>头</h2>', 'display')).toBe('头');
	});

	test('grows heavier in strong and b, within its own family', () => {
		expect(letters('<p><strong>重</strong></p>', 'display')).toBe('重');
		expect(letters('<figcaption><b>重</b></figcaption>', 'label-strong')).toBe('重');
		expect(letters('<h2><b>重</b></h2>', 'display')).toBe('重');
	});

	test('is a label in tables, with heavier heads', () => {
		const html = '<table><tr><th>头</th><td>身</td></tr></table>';
		expect(letters(html, 'label-strong')).toBe('头');
		expect(letters(html, 'label')).toBe('身');
	});

	test('holds in SVG', () => {
		const html =
			'<svg><title>不画</title><g class="f-label"><text>年<tspan>月</tspan></text></g></svg>';
		expect(letters(html, 'label')).toBe('年月');
		expect(letters(html, 'text')).toBe('');
	});
});

describe('the characters of a page', () => {
	test('leave out attributes, comments, scripts, styles and the head’s title', () => {
		const html =
			'<!doctype html><html><head><title>甲</title><style>乙{}</style></head><body title="丙"><!--丁--><script>"戊"</script><template>己</template>好</body></html>';
		expect(letters(html, 'text')).toBe('好');
	});

	test('include what is drawn without scripts', () => {
		expect(letters('<noscript><p>静</p></noscript>', 'text')).toBe('静');
	});

	test('are decoded, and whole where they lie outside the first plane', () => {
		expect(letters('11&nbsp;亿&#x20BB7;', 'text')).toBe('1\u00a0亿𠮷');
	});

	test('count nothing that has no glyph', () => {
		expect(charactersByRole('<p>\n\t\u200b\u2060\ufe0f</p>').size).toBe(0);
	});

	test('can be asked for by the language they are set in', () => {
		const html = '<html lang="zh-Hans"><p>“宇宙”<q lang="en">it’s</q><i lang="fr">é</i></p></html>';
		expect(letters(html, 'text', { within: 'en' })).toBe('it’s');
		expect(letters(html, 'text', { within: 'zh' })).toBe('“宇宙”é');
		expect(letters('<p>a<b lang="zh">汉</b></p>', 'text', { page: 'en', within: 'en' })).toBe('a');
	});

	test('are each found in the role of the class around them, however deep', () => {
		const nest = fc.array(fc.constantFrom(...roles), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(nest, (path) => {
				const html = path.reduceRight((inner, role) => `<i class="f-${role}">${inner}</i>`, '字');
				const found = charactersByRole(html);
				expect([...found.keys()]).toEqual([path.at(-1)]);
			})
		);
	});

	test('lose no text of the page', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('甲', 'b', '“', '7')), (parts) => {
				const html = parts.map((part, i) => `<p class="f-${roles[i % 4]}">${part}</p>`).join('');
				const text = [...textRuns(html, 'zh')].map((run) => run.text).join('');
				expect(text).toBe(parts.join(''));
			})
		);
	});
});
