/** How colours stand on each other, for the tests of the style sheets. */

type Triple = readonly [number, number, number];

/** The colour's linear light. */
export function linear(hex: string): Triple {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const c = parseInt(hex.slice(i, i + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return [r, g, b];
}

/** Relative luminance, WCAG 2.x. */
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

const times = (m: readonly Triple[], [x, y, z]: Triple): Triple => {
	const [a = 0, b = 0, c = 0] = m.map(([p, q, r]) => p * x + q * y + r * z);
	return [a, b, c];
};

/** Oklab and back, as CSS Color 4 has them. */
const toLms: readonly Triple[] = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const toLab: readonly Triple[] = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];
const fromLab: readonly Triple[] = [
	[1, 0.3963377774, 0.2158037573],
	[1, -0.1055613458, -0.0638541728],
	[1, -0.0894841775, -1.291485548]
];
const fromLms: readonly Triple[] = [
	[4.0767416621, -3.3077115913, 0.2309699292],
	[-1.2684380046, 2.6097574011, -0.3413193965],
	[-0.0041960863, -0.7034186147, 1.707614701]
];
const each = ([x, y, z]: Triple, f: (n: number) => number): Triple => [f(x), f(y), f(z)];

/** `color-mix(in oklab, a, b share)` as linear light. */
export function mixed(a: string, b: string, share: number): Triple {
	const lab = (hex: string): Triple => times(toLab, each(times(toLms, linear(hex)), Math.cbrt));
	const [from, to] = [lab(a), lab(b)];
	const at = (i: 0 | 1 | 2): number => from[i] * (1 - share) + to[i] * share;
	return times(
		fromLms,
		each(times(fromLab, [at(0), at(1), at(2)]), (n) => n ** 3)
	);
}

/** WCAG 2.x’s contrast of two colours in linear light, 1 to 21. */
export function contrast(a: Triple, b: Triple): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** WCAG 2.2 AA: text of any size; large text, and shapes and controls that say something. */
export const TEXT = 4.5;
export const SHAPE = 3;
