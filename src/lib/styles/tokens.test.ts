import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function token(name: string): string {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'i').exec(css)?.[1];
	if (found === undefined) throw new Error(`tokens.css: --${name}: expected a colour, found none`);
	return found;
}

/** Relative luminance, WCAG 2.x. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const c = parseInt(hex.slice(i, i + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** WCAG 2.2 AA for text of any size. */
const TEXT = 4.5;

describe('the colours', () => {
	it.each(['ink', 'ink-2', 'ink-3', 'a', 'b', 'accent'])(
		'set --%s readably on paper and at night',
		(name) => {
			for (const light of ['day', 'night'])
				expect(contrast(token(`${name}-${light}`), token(`paper-${light}`))).toBeGreaterThanOrEqual(
					TEXT
				);
		}
	);

	it.each(['baidu', 'huawei', 'alibaba', 'tencent', 'bytedance'])(
		'set the firm %s readably on paper, and paper readably on it',
		(name) => {
			expect(contrast(token(name), token('paper-day'))).toBeGreaterThanOrEqual(TEXT);
		}
	);

	it.each(['ink-day', 'ink-3-day', 'a-day', 'b-day'])('set --%s readably on a sheet', (name) => {
		expect(contrast(token(name), token('sheet'))).toBeGreaterThanOrEqual(TEXT);
	});

	it('keep a name on a grey plate readable', () => {
		expect(contrast(token('paper-day'), token('ink-3-day'))).toBeGreaterThanOrEqual(TEXT);
	});
});
