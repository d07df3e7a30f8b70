import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { mainSources } from './sources';
import { cut } from './subset';

const { latin, han } = mainSources('text');
const subset = (source: typeof latin, characters: string) =>
	cut({ name: 'x.woff2', part: 'story', editions: ['zh'], source, characters });

test('a cut font has the characters asked for, and no others', async () => {
	const font = create(await subset(latin, 'A1−'));
	// The last entry of every character map is a sentinel.
	const points = font.characterSet.filter((point) => point !== 0xffff);
	expect(String.fromCodePoint(...points)).toBe('1A−');
});

test('figures are all of one width', async () => {
	const font = create(await subset(latin, '0123456789'));
	const widths = Array.from('0123456789', (c) => font.layout(c, ['tnum', 'lnum']).advanceWidth);
	expect(new Set(widths).size).toBe(1);
});

test('Han punctuation can still be set half as wide', { timeout: 60_000 }, async () => {
	const font = create(await subset(han, '，。“”《》'));
	expect(font.availableFeatures).toContain('halt');
	expect(font.availableFeatures).toContain('chws');
	expect(font.layout('。', ['halt']).advanceWidth).toBe(500);
});

test('the copyright line is kept, and the reserved name is not borne', async () => {
	const font = create(await subset(latin, 'A'));
	expect(font.copyright).toBe(latin.font.copyright);
	expect(font.copyright).toContain('Adobe');
	expect(latin.font.familyName).toContain('Source');
	expect(font.familyName).not.toContain('Source');
});

test('the same characters give the same bytes', async () => {
	expect(await subset(latin, 'ruler')).toEqual(await subset(latin, 'ruler'));
});
