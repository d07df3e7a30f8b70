import type { Lang } from '../scene/contract';

/** What a language is called in file names. */
const langTag: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };

const raw = import.meta.glob<string>(['/src/scenes/*/copy.*.aml', '/src/lib/story/copy.*.aml'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * One copy file's text.
 * @param folder e.g. `/src/scenes/10-feud`
 * @throws when there is none, naming the file that is expected
 */
export function copyFile(folder: string, lang: Lang): { file: string; raw: string } {
	const path = `${folder}/copy.${langTag[lang]}.aml`;
	const text = raw[path];
	if (text === undefined) throw new Error(`${path.slice(1)}: expected this file, found none`);
	return { file: path.slice(1), raw: text };
}
