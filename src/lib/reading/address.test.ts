import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, anchorOf } from './address';
import { filled } from './panels';

describe('the address of a place', () => {
	it('is the page’s own for the cover, whatever anchor was there', () => {
		expect(addressOf('', 'https://news.example/zh/?from=a#feud-ruler')).toBe(
			'https://news.example/zh/?from=a'
		);
	});

	it('names the place, and leads back to it', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]+(-[a-z0-9]+){0,3}$/), (id) => {
				const address = addressOf(id, 'https://news.example/en/');
				expect(anchorOf(new URL(address).hash)).toBe(id);
			})
		);
	});

	it('with an anchor that cannot be read leads nowhere', () => {
		expect(anchorOf('#%E0%A4%A')).toBe('');
	});
});

describe('a pattern of the copy', () => {
	it('takes its values in order', () => {
		expect(filled('第 # 步，共 # 步', 3, 50)).toBe('第 3 步，共 50 步');
	});
});
