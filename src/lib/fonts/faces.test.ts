import { expect, test } from 'vitest';
import { family, langOf, roleOf, roles, selectors } from './faces';

test('every role can be asked for by a class of its name', () => {
	for (const role of roles) expect(roleOf('span', [`f-${role}`], 'text')).toBe(role);
});

test('selectors are single classes or elements, which is all that is matched', () => {
	for (const [selector] of selectors) expect(selector).toMatch(/^\.?[a-z][a-z0-9-]*$/);
});

test('family names are words, with the language last', () => {
	expect(family('display', 'zh')).toBe('AU Display zh');
	expect(family('label-strong', 'en')).toBe('AU Label Strong en');
});

test('a language is told by its primary subtag, and only ours count', () => {
	expect(langOf('zh-Hans')).toBe('zh');
	expect(langOf('EN-GB')).toBe('en');
	expect(langOf('fr')).toBeUndefined();
	expect(langOf('')).toBeUndefined();
});
