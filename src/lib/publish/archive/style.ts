/** A page's style sheet with its fonts in it: whether files may ask for fonts, each browser decides anew. */
import postcss from 'postcss';
import { family, foreignFamily, roles } from '../../fonts/faces';
import type { EditionId } from '../../scene/editions';

const FILE = /url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)/g;

/** Families of faces that come as files, in pages of an edition. */
const familiesOf = (edition: EditionId): readonly string[] =>
	roles.flatMap((role) => [family(role, edition), foreignFamily(role, edition)]);

/**
 * @param edition the page's; a page of no edition is set in what its browser has
 * @param data the `data:` address of what a `url()` names
 * @throws where something else than a font comes as a file
 */
export function archivedStyle(
	css: string,
	edition: EditionId | undefined,
	data: (url: string) => string
): string {
	const own = new Set(edition && familiesOf(edition));
	const root = postcss.parse(css);
	root.walkAtRules('font-face', (face) => {
		face.walkDecls('src', (src) => {
			if (src.value.search(FILE) < 0) return;
			let name = '';
			face.walkDecls('font-family', ({ value }) => {
				name = value.replace(/^["']|["']$/g, '');
			});
			if (!own.has(name)) face.remove();
			src.value = src.value.replace(FILE, (_, __, url: string) => `url(${data(url)})`);
		});
	});
	const set = root.toString();
	const [left] = set.match(FILE) ?? [];
	if (left !== undefined) throw new Error(`style: expected fonts alone as files, found ${left}`);
	return set;
}
