/** What is told of many figures. */

/** The value that a share of all does not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1] ?? sorted[0] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
