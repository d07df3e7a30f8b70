/** How fast something doubles, from when it was how large. */

/** One thing of a size, on a day. */
export interface Sized {
	/** Days since 1970. */
	readonly day: number;
	/** Above 0; here training compute in FLOP. */
	readonly size: number;
}

/** Exponential growth as a straight line on a log axis. */
export interface Growth {
	/** Months in which the line doubles; a month is a twelfth of 365.25 days. */
	readonly months: number;
	/** log10 of the line on a day. */
	readonly at: (day: number) => number;
	/** The middle of the points: mean day, and log10 of their geometric mean. */
	readonly centre: { readonly day: number; readonly log: number };
}

/** Days of a month, a twelfth of the Julian year. */
export const MONTH = 365.25 / 12;

const LOG10_2 = Math.log10(2);

const mean = (values: readonly number[]): number =>
	values.reduce((sum, v) => sum + v, 0) / values.length;

/**
 * Least squares of log2(size) on day.
 * @throws where fewer than two days, or no growth, leave nothing to fit
 */
export function fit(points: readonly Sized[]): Growth {
	const x = mean(points.map((p) => p.day));
	const y = mean(points.map((p) => Math.log2(p.size)));
	const spread = points.reduce((sum, p) => sum + (p.day - x) ** 2, 0);
	const together = points.reduce((sum, p) => sum + (p.day - x) * (Math.log2(p.size) - y), 0);
	const perDay = together / spread;
	if (!(perDay > 0) || !Number.isFinite(perDay))
		throw new Error(
			`fit: expected sizes that grow over at least two days, found ${points.length} points with a slope of ${perDay}`
		);
	return {
		months: 1 / (perDay * MONTH),
		at: (day) => LOG10_2 * (y + perDay * (day - x)),
		centre: { day: x, log: LOG10_2 * y }
	};
}
