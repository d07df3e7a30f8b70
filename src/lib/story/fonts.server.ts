/** Fonts that a story page asks for at once: the title's and the running text's. */
import { asset } from '$app/paths';
import { dev } from '$app/environment';
import type { EditionId } from '../scene/editions';

const urls = import.meta.glob<string>('../fonts/generated/*.woff2', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

const wanted: Readonly<Record<EditionId, readonly string[]>> = {
	zh: ['display-latin', 'zh-display-han', 'text-latin', 'zh-text-han'],
	'zh-hant': ['display-latin', 'display-hant', 'text-latin', 'text-hant'],
	en: ['display-latin', 'text-latin']
};

export function fontPreloads(edition: EditionId): readonly string[] {
	return wanted[edition].flatMap((name) => {
		const url = urls[`../fonts/generated/${name}.woff2`];
		if (url === undefined) return [];
		return [dev ? url : asset(url)];
	});
}
