import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Unit } from '../figures/figure';
import { langs } from '../scene/contract';
import { format, NBSP, variants } from './format';
import { saidOtherwise, spoken } from './speech';

const space = (s: string | undefined): string | undefined => s?.replaceAll(NBSP, ' ');

describe('a number that is heard', () => {
	it.each([
		['1–2 个月', 'zh', '1 至 2 个月'],
		['10,000 张', 'zh', '10,000 张'],
		['1,877–5,632 万元', 'zh', '1,877 至 5,632 万元'],
		['−33%', 'zh', '负33%'],
		['2.1e25 FLOP', 'zh', '2.1 乘以 10 的 25 次方 次运算'],
		['1–2 months', 'en', '1 to 2 months'],
		['¥99,799', 'en', '99,799 yuan'],
		['¥18.77–56.32 million', 'en', '18.77 to 56.32 million yuan'],
		['¥500 million–¥2 billion', 'en', '500 million yuan to 2 billion yuan'],
		['1,000 万元–1 亿元', 'zh', '1,000 万元 至 1 亿元'],
		['$1 billion', 'en', '1 billion dollars'],
		['1.04–1.08×', 'en', '1.04 to 1.08 times'],
		['+6.17%', 'en', 'plus 6.17%'],
		['600 GB/s', 'en', '600 gigabytes a second'],
		['400 W', 'en', '400 watts']
	] as const)('is said whole: %s in %s', (written, lang, said) => {
		expect(space(spoken(written.replace(/ /g, NBSP), lang))).toBe(said);
	});

	it('holds no sign that is skipped, whatever the figure', () => {
		const units: Unit[] = ['cny', 'usd', 'times', 'percent', 'months', 'gb-per-second', 'flop'];
		fc.assert(
			fc.property(
				fc.constantFrom(...units),
				fc.double({ min: -1e9, max: 1e12, noNaN: true }),
				fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined }),
				fc.constantFrom(...langs),
				fc.constantFrom(undefined, ...variants.filter((v) => v !== 'full')),
				(unit, value, upTo, lang, variant) => {
					const figure: Figure = {
						value,
						...(upTo === undefined ? {} : { upTo }),
						unit,
						digits: 1,
						standing: 'reported',
						claim: 'F1',
						sources: []
					};
					expect(spoken(format(figure, lang, variant), lang)).not.toMatch(/[×¥$–−+/~]/);
				}
			)
		);
	});

	it('is told apart from its writing only where a synthesiser would err', () => {
		expect(saidOtherwise('10,000 张', 'zh')).toBeUndefined();
		expect(saidOtherwise('6.17%', 'en')).toBeUndefined();
		expect(saidOtherwise('10,000', 'en')).toBeUndefined();
		expect(saidOtherwise('4–8%', 'en')).toBe('4 to 8%');
	});
});
