import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function token(name: string): string {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'i').exec(css)?.[1];
	if (found === undefined) throw new Error(`tokens.css: --${name}: expected a colour, found none`);
	return found;
}

type Triple = readonly [number, number, number];

/** The colour's linear light. */
function linear(hex: string): Triple {
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
function mixed(a: string, b: string, share: number): Triple {
	const lab = (hex: string): Triple => times(toLab, each(times(toLms, linear(hex)), Math.cbrt));
	const [from, to] = [lab(a), lab(b)];
	const at = (i: 0 | 1 | 2): number => from[i] * (1 - share) + to[i] * share;
	return times(
		fromLms,
		each(times(fromLab, [at(0), at(1), at(2)]), (n) => n ** 3)
	);
}

function contrast(a: Triple, b: Triple): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
const between = (a: string, b: string): number => contrast(linear(token(a)), linear(token(b)));

/** WCAG 2.2 AA: text of any size; large text, and shapes and controls that say something. */
const TEXT = 4.5;
const SHAPE = 3;

const acts = ['day', 'night'] as const;
const vendors = ['baidu', 'huawei', 'alibaba', 'tencent', 'bytedance'] as const;
const written = ['ink', 'ink-2', 'ink-3', 'a', 'b', 'accent'] as const;
const grounds = ['paper', 'mark', 'faint', 'funnel'] as const;

describe('the colours', () => {
	it('are all spoken for here', () => {
		const names = [...css.matchAll(/--([a-z0-9-]+?)(?:-day|-night)?:\s*#/g)].map(
			([, name]) => name
		);
		expect(new Set(names)).toEqual(new Set([...written, ...grounds, ...vendors, 'sheet']));
	});

	it.each(written)('set --%s readably on paper and at night', (name) => {
		for (const act of acts)
			expect(between(`${name}-${act}`, `paper-${act}`)).toBeGreaterThanOrEqual(TEXT);
	});

	it.each(vendors)('set the firm %s readably on paper, and paper readably on it', (name) => {
		expect(between(name, 'paper-day')).toBeGreaterThanOrEqual(TEXT);
	});

	it.each([
		['ink-day', 'sheet'],
		['ink-2-day', 'sheet'],
		['ink-3-day', 'sheet'],
		['a-day', 'sheet'],
		['b-day', 'sheet'],
		['ink-day', 'funnel-day'],
		['ink-2-day', 'funnel-day'],
		['ink-2-day', 'faint-day'],
		['a-day', 'funnel-day'],
		['b-day', 'funnel-day'],
		['ink-night', 'funnel-night'],
		['ink-2-night', 'funnel-night'],
		['ink-3-night', 'funnel-night'],
		['ink-night', 'faint-night'],
		['ink-2-night', 'faint-night'],
		['ink-night', 'mark-night'],
		['paper-day', 'ink-3-day'],
		['paper-day', 'ink-day'],
		['paper-night', 'ink-night'],
		['paper-night', 'accent-night'],
		['sheet', 'a-day'],
		['sheet', 'b-day']
	])('set --%s readably on --%s', (name, ground) => {
		expect(between(name, ground)).toBeGreaterThanOrEqual(TEXT);
	});

	it('show lines, rules, dots and frames of --mark against every ground they stand on', () => {
		for (const [name, ground] of [
			['mark-day', 'paper-day'],
			['mark-day', 'sheet'],
			['mark-night', 'paper-night']
		] as const)
			expect(between(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(SHAPE);
	});

	/** Grid lines and funnels help the eye; labels and edges beside them say the same. */
	it.each(['faint', 'funnel'])(
		'keep --%s apart from paper, though it says nothing alone',
		(name) => {
			for (const act of acts)
				expect(between(`${name}-${act}`, `paper-${act}`)).toBeGreaterThan(1.1);
		}
	);
});

describe('a light between the acts', () => {
	/** The share of a mixture in tokens.css, by the name of its property. */
	const shareOf = (name: string): string | undefined =>
		new RegExp(`--${name}: color-mix\\(in oklab, .*var\\(--(night|written)\\)\\);`).exec(css)?.[1];

	it('crosses over on grounds, and at one stroke in what is written on them', () => {
		for (const name of grounds) expect(shareOf(name), name).toBe('night');
		for (const name of written) expect(shareOf(name), name).toBe('written');
		expect(css).toContain(
			'--written: calc(clamp(0, (var(--light) - 0.5) * 1000 + 0.5, 1) * 100%);'
		);
	});

	it('leaves running text readable wherever the reader stops', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (light) => {
				const paper = mixed(token('paper-day'), token('paper-night'), light);
				const ink = linear(token(light < 0.5 ? 'ink-day' : 'ink-night'));
				const found = contrast(ink, paper);
				expect(found).toBeGreaterThanOrEqual(SHAPE);
				if (Math.abs(light - 0.5) > 0.08) expect(found).toBeGreaterThanOrEqual(TEXT);
			})
		);
	});
});
