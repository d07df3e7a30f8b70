import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedLink } from './links';

const files = new Set([
	'index.html',
	'zh/index.html',
	'zh/method/index.html',
	'zh-hant/index.html',
	'data/chips.csv'
]);
const holds = (path: string): boolean => files.has(path);

describe('a link in the archive', () => {
	it.each([
		['zh/index.html', 'method/#F69', 'method/index.html#F69'],
		['zh/index.html', '../zh-hant/', '../zh-hant/index.html'],
		['zh/index.html', '../', '../index.html'],
		['zh/index.html', './', 'index.html'],
		['zh/method/index.html', '../', '../index.html'],
		['zh/method/index.html', '../#feud-ruler', '../index.html#feud-ruler'],
		['zh/method/index.html', '../../data/chips.csv', '../../data/chips.csv'],
		['index.html', 'zh/', 'zh/index.html']
	])('in %s leads from %s to %s', (page, href, file) => {
		expect(archivedLink(href, page, holds)).toBe(file);
	});

	it.each(['#feud', '#', 'https://arxiv.org/abs/2202.05924', 'http://fcai.cn/', 'mailto:a@b.c'])(
		'stays as it is where it leads nowhere else in the archive: %s',
		(href) => {
			expect(archivedLink(href, 'zh/index.html', holds)).toBe(href);
		}
	);

	it('refuses to lead to what is not there, and says where it stands', () => {
		expect(() => archivedLink('embed-this/', 'zh/index.html', holds)).toThrow(
			'zh/index.html: href: expected a file of the archive, found "embed-this/"'
		);
	});

	it('leads from a folder to the same file as the served link does', () => {
		const name = fc.constantFrom('a', 'b', 'é', 'c d', '用');
		const folder = fc.array(name, { maxLength: 3 });
		fc.assert(
			fc.property(folder, folder, fc.constantFrom('', '#x'), (from, to, hash) => {
				const page = [...from, 'index.html'].join('/');
				const up = '../'.repeat(from.length);
				const href = `${up || './'}${to.map((part) => `${encodeURIComponent(part)}/`).join('')}${hash}`;
				const link = archivedLink(href, page, () => true);
				const { pathname, hash: anchor } = new URL(link, new URL(page, 'file:///archive/'));
				const path = ['', 'archive', ...to, 'index.html'].join('/');
				expect([decodeURIComponent(pathname), anchor]).toEqual([path, hash]);
			})
		);
	});
});
