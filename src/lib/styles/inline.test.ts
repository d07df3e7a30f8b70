import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { inlineStyles, rewrittenSelector, rewrittenValue } from './inline';

const rules = (css: string): string => inlineStyles(css).rules;

describe('a value for a shadow root', () => {
	it.each([
		['1rem', 'calc(1*var(--rem))'],
		['-.5rem auto', 'calc(-.5*var(--rem)) auto'],
		['calc(59svh - 4.5rem)', 'calc(calc(59*var(--vh)) - calc(4.5*var(--rem)))'],
		['72vh', 'calc(72*var(--vh))'],
		[
			'clamp(2rem, 1.81rem + .76vw, 2.5rem)',
			'clamp(calc(2*var(--rem)), calc(1.81*var(--rem)) + .76cqw, calc(2.5*var(--rem)))'
		],
		[
			'AU Text zh, AU Text zh Fallback',
			'Another Universe Text zh, Another Universe Text zh Fallback'
		],
		['1.5em solid #1rem var(--fs--1)', '1.5em solid #1rem var(--fs--1)']
	])('%s is %s', (before, after) => {
		expect(rewrittenValue(before)).toBe(after);
	});

	it('holds no length of the page, whatever it held', () => {
		const length = fc
			.tuple(
				fc.double({ min: -200, max: 200, noNaN: true }).map((n) => n.toFixed(3)),
				fc.constantFrom('rem', 'vh', 'svh', 'lvh', 'dvh', 'vw', 'px', 'em', '%')
			)
			.map(([n, unit]) => `${n}${unit}`);
		fc.assert(
			fc.property(fc.array(length, { minLength: 1 }), (lengths) => {
				const value = rewrittenValue(`min(${lengths.join(', ')})`);
				expect(value).not.toMatch(/\d(rem|[sld]?vh|vw)\b/);
				for (const kept of lengths.filter((l) => /px|em$|%/.test(l) && !/rem/.test(l)))
					expect(value).toContain(kept);
			})
		);
	});
});

describe('a selector for a shadow root', () => {
	it.each([
		[':root', '.root'],
		[':root:not([data-way=read]) .chapter', '.root:not([data-way=read]) .chapter'],
		[':root:lang(zh) :lang(en)', '.root:lang(zh) :lang(en)'],
		['body', '.body'],
		['[data-slip-body], .body-text, tbody td', '[data-slip-body], .body-text, tbody td']
	])('%s is %s', (before, after) => {
		expect(rewrittenSelector(before)).toBe(after);
	});
});

describe('the style sheet of a shadow root', () => {
	it('asks the story’s width where a page asks its own, and the screen’s height', () => {
		expect(rules('@media (width>=48em){.cover{margin:0}}')).toContain(
			'@container (width>=48em){.cover{margin:0}}'
		);
		expect(
			rules(
				'@media screen and (scripting:enabled) and (min-width: 20em) and (min-height: 34em){.stage{top:0}}'
			)
		).toMatch(
			/@media screen and \(scripting:enabled\) and \(min-height: 34em\)\s*\{\s*@container \(min-width: 20em\)\s*\{/
		);
	});

	it('leaves the top layer its screen', () => {
		expect(rules('@media (width>=48em){.slip{width:24rem}}')).toContain(
			'@media (width>=48em){.slip'
		);
	});

	it('has no paper of its own, and no page', () => {
		const css = rules('@page{margin:0}@media print{.a{top:0}}@media screen{.b{top:0}}');
		expect(css).not.toMatch(/@page|print|\.a/);
		expect(css).toContain('.b');
	});

	it('leaves faces to the document, under names of its own', () => {
		const { faces, rules } = inlineStyles(
			'@font-face{font-family:AU Text zh;src:url(a.woff2)}p{font-family:AU Text zh}'
		);
		expect(faces).toBe('@font-face{font-family:Another Universe Text zh;src:url(a.woff2)}');
		expect(rules).not.toContain('@font-face');
		expect(rules).toContain('p{font-family:Another Universe Text zh}');
	});

	it('reads no custom property that a host may have set', () => {
		const name = fc.stringMatching(/^--[a-z][a-z0-9-]{0,8}$/);
		fc.assert(
			fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
				const css = names.map((n) => `.x{color:var(${n},red)}`).join('');
				const [ground] = postcss.parse(rules(css)).nodes;
				for (const n of names) expect(ground?.toString()).toContain(`${n}:initial`);
			})
		);
	});

	it('refuses a list of conditions on widths', () => {
		expect(() => rules('@media (width>=48em), print and (width>=20em){p{top:0}}')).toThrow(
			'expected one condition on a width, found a list'
		);
	});
});

describe('rules of the frame that is turned screen by screen', () => {
	it('are left out, with the conditions that hold nothing else', () => {
		const css = `@media (min-width: 1em), (min-height: 2em) { :root[data-embed='steps'] .a { color: red } }
			:root[data-embed=steps][data-way=step] .b { color: red } .c, :root[data-embed="steps"] .d { color: red }`;
		const left = rules(css);
		expect(left).not.toMatch(/@media|\.a\b|\.b\b/);
		expect(left).toContain('.c');
	});
});
