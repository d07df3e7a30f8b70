/** What the archive holds: pages made from the built site's, the data, the licences, and a word on it all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withModule } from '../../build/module';
import { editionIds } from '../../scene/editions';
import { archivedPage, publishedAt, type Parts } from './page';
import { readme } from './readme';
import { classicScripts } from './scripts';
import type { ArchiveWords } from './words';

interface Archive {
	/** `another-universe-0.1.0`: its folder, and its zip without the ending. */
	readonly name: string;
	/** By their paths in the folder, in their order. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

const pages: readonly string[] = [
	'index.html',
	...editionIds.flatMap((id) => [`${id}/index.html`, `${id}/method/index.html`])
];
/** Folders of the site that are taken as they are, without what is compressed for its server. */
const folders = ['data', 'licences'] as const;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function takenFrom(build: string): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(build, folder))
			.filter((name) => /\.(csv|json|txt)$/.test(name))
			.map((name) => `${folder}/${name}`)
	);
}

/**
 * @param root of the repository, with the built site in `build/`
 * @throws where there is no built site, or a page of it cannot stand by itself
 */
export async function archive(root: string): Promise<Archive> {
	const build = join(root, 'build');
	if (!existsSync(join(build, 'index.html')))
		throw new Error(`${build}: expected the built site here, found none; run \`npm run build\``);
	const words = await withModule('/src/lib/publish/archive/words.ts', (module) => {
		// The module is named above; Vite cannot know its types.
		const { archiveWords } = module as { archiveWords: () => ArchiveWords };
		return archiveWords();
	});
	const taken = takenFrom(build);
	const paths = new Set([...pages, ...taken]);
	const parts: Parts = {
		built: (path) => readFileSync(join(build, path)),
		holds: (path) => paths.has(path),
		script: await classicScripts(root)
	};
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};

	const made = new Map<string, Uint8Array>();
	for (const page of pages) {
		const html = archivedPage(page, readFileSync(join(build, page), 'utf8'), parts);
		made.set(page, Buffer.from(html));
	}
	for (const path of taken) made.set(path, readFileSync(join(build, path)));
	made.set('LICENSE.txt', readFileSync(join(root, 'LICENSE')));
	const files = new Map([...made].sort(([a], [b]) => byCodeUnits(a, b)));
	const [zh, en] = [
		publishedAt(readFileSync(join(build, 'zh/index.html'), 'utf8')),
		publishedAt(readFileSync(join(build, 'en/index.html'), 'utf8'))
	];
	const published = zh === undefined || en === undefined ? undefined : { zh, en };
	const text = readme({ words, version, published, files });
	return {
		name: `another-universe-${version}`,
		files: new Map([['README.txt', Buffer.from(text)], ...files])
	};
}
