import { expect, it } from 'vitest';
import { limitPage } from './limit';

const page = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x">
<link rel="preload" as="font" href="a.woff2"><link rel="modulepreload" href="a.js"><link rel="icon" href="i.svg">
<style>@font-face { font-family: A; src: url(a.woff2) } @font-face { font-family: B; src: local(Arial) } p { color: red }</style>
<script type="module" src="a.js"></script></head><body><p>Words</p><svg><path d="M0 0"></path><script>1</script></svg></body></html>`;

it('the limit page runs nothing and waits for nothing', () => {
	const limit = limitPage(page);
	expect(limit).not.toMatch(/<script|preload|http-equiv|a\.woff2|a\.js/);
});

it('the limit page keeps words, pictures and styles', () => {
	const limit = limitPage(page);
	for (const kept of [
		'<p>Words</p>',
		'<path d="M0 0">',
		'color: red',
		'local(Arial)',
		'rel="icon"'
	])
		expect(limit).toContain(kept);
});
