/**
 * Cuts the fonts down to what the pages set, and writes `generated/`: the font files, `fonts.css`
 * and, for what only the method page sets, `method.css`. Runs before the site is built or served: `tsx src/lib/fonts/build.ts`.
 * `--specimen <module>` reads the pages' text from another module.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withModule } from '../build/module';
import { digest, digestOfFolders } from './digest';
import { charactersByRole } from './characters';
import { fontCss, methodFontCss } from './css';
import { editionIds, editionOf, isEdition, type EditionId } from '../scene/editions';
import { budget, type Lang, type Role } from './faces';
import { parts, planPages, type PageCharacters, type Part, type Subset } from './plan';
import { cut } from './subset';

interface Specimen {
	readonly edition: EditionId;
	readonly part: Part;
	readonly html: string;
}

/** What `generated/key.json` remembers of the last run. */
interface Key {
	/** Digest of everything the pages' text is made from. */
	readonly inputs: string;
	/** For each font file, digest of what it was cut from. */
	readonly files: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const generated = join(here, 'generated');
const sheets = ['fonts.css', 'method.css'];
const keyFile = join(generated, 'key.json');

/** The pages' text, from the module that draws them. */
const specimensFrom = (module: string): Promise<Specimen[]> =>
	withModule(module, async (loaded) => {
		const drawn = await (loaded as { specimens?: () => unknown }).specimens?.();
		if (!isSpecimens(drawn))
			throw new Error(
				`${module}: specimens() must give [{ edition: ${editionIds.join(' or ')}, part: ${parts.join(' or ')}, html }]`
			);
		return drawn;
	});

const isSpecimens = (x: unknown): x is Specimen[] =>
	Array.isArray(x) &&
	x.every(
		(s: Partial<Specimen>) =>
			isEdition(s.edition ?? '') &&
			parts.some((part) => part === s.part) &&
			typeof s.html === 'string'
	);

/** The characters each role sets, on some pages of an edition, in text of the given language. */
function collect(specimens: readonly Specimen[], page: Lang, within: Lang): Map<Role, Set<string>> {
	const all = new Map<Role, Set<string>>();
	for (const { html } of specimens)
		for (const [role, set] of charactersByRole(html, { page, within }))
			all.set(role, new Set([...(all.get(role) ?? []), ...set]));
	return all;
}

function pageCharacters(
	specimens: readonly Specimen[],
	edition: EditionId
): Record<Part, PageCharacters> {
	const { lang } = editionOf(edition);
	const of = (part: Part): PageCharacters => {
		const pages = specimens.filter((s) => s.edition === edition && s.part === part);
		return {
			own: collect(pages, lang, lang),
			foreign: collect(pages, lang, lang === 'zh' ? 'en' : 'zh')
		};
	};
	return { story: of('story'), method: of('method') };
}

function readKey(): Key | undefined {
	if (!existsSync(keyFile)) return undefined;
	const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key;
	const complete = [...Object.keys(key.files), ...sheets];
	return complete.every((name) => existsSync(join(generated, name))) ? key : undefined;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Sizes by edition, one line a file; throws where the fonts of a story outgrow their budget. */
function report(subsets: readonly Subset[], sizes: ReadonlyMap<string, number>): void {
	for (const edition of editionIds) {
		const own = subsets.filter((subset) => subset.editions.includes(edition));
		const weight = (part: Part): number =>
			own.reduce((sum, s) => sum + (s.part === part ? (sizes.get(s.name) ?? 0) : 0), 0);
		const total = weight('story');
		console.log(
			`fonts ${edition}: ${kilobytes(total)} of ${kilobytes(budget[edition])}, ` +
				`and ${kilobytes(weight('method'))} more on the method page`
		);
		for (const { name, characters } of own)
			console.log(
				`  ${name.padEnd(32)} ${String(Array.from(characters).length).padStart(5)} characters ${kilobytes(sizes.get(name) ?? 0).padStart(9)}`
			);
		if (total > budget[edition])
			throw new Error(
				`fonts: ${edition} needs ${kilobytes(total)}, expected at most ${kilobytes(budget[edition])} (faces.ts)`
			);
	}
}

async function build(specimen: string): Promise<void> {
	const last = readKey();
	const inputs = digest(specimen, digestOfFolders(root, ['src', 'data', 'package-lock.json']));
	if (last?.inputs === inputs) {
		console.log('fonts: nothing has changed');
		return;
	}

	const specimens = await specimensFrom(specimen);
	const { subsets, rules, missing } = planPages({
		zh: pageCharacters(specimens, 'zh'),
		'zh-hant': pageCharacters(specimens, 'zh-hant'),
		en: pageCharacters(specimens, 'en')
	});
	if (missing.length > 0)
		throw new Error(
			missing
				.map(({ character, role, edition }) => {
					const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
					return `fonts: no font has ${character} (U+${point}), set as ${role} on ${edition} pages`;
				})
				.join('\n')
		);

	mkdirSync(generated, { recursive: true });
	const code = digest(
		readFileSync(join(here, 'subset.ts'), 'utf8'),
		readFileSync(join(root, 'node_modules/subset-font/package.json'))
	);
	const files: Record<string, string> = {};
	const sizes = new Map<string, number>();
	for (const subset of subsets) {
		const { name, source, characters } = subset;
		const path = join(generated, name);
		files[name] = digest(code, relative(root, source.path), source.file, characters);
		if (last?.files[name] !== files[name]) writeFileSync(path, await cut(subset));
		sizes.set(name, readFileSync(path).length);
	}
	writeFileSync(join(generated, 'fonts.css'), fontCss(rules));
	writeFileSync(join(generated, 'method.css'), methodFontCss(rules));
	const kept = new Set([...Object.keys(files), ...sheets]);
	for (const name of readdirSync(generated)) if (!kept.has(name)) rmSync(join(generated, name));
	report(subsets, sizes);
	writeFileSync(keyFile, `${JSON.stringify({ inputs, files } satisfies Key, null, '\t')}\n`);
}

const { values } = parseArgs({
	options: { specimen: { type: 'string', default: '/src/lib/story/specimen.ts' } }
});
await build(values.specimen);
