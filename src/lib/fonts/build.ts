/**
 * Cuts the fonts down to what the pages set, and writes `generated/`: the font files and
 * `fonts.css`. Runs before the site is built or served: `tsx src/lib/fonts/build.ts`.
 * `--specimen <module>` reads the pages' text from another module.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withModule } from '../build/module';
import { digest, digestOfFolders } from './digest';
import { charactersByRole } from './characters';
import { fontCss } from './css';
import { budget, langs, type Lang, type Role } from './faces';
import { planPages, type PageCharacters, type Subset } from './plan';
import { cut } from './subset';

interface Specimen {
	readonly lang: Lang;
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
const keyFile = join(generated, 'key.json');

/** The pages' text, from the module that draws them. */
const specimensFrom = (module: string): Promise<Specimen[]> =>
	withModule(module, async (loaded) => {
		const drawn = await (loaded as { specimens?: () => unknown }).specimens?.();
		if (!isSpecimens(drawn))
			throw new Error(`${module}: specimens() must give [{ lang: 'zh' or 'en', html }]`);
		return drawn;
	});

const isSpecimens = (x: unknown): x is Specimen[] =>
	Array.isArray(x) &&
	x.every((s: Partial<Specimen>) => langs.some((l) => l === s.lang) && typeof s.html === 'string');

/** The characters each role sets, on one language's pages, in text of the given language. */
function collect(specimens: readonly Specimen[], page: Lang, within: Lang): Map<Role, Set<string>> {
	const all = new Map<Role, Set<string>>();
	for (const { lang, html } of specimens)
		if (lang === page)
			for (const [role, set] of charactersByRole(html, { page, within }))
				all.set(role, new Set([...(all.get(role) ?? []), ...set]));
	return all;
}

const pageCharacters = (specimens: readonly Specimen[], page: Lang): PageCharacters => ({
	own: collect(specimens, page, page),
	foreign: collect(specimens, page, page === 'zh' ? 'en' : 'zh')
});

function readKey(): Key | undefined {
	if (!existsSync(keyFile)) return undefined;
	const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key;
	const complete = [...Object.keys(key.files), 'fonts.css'];
	return complete.every((name) => existsSync(join(generated, name))) ? key : undefined;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Sizes by language, one line a file; throws where a language's fonts outgrow their budget. */
function report(subsets: readonly Subset[], sizes: ReadonlyMap<string, number>): void {
	for (const lang of langs) {
		const own = subsets.filter((subset) => subset.langs.includes(lang));
		const total = own.reduce((sum, { name }) => sum + (sizes.get(name) ?? 0), 0);
		console.log(`fonts ${lang}: ${kilobytes(total)} of ${kilobytes(budget[lang])}`);
		for (const { name, characters } of own)
			console.log(
				`  ${name.padEnd(32)} ${String(Array.from(characters).length).padStart(5)} characters ${kilobytes(sizes.get(name) ?? 0).padStart(9)}`
			);
		if (total > budget[lang])
			throw new Error(
				`fonts: ${lang} needs ${kilobytes(total)}, expected at most ${kilobytes(budget[lang])} (faces.ts)`
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
		en: pageCharacters(specimens, 'en')
	});
	if (missing.length > 0)
		throw new Error(
			missing
				.map(({ character, role, lang }) => {
					const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
					return `fonts: no font has ${character} (U+${point}), set as ${role} on ${lang} pages`;
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
	const kept = new Set([...Object.keys(files), 'fonts.css']);
	for (const name of readdirSync(generated)) if (!kept.has(name)) rmSync(join(generated, name));
	report(subsets, sizes);
	writeFileSync(keyFile, `${JSON.stringify({ inputs, files } satisfies Key, null, '\t')}\n`);
}

const { values } = parseArgs({
	options: { specimen: { type: 'string', default: '/src/lib/story/specimen.ts' } }
});
await build(values.specimen);
