import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../fonts/sources';
import { roles } from '../fonts/faces';
import { textWidth } from '../geometry/text';
import { editionIds, editionOf } from '../scene/editions';
import { stagePayload } from '../story/view';
import { glyphData, placed } from './glyph-data';
import { lineWidth, outline, type Setting } from './outline';
import { extent } from './testing';
import { editionWords, type EditionWords } from './words';

const words = new Map<string, EditionWords>(editionIds.map((id) => [id, editionWords(id)]));

/** Everything that is said of the scenes, and their labels. */
const said = (edition: (typeof editionIds)[number]): string[] =>
	(words.get(edition)?.scenes ?? []).flatMap((scene) => [
		scene.chapter,
		scene.title,
		scene.source,
		...scene.steps.flatMap(({ head, paragraphs }) => [head, ...paragraphs]),
		...Object.values(stagePayload(edition, scene.id).words.labels)
	]);

describe.each(editionIds)('a line set as outlines in %s', (edition) => {
	const { lang } = editionOf(edition);
	const texts = [...new Set(said(edition))];

	it('has a glyph for every character of the copy, in every role', () => {
		for (const role of roles)
			for (const text of texts)
				expect(() => outline(text, { role, size: 16, edition }), text).not.toThrow();
	});

	it('is as wide as labels are placed by, or a little less where letters are kerned', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...texts),
				fc.constantFrom(...roles),
				fc.double({ min: 12, max: 90, noNaN: true }),
				(text, role, size) => {
					const width = lineWidth(text, { role, size, edition });
					const placedBy = textWidth(text, role, size, lang);
					expect(width / placedBy, text).toBeLessThanOrEqual(1.006);
					expect(width / placedBy, text).toBeGreaterThan(0.93);
				}
			)
		);
	});

	it('keeps its ink about its width and its height', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...texts),
				fc.constantFrom(...roles),
				fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
				(text, role, anchor) => {
					const setting: Setting = { role, size: 20, edition };
					const width = lineWidth(text, setting);
					const left = 100 - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
					const ink = extent(outline(text, setting, [100, 50], anchor));
					expect(ink.left, text).toBeGreaterThan(left - 4);
					expect(ink.right, text).toBeLessThan(left + width + 4);
					expect(ink.top, text).toBeGreaterThan(50 - 24);
					expect(ink.bottom, text).toBeLessThan(50 + 10);
				}
			)
		);
	});

	it('names a character that no font has', () => {
		expect(() => outline('a\u{10ffff}', { role: 'label', size: 12, edition })).toThrow(
			/no font has .* \(U\+10FFFF\), set as label in/
		);
	});
});

describe('Chinese punctuation in running text', () => {
	const width = (text: string, edition: 'zh' | 'zh-hant', trimmed: boolean): number =>
		lineWidth(text, { role: 'label', size: 10, edition, trimmed });

	it('gives up half a square where two marks meet and where a line begins', () => {
		for (const [text, saved] of [
			['来源：《时代周报》，另据', 10],
			['《时代周报》', 5],
			['时代', 0]
		] as const)
			expect(width(text, 'zh', false) - width(text, 'zh', true), text).toBeCloseTo(saved);
	});

	it('keeps the middle of its square in traditional text', () => {
		expect(width('。，', 'zh-hant', true)).toBeCloseTo(20);
		expect(width('」，', 'zh-hant', true)).toBeCloseTo(15);
	});
});

describe('a glyph’s path data', () => {
	const fonts = candidates('display', 'zh').slice(0, 2);

	it('goes through every point of the font’s outline, to a hundredth of a px', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...fonts),
				fc.constantFrom(...Array.from('A&g%8宇宙另个一')),
				fc.double({ min: 0.005, max: 0.4, noNaN: true }),
				({ source }, character, scale) => {
					fc.pre(source.has(character));
					const glyph = source.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
					const data = glyphData(glyph, scale);
					const ink = data ? extent(placed(data, 7, 9)) : undefined;
					const xs = glyph.path.commands.flatMap(({ args }) => args.filter((_, i) => i % 2 === 0));
					const ys = glyph.path.commands.flatMap(({ args }) => args.filter((_, i) => i % 2 === 1));
					expect(ink?.left).toBeCloseTo(7 + Math.min(...xs) * scale, 1);
					expect(ink?.right).toBeCloseTo(7 + Math.max(...xs) * scale, 1);
					expect(ink?.top).toBeCloseTo(9 - Math.max(...ys) * scale, 1);
					expect(ink?.bottom).toBeCloseTo(9 - Math.min(...ys) * scale, 1);
				}
			)
		);
	});
});
