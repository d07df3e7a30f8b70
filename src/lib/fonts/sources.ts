import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { editionOf, type EditionId } from '../scene/editions';
import { faces, latinInChinese, type Lang, type Role } from './faces';
import { parseRanges, within, type Ranges } from './ranges';

const require = createRequire(import.meta.url);

/** One font file of a package, and the characters it may set. Opened when first asked. */
export class Source {
	readonly path: string;
	#font: Font | undefined;
	#points: Set<number> | undefined;

	constructor(
		/** Short name, unique within a role: `latin`, `han`, `han-109`, `hant`. */
		readonly id: string,
		readonly script: 'latin' | 'han',
		readonly pkg: string,
		/** How the package names the part: `latin`, `chinese-simplified`, `109`. */
		part: string,
		weight: number
	) {
		this.path = join(folder(pkg), 'files', `${pkg}-${part}-${weight}-normal.woff2`);
	}

	get file(): Buffer {
		return readFileSync(this.path);
	}

	get font(): Font {
		return (this.#font ??= create(this.file));
	}

	has(character: string): boolean {
		this.#points ??= new Set(this.font.characterSet);
		return this.#points.has(character.codePointAt(0) ?? -1);
	}
}

/** A source as a place in the order of preference, with the characters it is considered for. */
export interface Candidate {
	readonly source: Source;
	readonly limit?: Ranges;
}

const folder = (pkg: string): string => dirname(require.resolve(`@fontsource/${pkg}/package.json`));

/** The numbered slices of a Chinese package: `[109]` and the ranges it declares. */
function slices(pkg: string): [part: string, ranges: Ranges][] {
	const declared = require(`@fontsource/${pkg}/unicode.json`) as Record<string, string>;
	return Object.entries(declared)
		.filter(([part]) => /^\[\d+\]$/.test(part))
		.map(([part, css]) => [part.slice(1, -1), parseRanges(css)]);
}

const made = new Map<string, Source>();

/** How the packages name the file that carries nearly all of a face. */
const whole = { latin: 'latin', han: 'chinese-simplified', hant: 'chinese-traditional' } as const;

type Face = keyof typeof whole;

function source(role: Role, face: Face, part: string = whole[face]): Source {
	const key = `${role} ${face} ${part}`;
	const { weight, [face]: pkg } = faces[role];
	const id = part === whole[face] ? face : `${face}-${part.replace('latin-', '')}`;
	const script = face === 'latin' ? 'latin' : 'han';
	const found = made.get(key) ?? new Source(id, script, pkg, part, weight);
	made.set(key, found);
	return found;
}

/** The face that an edition sets Han characters in. */
const hanFace = (edition: EditionId): 'han' | 'hant' => (edition === 'zh-hant' ? 'hant' : 'han');

/** The Latin and the Chinese file that carry nearly all of a role, in an edition. */
export const mainSources = (
	role: Role,
	edition: EditionId = 'zh'
): { latin: Source; han: Source } => ({
	latin: source(role, 'latin'),
	han: source(role, hanFace(edition))
});

/**
 * The files that may set text of a role and language in an edition, in order of preference: the first
 * that has a character gets it. Arrows and mathematical signs are in none of the large files, nor is
 * some of the punctuation of traditional text, so the numbered slices of the Chinese package come last.
 * @param lang the text's, if it is not the edition's own
 */
export function candidates(
	role: Role,
	edition: EditionId,
	lang: Lang = editionOf(edition).lang
): Candidate[] {
	const { latin, han } = mainSources(role, edition);
	const face = hanFace(edition);
	const first: Candidate[] =
		lang === 'zh'
			? [{ source: latin, limit: latinInChinese }]
			: [{ source: latin }, { source: source(role, 'latin', 'latin-ext') }];
	const rest = slices(faces[role][face]).map(([part, limit]) => ({
		source: source(role, face, part),
		limit
	}));
	// A page in traditional characters names the edition in simplified ones, which its face lacks.
	const other: Candidate[] = face === 'hant' ? [{ source: source(role, 'han') }] : [];
	return [...first, { source: han }, ...rest, ...other];
}

/** The first candidate that has the character. */
export const sourceOf = (character: string, from: readonly Candidate[]): Source | undefined =>
	from.find(({ source, limit }) => (!limit || within(limit, character)) && source.has(character))
		?.source;
