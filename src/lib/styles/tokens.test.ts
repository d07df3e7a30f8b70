import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, linear, mixed, SHAPE, TEXT } from './contrast';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function token(name: string): string {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'i').exec(css)?.[1];
	if (found === undefined) throw new Error(`tokens.css: --${name}: expected a colour, found none`);
	return found;
}

const between = (a: string, b: string): number => contrast(linear(token(a)), linear(token(b)));

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
