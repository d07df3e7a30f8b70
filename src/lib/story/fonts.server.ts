/** Fonts that a story page asks for at once: the title's and the running text's. */
import { asset } from '$app/paths';
import { dev } from '$app/environment';
import type { Lang } from '../scene/contract';

const urls = import.meta.glob<string>('../fonts/generated/*.woff2', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

const wanted: Readonly<Record<Lang, readonly string[]>> = {
	zh: ['display-latin', 'zh-display-han', 'text-latin', 'zh-text-han'],
	en: ['display-latin', 'text-latin']
};

export function fontPreloads(lang: Lang): readonly string[] {
	return wanted[lang].flatMap((name) => {
		const url = urls[`../fonts/generated/${name}.woff2`];
		if (url === undefined) return [];
		return [dev ? url : asset(url)];
	});
}
