/** Numbers that only the reader's answer decides, and so no copy file can hold. */

/** A whole number with its thousands parted by commas. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Numbers put in for the `#` of a label, in order; the last for all that are left. */
export function filled(template: string, ...values: readonly number[]): string {
	let i = 0;
	return template.replace(/#/g, () => grouped(values[Math.min(i++, values.length - 1)] ?? 0));
}

/** Doublings that a guess can be; one more would need the control's own ruler redrawn. */
export const MOST_DOUBLINGS = 13;

/** The reader's answer as a whole number of doublings the control offers. */
export const asDoublings = (input: number): number =>
	Math.min(Math.max(Math.round(input), 0), MOST_DOUBLINGS);
