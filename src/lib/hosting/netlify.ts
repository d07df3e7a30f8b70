/** `_headers`, as Netlify and Cloudflare read it. */
import { kinds, pathsOf } from './kinds';

/** Cloudflare reads no more rules than these. */
export const MOST_RULES = 100;

/**
 * The file's text. No path fits two rules: where several do, one of the hosts joins their values.
 * @param base path that the site is under, without a slash at its end: `` or `/news/universe`
 */
export function netlifyHeaders(base = ''): string {
	const rules = kinds.flatMap((kind) =>
		pathsOf(kind)
			// A page is asked for by its folder, and has a name beside it.
			.flatMap((path) => (path.endsWith('/') ? [path, `${path}index.html`] : [path]))
			.map((path) =>
				[
					`${base}${path}`,
					...Object.entries(kind.headers).map(([name, value]) => `  ${name}: ${value}`)
				].join('\n')
			)
	);
	return `${rules.join('\n')}\n`;
}
