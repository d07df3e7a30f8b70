/** Links of pages that nobody serves: a folder has to be named with the page in it. */
import { dirname, relative } from 'node:path/posix';

/** Stands for the archive's root, whose address nobody knows; the name can belong to nobody. */
const ROOT = 'https://archive.invalid';

/**
 * A link as it works in a folder of files: `method/#F69` becomes `method/index.html#F69`. Links to
 * elsewhere and within the page stay as they are.
 * @param href as the page has it
 * @param page the page it stands in, from the archive's root: `zh/index.html`
 * @param holds whether the archive has a file of this path
 * @throws where the link leads into the archive, and to nothing in it
 */
export function archivedLink(href: string, page: string, holds: (path: string) => boolean): string {
	if (href.startsWith('#')) return href;
	const here = `${ROOT}/${page}`;
	if (!URL.canParse(href, here))
		throw new Error(`${page}: href: expected an address, found "${href}"`);
	const url = new URL(href, here);
	if (url.origin !== ROOT) return href;
	const path = url.pathname.slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
	if (!holds(decodeURIComponent(path)))
		throw new Error(`${page}: href: expected a file of the archive, found "${href}"`);
	return relative(dirname(page), path) + url.search + url.hash;
}
