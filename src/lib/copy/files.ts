import type { Lang } from '../scene/contract';

/** What a language is called in file names. */
const langTag: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };

/** Text of copy files by path from the root, `src/scenes/10-feud/copy.en.aml`. */
export type CopyFiles = Readonly<Record<string, string>>;

/** The piece's own copy. Works under Vite only. */
export function copyFiles(): CopyFiles {
	const files = import.meta.glob<string>(
		['/src/scenes/*/copy.*.aml', '/src/lib/story/copy.*.aml'],
		{ query: '?raw', import: 'default', eager: true }
	);
	return Object.fromEntries(Object.entries(files).map(([path, aml]) => [path.slice(1), aml]));
}

/**
 * Where the copy of a folder lies, from the root.
 * @param folder e.g. `/src/scenes/10-feud`
 */
export const copyPath = (folder: string, lang: Lang): string =>
	`${folder.slice(1)}/copy.${langTag[lang]}.aml`;

/**
 * One copy file's text.
 * @param path as `copyPath` gives it
 * @throws when there is none, naming the file that is expected
 */
export function copyText(files: CopyFiles, path: string): string {
	const text = files[path];
	if (text === undefined) throw new Error(`${path}: file: expected this file, found none`);
	return text;
}
