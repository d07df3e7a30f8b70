import { describe, expect, it } from 'vitest';
import { chosenEngines, engines, leftOutLine } from './engines';

describe('the engines of a run', () => {
	it('are all of them, unless ENGINES says otherwise', () => {
		for (const env of [{}, { ENGINES: '' }, { ENGINES: ' ' }])
			expect(chosenEngines(env)).toEqual(engines);
	});

	it('are those that ENGINES names, in an order of their own and once each', () => {
		expect(chosenEngines({ ENGINES: 'chromium' })).toEqual(['chromium']);
		expect(chosenEngines({ ENGINES: 'webkit, chromium,webkit' })).toEqual(['chromium', 'webkit']);
	});

	it('are never taken from a name that is none', () => {
		for (const wish of ['chrome', 'chromium,safari', 'chromium,', 'Chromium'])
			expect(() => chosenEngines({ ENGINES: wish })).toThrow(/expected names out of/);
	});

	it('are told apart from those left out on purpose', () => {
		expect(leftOutLine(['chromium'])).toMatch(/left out on purpose.*: firefox, webkit$/);
		expect(leftOutLine(engines)).toBeUndefined();
	});
});
