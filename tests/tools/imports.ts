/**
 * The import rules, as one function: those of `.dependency-cruiser.cjs`, and those that need to see
 * through `import.meta.glob`. `check-imports.ts` runs it on the repository, `tests/rules` on
 * made-up ones.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { globEdges } from './globs';

export interface Breach {
	readonly rule: string;
	/** `a → b`, or the whole way from the client's entry. */
	readonly path: readonly string[];
	readonly why: string;
}

type Modules = ICruiseResult['modules'];
type Globs = ReadonlyMap<string, readonly string[]>;

const ROOT = resolve(import.meta.dirname, '../..');
const CLIENT_RULE = 'client-stays-light';
const CLIENT_ENTRY = 'src/lib/story/wake.ts';
/** The client's entries in other pages than the story's own. */
const OTHER_ENTRIES = [
	'src/lib/story/embedded.ts',
	'src/lib/story/archived.ts',
	'src/lib/story/inline.ts',
	'src/lib/story/gate.ts',
	'src/lib/story/filter.ts',
	'src/lib/story/embed-this.ts',
	'src/lib/story/embed-article.ts'
];
const DATA_RULE = 'only-tables-read-data';

/** What has done its work before the page is sent, and weighs too much to be sent with it. */
const BUILD_ONLY = [
	/^src\/lib\/(tables|copy|build)\//,
	/^data\//,
	/[.]aml$/,
	/(^|node_modules\/)(archieml|valibot|d3-dsv|opencc-js|postcss|svelte)(\/|$)/,
	/[.]svelte([.]ts)?$/,
	/^node:/
];

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
const forbidden = config.forbidden ?? [];
const whys = new Map(forbidden.map(({ name, comment }) => [name, comment ?? '']));
const whyOf = (rule: string): string => whys.get(rule) ?? '';

/** All rules: the config's, and the one that is walked here. */
export const ruleNames: readonly string[] = [
	...forbidden.map(({ name }) => name ?? 'unnamed'),
	CLIENT_RULE
];

/** Everything the client's entry reaches by imports of values and by globs, with the way there. */
function clientBreaches(modules: Modules, globs: Globs): Breach[] {
	const byPath = new Map(modules.map((module) => [module.source, module]));
	const ways = new Map<string, readonly string[]>(
		[CLIENT_ENTRY, ...OTHER_ENTRIES].map((entry) => [entry, [entry]])
	);
	const breaches: Breach[] = [];
	// A Map hands out what is added while it is walked: this is the whole breadth-first search.
	for (const [path, way] of ways) {
		if (BUILD_ONLY.some((pattern) => pattern.test(path))) {
			breaches.push({ rule: CLIENT_RULE, path: way, why: 'Only the build may run this.' });
			continue;
		}
		const imported = (byPath.get(path)?.dependencies ?? [])
			.filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
			.map(({ resolved, coreModule }) => (coreModule ? `node:${resolved}` : resolved));
		for (const to of [...imported, ...(globs.get(path) ?? [])])
			if (!ways.has(to)) ways.set(to, [...way, to]);
	}
	return breaches;
}

/** Tables that are read by a glob elsewhere than in lib/tables. */
function dataBreaches(globs: Globs): Breach[] {
	return [...globs]
		.filter(([from]) => !from.startsWith('src/lib/tables/'))
		.flatMap(([from, to]) =>
			to
				.filter((path) => path.startsWith('data/'))
				.slice(0, 1)
				.map((path) => [from, path])
		)
		.map((path) => ({ rule: DATA_RULE, path, why: whyOf(DATA_RULE) }));
}

/**
 * Check every import of a repository's src/, tests/ and data/.
 * @throws when the client's entry is not there, since nothing would then be checked about it
 */
export async function checkImports(root: string = ROOT): Promise<Breach[]> {
	if (!existsSync(join(root, CLIENT_ENTRY)))
		throw new Error(`${CLIENT_ENTRY}: expected the client's entry here, found no file`);
	const { output } = await cruise(
		['src', 'tests', 'data'].filter((folder) => existsSync(join(root, folder))),
		{ ...config.options, baseDir: root, validate: true, ruleSet: { forbidden } },
		{ alias: { $lib: join(root, 'src/lib') } }
	);
	if (typeof output === 'string') throw new Error(`dependency-cruiser: ${output}`);
	const breaches = output.summary.violations.map(({ rule, from, to, cycle }): Breach => ({
		rule: rule.name,
		path: cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to],
		why: whyOf(rule.name)
	}));
	const globs = globEdges(root);
	return [...breaches, ...dataBreaches(globs), ...clientBreaches(output.modules, globs)];
}
