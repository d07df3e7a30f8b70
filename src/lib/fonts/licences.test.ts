import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from './licences';

const served = (name: string) => new URL(`../../../static/licences/${name}`, import.meta.url);

test(
	'the site serves each font’s licence with the copyright line of the font',
	{ timeout: 60_000 },
	() => {
		const expected = licences();
		expect(expected.size).toBe(6);
		for (const [name, text] of expected) {
			expect(existsSync(served(name)), name).toBe(true);
			expect(readFileSync(served(name), 'utf8')).toBe(text);
			expect(text).toMatch(/^(©|\(c\)) [\d –-]+ Adobe/);
			expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
		}
	}
);
