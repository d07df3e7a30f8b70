/** What the archive's own file says of the piece. Loaded through Vite, which the copy needs. */
import { readTables } from '../../tables';
import { headlines, type Headlines } from '../headlines';

export interface ArchiveWords {
	readonly zh: Headlines;
	readonly en: Headlines;
	/** The first and the last day of the market's closes: `2022-12-30`. */
	readonly closes: readonly [first: string, last: string];
	/** The day of the latest correction, if there was one. */
	readonly corrected: string | undefined;
}

/** @throws where data or copy cannot be published */
export function archiveWords(): ArchiveWords {
	const { marketCloses, corrections } = readTables();
	const days = marketCloses.map(({ date }) => date).sort();
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined)
		throw new Error('data/market_closes.csv: expected closes, found none');
	return {
		zh: headlines('zh'),
		en: headlines('en'),
		closes: [first, last],
		corrected: corrections.at(-1)?.date
	};
}
