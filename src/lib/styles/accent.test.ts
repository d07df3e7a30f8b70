import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentOf, accents } from '../../embed/accents';
import { contrast, linear, TEXT } from './contrast';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const css = read('./accent.css');
const tokens = read('./tokens.css');

const named = accents.slice(1);
const colour = (sheet: string, name: string): string => {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(sheet)?.[1];
	if (found === undefined) throw new Error(`--${name}: expected a colour, found none`);
	return found;
};
const block = (accent: string): string =>
	new RegExp(`\\[data-accent='${accent}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';

describe('the accents', () => {
	it('that can be asked for are those of the style sheet, apart from the story’s own', () => {
		const written = [...css.matchAll(/^\[data-accent='([a-z]+)'\] \{/gm)].map(([, name]) => name);
		expect(written).toEqual(named);
		const dressed = /:root:is\(([^)]*)\)/.exec(css)?.[1] ?? '';
		expect([...dressed.matchAll(/'([a-z]+)'/g)].map(([, name]) => name)).toEqual(named);
	});

	it.each(named)('%s can be read on paper, on proof paper and at night', (accent) => {
		const [day, night] = ['trim-day', 'trim-night'].map((name) => colour(block(accent), name));
		for (const [ink = '', ground] of [
			[day, 'paper-day'],
			[day, 'sheet'],
			[night, 'paper-night']
		] as const)
			expect(
				contrast(linear(ink), linear(colour(tokens, ground))),
				`${accent} on ${ground}`
			).toBeGreaterThanOrEqual(TEXT);
	});

	it('dress no picture: colours mean something there', () => {
		expect(css).not.toMatch(/\.(picture|stage|still)|svg/);
	});

	it('are taken from an address by name alone', () => {
		for (const accent of accents) expect(accentOf(`?accent=${accent}`)).toBe(accent);
		for (const search of ['', '?accent=', '?accent=red', '?accent=PINE', '?accent=pine;color:red'])
			expect(accentOf(search)).toBeUndefined();
	});
});
