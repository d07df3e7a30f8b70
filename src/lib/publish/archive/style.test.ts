import { describe, expect, it } from 'vitest';
import { archivedStyle } from './style';

const face = (family: string, src: string): string =>
	`@font-face{font-family:${family};src:${src}}`;
const data = (url: string): string => `data:font/woff2;base64,${url}`;

describe('a style sheet in the archive', () => {
	it('has the fonts of its edition in itself', () => {
		const css = [
			face('AU Display zh', 'url(../a.woff2)format("woff2")'),
			face('"AU Label zh Foreign"', 'url("../b.woff2") format("woff2")')
		].join('');
		expect(archivedStyle(css, 'zh', data)).toBe(
			[
				face('AU Display zh', 'url(data:font/woff2;base64,../a.woff2)format("woff2")'),
				face('"AU Label zh Foreign"', 'url(data:font/woff2;base64,../b.woff2) format("woff2")')
			].join('')
		);
	});

	it('lacks those of the other editions, and in a page of no edition all', () => {
		const css = `${face('AU Text zh', 'url(a.woff2)')}${face('AU Text zh-hant', 'url(b.woff2)')}p{color:red}`;
		expect(archivedStyle(css, 'zh-hant', data)).toBe(
			`${face('AU Text zh-hant', 'url(data:font/woff2;base64,b.woff2)')}p{color:red}`
		);
		expect(archivedStyle(css, undefined, data)).toBe('p{color:red}');
	});

	it('keeps stand-ins that the reader’s machine has, and what names a part of the page', () => {
		const css = `${face('AU Text zh Fallback', "local('Songti SC')")}i{fill:url(#hatch-a)}`;
		expect(archivedStyle(css, 'zh', data)).toBe(css);
	});

	it('refuses any other file', () => {
		expect(() => archivedStyle('p{background:url(../paper.png)}', 'zh', data)).toThrow(
			'expected fonts alone as files, found url(../paper.png)'
		);
	});
});
