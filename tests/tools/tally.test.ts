import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingLine, playwrightTally, stageTally, sum, vitestTally, type Tally } from './tally';

const vitest = {
	success: true,
	numPassedTests: 5,
	numFailedTests: 0,
	numPendingTests: 1,
	numTodoTests: 1
};
const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
const tallies: fc.Arbitrary<Tally> = fc.record({
	passed: fc.nat(),
	failed: fc.nat(),
	skipped: fc.nat()
});

describe('a report of Vitest', () => {
	it('is counted test by test', () => {
		expect(vitestTally(vitest)).toEqual({ passed: 5, failed: 0, skipped: 2 });
	});

	it('counts one failure for files that did not load', () => {
		expect(vitestTally({ ...vitest, success: false })).toMatchObject({ failed: 1 });
		expect(vitestTally({ ...vitest, success: false, numFailedTests: 3 })).toMatchObject({
			failed: 3
		});
	});

	it('is refused where a count is missing', () => {
		expect(() => vitestTally({ ...vitest, numPassedTests: undefined })).toThrow(
			'vitest report: numPassedTests: expected a number'
		);
	});
});

describe('a report of Playwright', () => {
	it('counts flaky tests and errors outside tests as failures', () => {
		expect(playwrightTally({ stats, errors: [{ message: 'no server' }] })).toEqual({
			passed: 4,
			failed: 3,
			skipped: 2
		});
	});

	it('is refused without its counts', () => {
		expect(() => playwrightTally({})).toThrow(
			'playwright report: stats: expected: expected a number'
		);
	});
});

describe('a stage', () => {
	it('that counts no tests is one test itself', () => {
		expect(stageTally(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
		expect(stageTally(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('fails when its runner ran no test', () => {
		expect(stageTally(0, { passed: 0, failed: 0, skipped: 3 })).toMatchObject({ failed: 1 });
	});

	it('never passes with an exit code other than 0', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 255 }),
				fc.option(tallies, { nil: undefined }),
				(code, counted) => {
					expect(stageTally(code, counted).failed).toBeGreaterThan(0);
				}
			)
		);
	});

	it('is never better than what its runner counted', () => {
		fc.assert(
			fc.property(fc.nat(255), tallies, (code, counted) => {
				const tally = stageTally(code, counted);
				expect(tally.passed).toBe(counted.passed);
				expect(tally.failed).toBeGreaterThanOrEqual(counted.failed);
			})
		);
	});
});

describe('the closing line', () => {
	it('says what passed and failed, and skips only what was skipped', () => {
		expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
	});

	it('adds the stages up', () => {
		const stage = { passed: 1, failed: 2, skipped: 3 };
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
		expect(sum([stage, stage])).toEqual({ passed: 2, failed: 4, skipped: 6 });
	});
});
