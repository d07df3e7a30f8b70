import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as a page that has just been opened has it. */
async function opened(trustedTypes?: object): Promise<(html: string) => string> {
	vi.resetModules();
	vi.stubGlobal('trustedTypes', trustedTypes);
	return (await import('./trusted')).trusted;
}

afterEach(() => vi.unstubAllGlobals());

describe('markup of the story’s own', () => {
	it('is itself where a browser knows no trusted types', async () => {
		expect((await opened())('<p>1</p>')).toBe('<p>1</p>');
	});

	it('goes through one policy, made when it is first needed', async () => {
		const createPolicy = vi.fn(
			(_name: string, rules: { createHTML: (html: string) => string }) => ({
				createHTML: (html: string) => `trusted ${rules.createHTML(html)}`
			})
		);
		const trusted = await opened({ createPolicy });
		expect(createPolicy).not.toHaveBeenCalled();
		expect([trusted('a'), trusted('b')]).toEqual(['trusted a', 'trusted b']);
		expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['another-universe']);
	});

	it('is refused where a host’s page allows no such policy', async () => {
		const trusted = await opened({
			createPolicy: () => {
				throw new TypeError('not allowed');
			}
		});
		expect(() => trusted('a')).toThrow('not allowed');
	});
});
