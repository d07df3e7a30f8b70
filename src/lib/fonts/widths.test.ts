import { expect, test } from 'vitest';
import committed from '../geometry/advance-widths.json';
import { metrics, textWidth } from '../geometry/text';
import { measureAdvances } from './advances';
import type { EditionId } from '../scene/editions';
import { langs, latinScale, roles, type Role } from './faces';
import { candidates, mainSources, sourceOf } from './sources';

const slow = 120_000;

test('the committed widths are those of the packages’ fonts', { timeout: slow }, () => {
	expect(committed).toEqual(measureAdvances());
});

test('the table knows every role and language that the fonts do', () => {
	expect(Object.keys(metrics).sort()).toEqual([...langs].sort());
	for (const lang of langs) expect(Object.keys(metrics[lang])).toEqual([...roles]);
});

test('Han and its punctuation are one em wide in every role', { timeout: slow }, () => {
	for (const role of roles)
		for (const edition of ['zh', 'zh-hant'] as const)
			for (const character of '宇宙年，、。：；？！《》（）「」') {
				const font = sourceOf(character, candidates(role, edition))?.font;
				expect(font?.layout(character).advanceWidth).toBe(font?.unitsPerEm);
				expect(textWidth(character, role, 1, 'zh')).toBe(1);
			}
});

test('both scripts’ faces reach as far above and below the line', { timeout: slow }, () => {
	const reach = (role: Role, edition: EditionId) => {
		const { font } = mainSources(role, edition).han;
		const box = font.glyphForCodePoint('圖'.codePointAt(0) ?? 0).bbox;
		return [box.maxY / font.unitsPerEm, box.minY / font.unitsPerEm];
	};
	for (const role of roles)
		reach(role, 'zh').forEach((edge, i) =>
			expect(Math.abs(edge - (reach(role, 'zh-hant')[i] ?? 0))).toBeLessThan(0.03)
		);
});

test('a plain label is as wide as the shaped text of the font', { timeout: slow }, () => {
	for (const role of roles)
		for (const lang of langs)
			for (const text of ['1,024', '11 600', 'Robin Li', 'months', '−33%']) {
				const font = sourceOf('0', candidates(role, lang))?.font;
				const shaped = font?.layout(text, ['tnum', 'lnum', 'kern']).advanceWidth ?? 0;
				const width = (latinScale[lang] * shaped) / (font?.unitsPerEm ?? 1);
				expect(textWidth(text, role, 1, lang) / width).toBeGreaterThan(0.995);
				expect(textWidth(text, role, 1, lang) / width).toBeLessThan(1.02);
			}
});
