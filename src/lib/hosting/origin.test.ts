import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePath, publicOrigin, published } from './origin';

describe('where the piece is published', () => {
	it('is not known unless the build is told', () => {
		for (const env of [{}, { PUBLIC_ORIGIN: '' }, { PUBLIC_ORIGIN: ' ' }]) {
			expect(publicOrigin(env)).toBeUndefined();
			expect(published('/zh/', env)).toBeUndefined();
		}
	});

	it('has a path without a slash at its end, or none', () => {
		for (const [said, path] of [
			['', ''],
			['https://example.org/', ''],
			['https://example.org/news/universe/', '/news/universe']
		] as const)
			expect(basePath({ PUBLIC_ORIGIN: said })).toBe(path);
	});

	it('can be an origin or a folder of one, with or without a slash', () => {
		for (const [said, meant] of [
			['https://example.org', 'https://example.org'],
			['https://example.org/', 'https://example.org'],
			[' http://127.0.0.1:8080/a/b/ ', 'http://127.0.0.1:8080/a/b']
		] as const)
			expect(published('/zh/', { PUBLIC_ORIGIN: said })).toBe(`${meant}/zh/`);
	});

	it('is refused, by name, where it is no address of a site', () => {
		for (const said of [
			'example.org',
			'ftp://example.org',
			'https://example.org/?a',
			'https://me@example.org',
			'/zh/'
		])
			expect(() => publicOrigin({ PUBLIC_ORIGIN: said })).toThrow(
				/PUBLIC_ORIGIN: expected .* found/
			);
	});

	it('never ends in a slash', () => {
		fc.assert(
			fc.property(fc.webUrl(), (url) => {
				expect(publicOrigin({ PUBLIC_ORIGIN: url })).not.toMatch(/\/$/);
			})
		);
	});
});
