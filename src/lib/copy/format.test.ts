import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../figures/calendar';
import type { Figure, Unit } from '../figures/figure';
import { format, formatDate, NBSP, plainNumber } from './format';

const figure = (value: number, unit: Unit, rest: Partial<Figure> = {}): Figure => ({
	value,
	unit,
	standing: 'reported',
	claim: 'F1',
	sources: [],
	...rest
});
const space = (s: string): string => s.replaceAll(NBSP, ' ');
const both = (f: Figure, variant?: Parameters<typeof format>[2]): [string, string] => [
	space(format(f, 'zh', variant)),
	space(format(f, 'en', variant))
];

describe('a figure in a sentence', () => {
	it.each([
		[figure(6.1703, 'percent', { digits: 2 }), '6.17%', '6.17%'],
		[figure(99799, 'cny'), '99,799 元', '¥99,799'],
		[figure(110000, 'cny'), '11 万元', '¥110,000'],
		[figure(1.1e9, 'cny'), '11 亿元', '¥1.1 billion'],
		[figure(18773333, 'cny', { digits: -4 }), '1,877 万元', '¥18.77 million'],
		[
			figure(18773333, 'cny', { upTo: 56.32e6, digits: -4 }),
			'1,877–5,632 万元',
			'¥18.77–56.32 million'
		],
		[figure(1e7, 'cny', { upTo: 1e8 }), '1,000 万元–1 亿元', '¥10–100 million'],
		[figure(5e8, 'cny', { upTo: 2e9 }), '5–20 亿元', '¥500 million–¥2 billion'],
		[figure(1.4e6, 'usd'), '140 万美元', '$1.4 million'],
		[figure(2e6, 'usd', { upTo: 12e6 }), '200–1,200 万美元', '$2–12 million'],
		[figure(16000, 'usd'), '1.6 万美元', '$16,000'],
		[figure(1, 'months', { upTo: 2 }), '1–2 个月', '1–2 months'],
		[figure(1.5, 'years', { digits: 1 }), '1.5 年', '1.5 years'],
		[figure(1, 'days'), '1 天', '1 day'],
		[figure(1024, 'times'), '1,024 倍', '1,024×'],
		[figure(17, 'level'), '17 级', 'level 17'],
		[figure(600, 'gb-per-second'), '600 GB/s', '600 GB/s'],
		[figure(311.8, 'tflops', { digits: 1 }), '311.8 TFLOPS', '311.8 TFLOPS'],
		[figure(400, 'watts'), '400 瓦', '400 W'],
		[figure(2010, 'year'), '2010 年', '2010']
	])('%#: is written as each language writes it', (f, zh, en) => {
		expect(both(f)).toEqual([zh, en]);
	});

	it('shows a plus, drops its unit, and gives a date its year when asked to', () => {
		expect(both(figure(6.17, 'percent', { digits: 2 }), 'signed')).toEqual(['+6.17%', '+6.17%']);
		expect(both(figure(2, 'people'), 'bare')).toEqual(['2', '2']);
		const day = figure(dayNumber('2023-03-27'), 'date', { date: '2023-03-27' });
		expect(both(day)).toEqual(['3 月 27 日', '27 March']);
		expect(both(day, 'full')).toEqual(['2023 年 3 月 27 日', '27 March 2023']);
	});

	it('never breaks between a number and its unit', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e12, noNaN: true }),
				fc.constantFrom<Unit>('days', 'years', 'cny', 'usd', 'times'),
				(v, unit) => {
					expect(format(figure(v, unit), 'zh')).not.toMatch(/ /);
				}
			)
		);
	});
});

describe('a plain number', () => {
	it('groups thousands and keeps its value', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
				const text = plainNumber(n);
				expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(n);
			})
		);
		expect(plainNumber(1234567.891, 1)).toBe('1,234,567.9');
		expect(plainNumber(-0.001)).toBe('0');
	});
});

describe('a date', () => {
	it('may be a month', () => {
		expect(space(formatDate('2023-04', 'zh', true))).toBe('2023 年 4 月');
		expect(space(formatDate('2023-04', 'en', true))).toBe('April 2023');
	});
});
