/** What the archive's own file says of the piece. Loaded through Vite, which the copy needs. */
import { readTables } from '../../tables';
import type { Lang } from '../../scene/contract';
import { headlines, type Headlines } from '../headlines';
import { editionWords } from '../words';

export interface EditionAbout extends Headlines {
	/** How old the figures are, as the cover says it. */
	readonly asOf: string;
}

export interface ArchiveWords extends Readonly<Record<Lang, EditionAbout>> {
	/** The day of the latest correction, if there was one. */
	readonly corrected: string | undefined;
}

const about = (lang: Lang): EditionAbout => ({
	...headlines(lang),
	asOf: editionWords(lang).ui('cover.asOf')
});

/** @throws where data or copy cannot be published */
export const archiveWords = (): ArchiveWords => ({
	zh: about('zh'),
	en: about('en'),
	corrected: readTables().corrections.at(-1)?.date
});
