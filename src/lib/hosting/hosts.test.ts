import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds, pathsOf } from './kinds';
import { MOST_RULES, netlifyHeaders } from './netlify';
import { brotliConfiguration, EXAMPLE, nginxConfiguration } from './nginx';
import { typeOf } from './types';

const FOLDER = 'deploy/nginx';

describe('nginx’s configuration', () => {
	it('is in the repository as it would be made', () => {
		const made = 'run `npm run nginx -- --write`';
		expect(readFileSync(`${FOLDER}/another-universe.conf`, 'utf8'), made).toBe(
			nginxConfiguration(EXAMPLE)
		);
		expect(readFileSync(`${FOLDER}/another-universe/brotli.conf`, 'utf8'), made).toBe(
			brotliConfiguration
		);
	});

	it('has every value of every kind', () => {
		const text = nginxConfiguration(EXAMPLE);
		for (const { name, headers } of kinds)
			for (const value of Object.values(headers)) expect(text).toContain(`\t${name} "${value}";\n`);
	});

	it('takes the folder that a site is under off an address before it looks at it', () => {
		const text = nginxConfiguration({ ...EXAMPLE, base: '/news/v1.2' });
		expect(text).toContain('"~^/news/v1\\.2(?<universe_rest>/.*)$" $universe_rest;');
		expect(text).toContain('location /news/v1.2/ {');
	});

	it.each(['/a b', '/a;b', '/$a', '/a/', 'a', '/a"'])('refuses the path %s', (path) => {
		expect(() => nginxConfiguration({ ...EXAMPLE, base: path })).toThrow(`base: expected a path`);
		expect(() => nginxConfiguration({ ...EXAMPLE, root: path })).toThrow(`found "${path}"`);
	});
});

describe('_headers', () => {
	it('has a rule for every path, and no more than a host reads', () => {
		const rules = netlifyHeaders()
			.split('\n')
			.filter((line) => line.startsWith('/'));
		for (const path of kinds.flatMap(pathsOf)) expect(rules).toContain(path);
		expect(new Set(rules).size).toBe(rules.length);
		expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
	});

	it('begins its paths with the folder that a site is under', () => {
		const rules = netlifyHeaders('/news/universe').split('\n');
		expect(rules).toContain('/news/universe/zh/');
		expect(
			rules.filter((line) => line.startsWith('/') && !line.startsWith('/news/universe/'))
		).toEqual([]);
	});
});

describe('the type of a file', () => {
	it('is told by its name, and a folder is its page', () => {
		expect(typeOf('/zh/')?.type).toBe('text/html; charset=utf-8');
		expect(typeOf('/zh/pack/feud/ruler.amp.html')).toBe(typeOf('/zh/'));
		expect(typeOf('data/chips.csv')).toMatchObject({ text: true });
		expect(typeOf('display.C1wx19ju.woff2')).toEqual({ type: 'font/woff2', text: false });
	});

	it('is unknown where no list has it', () => {
		for (const name of ['_headers', 'zh', 'picture.avif', 'page.html.br'])
			expect(typeOf(name)).toBeUndefined();
	});
});
