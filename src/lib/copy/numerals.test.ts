import { describe, expect, it } from 'vitest';
import { unboundNumber } from './numerals';

describe('a number that no fact stands behind', () => {
	it.each([
		['涨了 6.17%', '6.17'],
		['差不多三年', '三年'],
		['十五年前', '十五年'],
		['两个月', '两个月'],
		['近两百家公司', '两百家'],
		['四成多', '四成'],
		['兩個月', '兩個月'],
		['十五張', '十五張'],
		['三萬家', '三萬家'],
		['１２ 张', '１２']
	])('is found in Chinese: %s', (text, found) => {
		expect(unboundNumber(text, 'zh')).toBe(found);
	});

	it.each([
		['about ten thousand cards', 'ten'],
		['three years ahead', 'three'],
		['Half of them', 'Half'],
		['twice as long', 'twice'],
		['up 6%', '6'],
		['在三年内', '三年']
	])('is found in English: %s', (text, found) => {
		expect(unboundNumber(text, 'en')).toBe(found);
	});

	it.each([
		['一把手挂帅，脱离一线太久', 'zh'],
		['兩個宇宙，一條線，一張，半年報', 'zh'],
		['同一把尺子上的 A100 与 GPT-3', 'zh'],
		['No one was on one ruler with an A800', 'en'],
		['They often weigh tonnes', 'en']
	] as const)('is not seen in names and idioms: %s', (text, lang) => {
		expect(unboundNumber(text, lang)).toBeUndefined();
	});

	it('is seen beside a name that carries digits', () => {
		expect(unboundNumber('A100 卖 11 万', 'zh')).toBe('11');
		expect(unboundNumber('A1000', 'en')).toBe('1000');
	});
});
