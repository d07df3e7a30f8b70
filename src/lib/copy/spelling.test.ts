import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../scene/editions';
import { methodView } from '../story/method-view';
import { storyView } from '../story/view';
import { exceptions, spellingOf, traditional } from './spelling';

const { words, names } = spellingOf('zh-hant');

const rows = exceptions();

/** Everything that the edition made in simplified characters says. */
const said = (): string => JSON.stringify([storyView('zh'), methodView('zh')]);

/** Ids, bindings and marks of copy, between Chinese words. */
const machine = fc.oneof(
	fc.stringMatching(/^\{[a-z0-9]+(\.[a-z0-9A-Z-]+){1,3}(\|(words|bare|full|signed))?\}$/),
	fc.constantFrom(' // ', '**', 'A100', '<b>', '&nbsp;', '#F69', '\u00a0', '/', '%', '“', '”')
);
const chinese = fc.stringMatching(/^[用户数据发布后里云计算智能报道，。、]{0,12}$/);

describe('words of the Traditional edition', () => {
	it('are what readers in Taiwan say', () => {
		expect(words('芯片和软件')).toBe('晶片和軟體');
		expect(words('互联网用户的数据')).toBe('網際網路使用者的資料');
		expect(words('差 {feud.gap|words}，一两个月后')).toBe('差 {feud.gap|words}，一兩個月後');
	});

	it('keep what somebody said, in other characters and other marks', () => {
		expect(words('他说：“芯片的‘信息’”，芯片')).toBe('他說：「芯片的『信息』」，晶片');
		expect(names('没有芯片')).toBe('沒有芯片');
	});

	it('leave English marks and apostrophes to English', () => {
		expect(names('JW Insights 集微网, [dealers’ prices; Baidu’s chip]')).toBe(
			'JW Insights 集微網, [dealers’ prices; Baidu’s chip]'
		);
		expect(names('“No” is ‘no’')).toBe('“No” is ‘no’');
	});

	it('touch no binding, no id and no markup', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(machine, chinese)), (parts) => {
				const text = parts.join('');
				const bare = (s: string) => s.replace(/[\p{sc=Han}「」“”]+/gu, '□');
				expect(bare(words(text))).toBe(bare(text));
				const bindings = /\{[^{}]*\}/g;
				expect(words(text).match(bindings)).toEqual(text.match(bindings));
			})
		);
	});
});

it('the other editions are written as they are', () => {
	for (const id of editionIds)
		if (id !== 'zh-hant') expect(spellingOf(id).words('“芯片”')).toBe('“芯片”');
});

describe('an exception', () => {
	it.each(rows)('is honoured: $simplified', ({ simplified, traditional, kind }) => {
		expect(words(simplified)).toBe(traditional);
		if (kind === 'spelling') expect(names(simplified)).toBe(traditional);
	});

	it('is met with in the piece, and without it the piece would read otherwise', () => {
		const all = said();
		for (const row of rows) {
			const without = traditional(rows.filter((other) => other !== row));
			// With its neighbours, for OpenCC may part a line elsewhere: 采集 alone it gets right.
			const met = [...all.matchAll(new RegExp(`\\p{sc=Han}*?${row.simplified}\\p{sc=Han}*`, 'gu'))];
			expect(met.length, row.simplified).toBeGreaterThan(0);
			expect(
				met.some(
					([text]) => without.words(text) !== words(text) || without.names(text) !== names(text)
				),
				row.simplified
			).toBe(true);
		}
	});

	it('is refused where it is incomplete or comes twice, with file, line and reason', () => {
		const head = 'simplified,traditional,kind,reason\n';
		expect(() => exceptions(`${head}台,台,spelling,\n`)).toThrow(/hant\.csv:2: .*reason/);
		expect(() => exceptions(`${head}台,台,other,why\n`)).toThrow(/hant\.csv:2: kind: .*"other"/);
		expect(() => exceptions(`${head}台,台,word,why\n台,臺,word,why\n`)).toThrow(/:3: .*again/);
	});

	it('of a word is none for names, and the longest wins', () => {
		const made = traditional([
			{ simplified: '芯', traditional: '心', kind: 'word', reason: 'test' },
			{ simplified: '芯片', traditional: '薄片', kind: 'word', reason: 'test' }
		]);
		expect(made.words('芯片芯')).toBe('薄片心');
		expect(made.names('芯片')).toBe('芯片');
	});
});
