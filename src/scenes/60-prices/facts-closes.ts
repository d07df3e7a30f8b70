/** Daily closes as the scene uses them: the close of a day, rises between days, the best run. */
import { dayNumber, dayOf, isoDay } from '../../lib/figures/calendar';
import type { Tables } from '../../lib/tables';

/** A close on a day; only days that have one. */
export interface Close {
	readonly date: string;
	/** Day number since 1970. */
	readonly day: number;
	readonly price: number;
}

/** Closes as they travel to the reader: two lists of the same length. */
export interface Series {
	readonly days: readonly number[];
	readonly closes: readonly number[];
}

type Column = 'bitcoinUsd' | 'nvidiaShareUsd';

const FILE = 'data/market_closes.csv';

/** The closes of one market, in the table's order, which is that of days. */
export function closesOf(tables: Tables, column: Column): readonly Close[] {
	return tables.marketCloses.flatMap((row) => {
		const price = row[column];
		return price === undefined ? [] : [{ date: row.date, day: dayNumber(row.date), price }];
	});
}

/**
 * The last close on or before a day.
 * @throws where the table begins later
 */
export function closeBy(closes: readonly Close[], date: string): Close {
	const found = closes.filter((close) => close.date <= date).at(-1);
	if (!found)
		throw new Error(`${FILE}: expected a close on or before ${date}, found none that early`);
	return found;
}

/** Rise from one close to another, per cent. */
export const riseBetween = (from: Close, to: Close): number => 100 * (to.price / from.price - 1);

/**
 * The two closes, at most `limit` days apart, between which a price rose most.
 * @throws where fewer than two closes lie that close together
 */
export function bestRun(
	closes: readonly Close[],
	limit: number
): { readonly from: Close; readonly to: Close } {
	let best: { from: Close; to: Close } | undefined;
	for (const [i, from] of closes.entries())
		for (const to of closes.slice(i + 1)) {
			if (to.day - from.day > limit) break;
			if (!best || to.price * best.from.price > best.to.price * from.price) best = { from, to };
		}
	if (!best)
		throw new Error(`${FILE}: expected two closes within ${limit} days, found ${closes.length}`);
	return best;
}

/** Day number of the first day of the month `count` months after the month of an ISO day. */
const monthAfter = (iso: string, count: number): number => {
	const [year = 0, month = 1] = iso.split('-').map(Number);
	return dayOf(year, month - 1 + count);
};

/** How long so many months in a row can be at most, in days: three are 92 from July on. */
export function longestMonths(count: number): number {
	const starts = Array.from({ length: 12 }, (_, i) => monthAfter('2023-01-01', i));
	return Math.max(...starts.map((start) => monthAfter(isoDay(start), count) - start));
}

/** The same day of the month so many months earlier; the month's last day where it has no such. */
export function monthsBefore(iso: string, count: number): string {
	const last = monthAfter(iso, 1 - count) - 1;
	return isoDay(Math.min(monthAfter(iso, -count) + Number(iso.slice(8)) - 1, last));
}

/** Closes from one day to another, for drawing. */
export function seriesOf(closes: readonly Close[], from: string, to: string): Series {
	const kept = closes.filter(({ date }) => date >= from && date <= to);
	return { days: kept.map(({ day }) => day), closes: kept.map(({ price }) => price) };
}
