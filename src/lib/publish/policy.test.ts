import { describe, expect, it } from 'vitest';
import { allowedBy, trusting } from './policy';

const KIT =
	"default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'";
const SITE = 'https://example.org/stories';

describe('the policy of a page', () => {
	it('is Kit’s own for the story and its method', () => {
		for (const route of ['/', '/[lang=lang]', '/[lang=lang]/method'])
			expect(allowedBy(KIT, route, SITE)).toBe(KIT);
	});

	it('allows frames of the site where editors see what they get, and nowhere else', () => {
		for (const route of ['/[lang=lang]/embed-this', '/[lang=lang]/embed-this/article'])
			expect(allowedBy(KIT, route, SITE)).toContain("frame-src 'self';");
		expect(allowedBy(KIT, '/[lang=lang]/embed', SITE)).not.toContain('frame-src');
	});

	it('names the site where a frame may have no origin of its own, if it is known', () => {
		for (const route of ['/[lang=lang]/embed', '/[lang=lang]/embed/[scene]/[step]']) {
			expect(allowedBy(KIT, route, SITE)).toBe(
				"default-src 'none'; script-src 'self' https://example.org 'sha256-abc='; style-src 'self' https://example.org; img-src 'self' https://example.org data:; font-src 'self' https://example.org; connect-src 'self' https://example.org; base-uri 'none'"
			);
			expect(allowedBy(KIT, route, undefined)).toBe(KIT);
		}
	});

	it('lets scripts take markup from one place alone, save in the article that is a host', () => {
		for (const route of [
			'/',
			'/[lang=lang]',
			'/[lang=lang]/embed/[scene]',
			'/[lang=lang]/embed-this'
		])
			expect(trusting(KIT, route)).toContain(
				"; require-trusted-types-for 'script'; trusted-types another-universe;"
			);
		expect(trusting(KIT, '/[lang=lang]/embed-this/article')).toBe(KIT);
	});
});
