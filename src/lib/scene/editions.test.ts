import { describe, expect, it } from 'vitest';
import { match } from '../../params/lang';
import { langs } from './contract';
import { editionFor, editionIds, editionOf, editions } from './editions';

describe('the editions', () => {
	it('have each an address, a tag and names of their own', () => {
		for (const key of ['id', 'tag', 'name', 'short'] as const)
			expect(new Set(editions.map((edition) => edition[key])).size).toBe(editions.length);
		// An id is an address and part of a family's name; a tag is what browsers know it by.
		for (const { id, tag } of editions) {
			expect(id).toMatch(/^[a-z]+(-[a-z]+)?$/);
			expect(tag.toLowerCase().startsWith(id)).toBe(true);
		}
	});

	it('are written in the languages that the copy has, and in all of them', () => {
		expect(new Set(editions.map(({ lang }) => lang))).toEqual(new Set(langs));
		for (const lang of langs) expect(editionOf(lang).lang).toBe(lang);
	});

	it('are the addresses that the routes know, and no others are', () => {
		for (const id of editionIds) expect(match(id)).toBe(true);
		for (const other of ['', 'fr', 'zh-Hant', 'method']) expect(match(other)).toBe(false);
	});
});

describe('a browser', () => {
	it.each([
		['zh-CN', 'zh'],
		['zh', 'zh'],
		['zh-Hans-HK', 'zh'],
		['zh-SG', 'zh'],
		['zh-TW', 'zh-hant'],
		['zh-HK', 'zh-hant'],
		['zh-MO', 'zh-hant'],
		['zh-Hant', 'zh-hant'],
		['zh-Hant-US', 'zh-hant'],
		['zh-hant-tw', 'zh-hant'],
		['en', 'en'],
		['en-GB', 'en'],
		['fr-FR', 'zh'],
		['enm', 'zh']
	])('that asks for %s is led to %s', (language, edition) => {
		expect(editionFor([language])).toBe(edition);
	});

	it('is led by the first of its languages that there is an edition for', () => {
		expect(editionFor(['ja', 'zh-TW', 'en'])).toBe('zh-hant');
		expect(editionFor(['en-US', 'zh-CN'])).toBe('en');
		expect(editionFor([])).toBe('zh');
	});
});
