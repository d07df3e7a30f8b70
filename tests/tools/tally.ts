/** Counts of tests, as the runners report them. */

export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

function count(from: unknown, field: string, what: string): number {
	const value = isObject(from) ? from[field] : undefined;
	if (typeof value !== 'number')
		throw new Error(`${what}: ${field}: expected a number, found ${JSON.stringify(value)}`);
	return value;
}

/** @throws for anything but the report of Vitest's JSON reporter */
export function vitestTally(report: unknown): Tally {
	const of = (field: string): number => count(report, field, 'vitest report');
	const failed = of('numFailedTests');
	// A file that does not even load has no failed test, and is a failure.
	const broken = isObject(report) && report.success === false && failed === 0 ? 1 : 0;
	return {
		passed: of('numPassedTests'),
		failed: failed + broken,
		skipped: of('numPendingTests') + of('numTodoTests')
	};
}

/** A test that passes only at a second try counts as failed. @throws for any other report */
export function playwrightTally(report: unknown): Tally {
	const stats = isObject(report) ? report.stats : undefined;
	const errors = isObject(report) && Array.isArray(report.errors) ? report.errors.length : 0;
	const of = (field: string): number => count(stats, field, 'playwright report: stats');
	return {
		passed: of('expected'),
		failed: of('unexpected') + of('flaky') + errors,
		skipped: of('skipped')
	};
}

export const sum = (tallies: readonly Tally[]): Tally =>
	tallies.reduce(
		(a, b) => ({
			passed: a.passed + b.passed,
			failed: a.failed + b.failed,
			skipped: a.skipped + b.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);

/** The last line of a run: `12 passed, 0 failed`. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * What a stage of the run amounts to. Its exit code has the last word: a runner that counted no
 * failure and failed all the same has one, and a runner that counted nothing has run nothing.
 */
export function stageTally(code: number, counted: Tally | undefined): Tally {
	const { passed, failed, skipped } = counted ?? {
		passed: code === 0 ? 1 : 0,
		failed: 0,
		skipped: 0
	};
	const silent = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: silent ? 1 : failed, skipped };
}
