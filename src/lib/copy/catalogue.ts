/**
 * Every figure that copy can bind to, by path: the scenes' own facts under the scene's id, numbers
 * somebody stated under `reported`, list prices under `listings`, days of events under `events`,
 * closing prices under `closes`, by day.
 */
import { dated } from '../figures/make';
import { figuresOf, type Figure } from '../figures/figure';
import { statedFigure, type Tables } from '../tables';

/** @param facts facts by scene id */
export function catalogue(
	tables: Tables,
	facts: ReadonlyMap<string, unknown>
): ReadonlyMap<string, Figure> {
	const all = new Map<string, Figure>();
	for (const [scene, tree] of facts)
		for (const [path, figure] of figuresOf(tree, scene)) all.set(path, figure);
	for (const row of tables.reported) all.set(`reported.${row.id}`, statedFigure(row));
	for (const row of tables.listings)
		all.set(`listings.${row.id}.price`, {
			value: row.priceCny,
			unit: 'cny',
			standing: 'reported',
			claim: row.claim,
			sources: [row.source]
		});
	for (const event of tables.events)
		if (/^\d{4}-\d{2}-\d{2}$/.test(event.date))
			all.set(
				`events.${event.id}.date`,
				dated(event.date, 'reported', { claim: '', sources: [event.source] })
			);
	for (const [path, figure] of closes(tables)) all.set(path, figure);
	return all;
}

/** Whose row of the claims a market's prices stand behind, and how many decimals they have. */
const markets = {
	bitcoin: {
		column: 'bitcoinUsd',
		digits: 0,
		claim: 'F71',
		source: 'yahoo-bitcoin',
		about: { zh: '比特币收盘价', en: 'Bitcoin, close' }
	},
	nvidia: {
		column: 'nvidiaShareUsd',
		digits: 2,
		claim: 'F70',
		source: 'yahoo-nvidia',
		about: { zh: '英伟达收盘价', en: 'Nvidia share, close' }
	}
} as const;

/** `closes.bitcoin.2023-03-27`: the close of a day that has one. */
function* closes(tables: Tables): Generator<[string, Figure]> {
	for (const row of tables.marketCloses)
		for (const [market, { column, digits, claim, source, about }] of Object.entries(markets)) {
			const value = row[column];
			if (value !== undefined)
				yield [
					`closes.${market}.${row.date}`,
					{
						value,
						unit: 'usd',
						digits,
						standing: 'confirmed',
						claim,
						sources: [source],
						about,
						on: row.date
					}
				];
		}
}
