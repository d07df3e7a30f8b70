import { describe, expect, test } from 'vitest';
import { editionIds, type EditionId } from '../scene/editions';
import { planPages, planRole, type Plan } from './plan';
import { parseRanges, within } from './ranges';

/** Opening the Chinese files takes seconds. */
const slow = 60_000;

const set = (text: string) => new Set(text);
const plan = (own: string, foreign = '', edition: EditionId = 'zh') =>
	planRole('text', edition, set(own), set(foreign));

/** The files that set a character, of one family. */
const filesFor = (character: string, { rules }: Plan, family: string) =>
	rules
		.filter((rule) => rule.family === family && within(parseRanges(rule.range), character))
		.map((rule) => rule.file);

describe('a Chinese page', () => {
	const own = '据报道，A100 约 11 万元：“差”……—·×¥−–→é';
	const zh = () => plan(own, '“Moore’s”宇');

	test('sets each character from exactly one file, which has it', { timeout: slow }, () => {
		for (const character of own) {
			const files = filesFor(character, zh(), 'AU Text zh');
			expect(files).toHaveLength(1);
			const subset = zh().subsets.find(({ name }) => name === files[0]);
			expect(subset?.characters).toContain(character);
			expect(subset?.source.has(character)).toBe(true);
		}
	});

	test('takes letters, figures and signs of calculation from the Latin face', () => {
		for (const character of 'A10 ×¥−–é')
			expect(filesFor(character, zh(), 'AU Text zh')).toEqual(['text-latin.woff2']);
	});

	test('takes quotation marks, dashes, the ellipsis and the middle dot from the Han face', () => {
		for (const character of '“”…—·，差')
			expect(filesFor(character, zh(), 'AU Text zh')).toEqual(['zh-text-han.woff2']);
	});

	test('takes what neither large file has from a slice', () => {
		expect(filesFor('→', zh(), 'AU Text zh')).toEqual(['text-han-109.woff2']);
	});

	test('sets English phrases with the Latin face’s quotation marks', () => {
		for (const character of '“”’')
			expect(filesFor(character, zh(), 'AU Text zh Foreign')).toEqual(['text-latin.woff2']);
		expect(filesFor('M', zh(), 'AU Text zh Foreign')).toEqual([]);
		expect(filesFor('宇', zh(), 'AU Text zh')).toEqual(['zh-text-han.woff2']);
	});

	test('enlarges the Latin face and nothing else', () => {
		for (const { file, scale } of zh().rules)
			expect(scale).toBe(file === 'text-latin.woff2' ? 1.07 : 1);
	});

	test('always has all of ASCII', () => {
		const latin = plan('').subsets.find(({ name }) => name === 'text-latin.woff2');
		expect(latin?.characters).toHaveLength(95);
	});

	test('names what no font has', () => {
		expect(plan('差\u{1f600}').missing).toEqual([
			{ character: '\u{1f600}', role: 'text', edition: 'zh' }
		]);
	});
});

describe('a page in traditional characters', () => {
	const hant = (text: string) => plan(text, '', 'zh-hant');

	test('is set in the face that is drawn for them, its punctuation too', { timeout: slow }, () => {
		const page = hant('據報導，「差」');
		for (const character of '據報導「差」')
			expect(filesFor(character, page, 'AU Text zh-hant')).toEqual(['text-hant.woff2']);
		// Some of it is only in the package's slices.
		expect(filesFor('，', page, 'AU Text zh-hant')[0]).toMatch(/^text-hant-\d+\.woff2$/);
	});

	test(
		'can name the edition in simplified characters, in their own face',
		{ timeout: slow },
		() => {
			const page = hant('简繁');
			expect(page.missing).toEqual([]);
			expect(filesFor('简', page, 'AU Text zh-hant')).toEqual(['zh-hant-text-han.woff2']);
			expect(filesFor('繁', page, 'AU Text zh-hant')).toEqual(['text-hant.woff2']);
		}
	);

	test('shares the Latin file with the other editions', () => {
		expect(filesFor('A', hant('A'), 'AU Text zh-hant')).toEqual(['text-latin.woff2']);
	});
});

describe('an English page', () => {
	test('takes everything Latin, quotation marks too, from the Latin face at its own size', () => {
		const en = plan('“Wang’s” — 1–2… ×·¥−', '', 'en');
		expect(en.rules.map(({ file, scale }) => [file, scale])).toEqual([['text-latin.woff2', 1]]);
	});

	test('has the few Han characters it quotes', { timeout: slow }, () => {
		const en = plan('中文', '', 'en');
		expect(filesFor('中', en, 'AU Text en')).toEqual(['en-text-han.woff2']);
	});
});

const page = (story: string, method = '') => {
	const of = (text: string) => ({
		own: new Map([['text', set(text)]] as const),
		foreign: new Map()
	});
	return { story: of(story), method: of(method) };
};

test('a file that all editions fetch has the characters of all', { timeout: slow }, () => {
	const { subsets } = planPages({ zh: page('×差'), 'zh-hant': page('−差'), en: page('“ok”') });
	const latin = subsets.filter(({ name }) => name === 'text-latin.woff2');
	expect(latin).toHaveLength(1);
	expect(latin[0]?.editions).toEqual(editionIds);
	for (const character of '×−“”') expect(latin[0]?.characters).toContain(character);
	expect(subsets.find(({ name }) => name === 'zh-text-han.woff2')?.editions).toEqual(['zh']);
	expect(subsets.find(({ name }) => name === 'text-hant.woff2')?.editions).toEqual(['zh-hant']);
});

test('what only the method page sets is in files of its own', { timeout: slow }, () => {
	const { subsets, rules } = planPages({
		zh: page('差', '差距'),
		'zh-hant': page(''),
		en: page('a', 'bé')
	});
	const characters = (file: string) => subsets.find(({ name }) => name === file)?.characters;
	expect(characters('zh-text-han.woff2')).toBe('差');
	expect(characters('zh-text-han-method.woff2')).toBe('距');
	// ASCII is in the story's file, all of it.
	expect(characters('text-latin-method.woff2')).toBe('é');
	expect(rules.filter(({ part }) => part === 'method').map(({ file }) => file)).toEqual([
		'zh-text-han-method.woff2',
		'text-latin-method.woff2'
	]);
	expect(rules.find(({ file }) => file === 'zh-text-han-method.woff2')?.range).toBe('U+8DDD');
});
