/** What readers download that others have made, with the licences that ask to be shown. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** As Vite lists the packages whose code is in a bundle (`build.license`). */
const Packages = v.array(
	v.object({
		name: v.pipe(v.string(), v.nonEmpty()),
		version: v.pipe(v.string(), v.nonEmpty()),
		identifier: v.pipe(v.string(), v.nonEmpty()),
		text: v.pipe(v.string(), v.nonEmpty())
	})
);
export type Package = v.InferOutput<typeof Packages>[number];

/**
 * The packages that a list of Vite's holds.
 * @throws where one comes without its licence's name or text, which has to be shown
 */
export function packagesOf(path: string, text: string): Package[] {
	const parsed = v.safeParse(Packages, JSON.parse(text));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new Error(
		`${path}: ${v.getDotPath(issue) ?? 'all'}: expected ${issue.expected}, found ${issue.received}`
	);
}

/** @throws as `packagesOf`, and where the bundles have not been built */
export const packagesIn = (paths: readonly string[]): Package[] =>
	paths.flatMap((path) => packagesOf(path, readFileSync(path, 'utf8')));

const RULE = '-'.repeat(72);

/**
 * The notice that ships: each package once, in order of name.
 * @param fonts files with the fonts' licences, which stand beside it
 */
export function noticeOf(packages: readonly Package[], fonts: readonly string[]): string {
	const each = new Map(packages.map((p) => [`${p.name} ${p.version}`, p]));
	const parts = [...each.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([title, { identifier, text }]) => `${title} (${identifier})\n\n${text}`);
	return [
		'Another Universe: what is in it of others',
		`The pages’ fonts are cut from fonts under the SIL Open Font License 1.1 (OFL-1.1).\nTheir licences and copyright lines are beside this file: ${fonts.join(', ')}.`,
		'The pages’ scripts have code in them of these packages:',
		...parts.map((part) => `${RULE}\n\n${part}`)
	]
		.join('\n\n')
		.concat('\n');
}
