import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure';
import { wordsFor } from './aliases';

const gap: Figure = {
	value: 1,
	upTo: 2,
	unit: 'months',
	standing: 'reported',
	claim: 'F4',
	sources: []
};
const words = (text: string, path = 'feud.gap') =>
	wordsFor('copy.en.aml', new Map([[path, text]]), new Map([['feud.gap', gap]]), 'en');

describe('words for a number', () => {
	it('stand for the number that they name', () => {
		expect(words('1–2 months = one or two months').get('feud.gap')).toBe('one or two months');
	});

	it.each([
		['1–3 months = one or two months', undefined, 'expected "1–2 months = …" and its words'],
		['one or two months', undefined, 'found "one or two months"'],
		['1–2 months = one or two months', 'feud.gaps', 'expected a known fact, found "feud.gaps"']
	])('are refused where they do not: %s', (text, path, reason) => {
		expect(() => words(text, path)).toThrow(reason);
		expect(() => words(text, path)).toThrow(/^copy\.en\.aml: alias feud\.gaps?: /);
	});
});
