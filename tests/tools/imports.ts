/**
 * The import rules, as one function: those of `.dependency-cruiser.cjs`, and what the reader's
 * browser may reach. `check-imports.ts` runs it on the repository, `tests/rules` on made-up ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';

export interface Breach {
	readonly rule: string;
	/** What is wrong, as `a → b`, or the whole way from the client's entry. */
	readonly path: readonly string[];
	readonly why: string;
}

export const CLIENT_RULE = 'client-stays-light';
export const CLIENT_ENTRY = 'src/lib/story/wake.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

/** All rules of the config, with the one that is walked here. */
export const ruleNames: readonly string[] = [
	...(config.forbidden ?? []).map((rule) => rule.name ?? 'unnamed'),
	CLIENT_RULE
];

/** What has done its work before the page is sent, and weighs too much to be sent with it. */
const BUILD_ONLY = [
	/^src\/lib\/(tables|copy|build)\//,
	/^data\//,
	/(^|node_modules\/)(archieml|valibot|d3-dsv)(\/|$)/,
	/^node:/
];

type Modules = ICruiseResult['modules'];

/** The globs of a source text's `import.meta.glob` calls, as tests of a path from the root. */
function globsOf(source: string): RegExp[] {
	const calls = source.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*")/g);
	return [...calls]
		.flatMap(([, argument = '']) => [...argument.matchAll(/['"]([^'"]+)['"]/g)])
		.map(([, glob = '']) => {
			const path = glob.replace(/^(\/|\$lib\/|(\.\.?\/)+)/, (lead) =>
				lead === '$lib/' ? lead : ''
			);
			const pattern = path
				.replace('$lib/', 'src/lib/')
				.replace(/[.+^$()|]/g, '\\$&')
				.replace(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
				.replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
			// A relative glob is taken for any folder it could mean: too wide rather than too narrow.
			return new RegExp(glob.startsWith('.') ? `(^|/)${pattern}$` : `^${pattern}$`);
		});
}

/** Everything the client's entry reaches by imports of values and by globs, with the way there. */
function clientBreaches(modules: Modules, root: string): Breach[] {
	const byPath = new Map(modules.map((module) => [module.source, module]));
	const ways = new Map<string, readonly string[]>([[CLIENT_ENTRY, [CLIENT_ENTRY]]]);
	const breaches: Breach[] = [];
	// A Map hands out what is added while it is walked: this is the whole breadth-first search.
	for (const [path, way] of ways) {
		if (BUILD_ONLY.some((pattern) => pattern.test(path))) {
			breaches.push({ rule: CLIENT_RULE, path: way, why: 'only the build may run this' });
			continue;
		}
		const module = byPath.get(path);
		const imported = (module?.dependencies ?? [])
			.filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
			.map(({ resolved, coreModule }) => (coreModule ? `node:${resolved}` : resolved));
		const file = join(root, path);
		const globs =
			path.startsWith('src/') && existsSync(file) ? globsOf(readFileSync(file, 'utf8')) : [];
		const globbed = [...byPath.keys()].filter((to) => globs.some((glob) => glob.test(to)));
		for (const to of [...imported, ...globbed]) if (!ways.has(to)) ways.set(to, [...way, to]);
	}
	return breaches;
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
		{
			...config.options,
			baseDir: root,
			validate: true,
			ruleSet: { forbidden: config.forbidden ?? [] }
		},
		{ alias: { $lib: join(root, 'src/lib') } }
	);
	if (typeof output === 'string') throw new Error(`dependency-cruiser: ${output}`);
	const why = new Map((config.forbidden ?? []).map((rule) => [rule.name, rule.comment ?? '']));
	const breaches = output.summary.violations.map(({ rule, from, to, cycle }): Breach => ({
		rule: rule.name,
		path: cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to],
		why: why.get(rule.name) ?? ''
	}));
	return [...breaches, ...clientBreaches(output.modules, root)];
}
