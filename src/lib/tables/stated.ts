import type { Figure, Standing, Unit } from '../figures/figure';
import { dated } from '../figures/make';
import { byId } from './lookup';
import type { Tables } from './schemas';

/** A row of `data/reported.csv` as a figure: a number as somebody stated it. */
export const statedFigure = (row: Tables['reported'][number]): Figure => ({
	value: row.value,
	...(row.valueTo === undefined ? {} : { upTo: row.valueTo }),
	unit: row.unit,
	digits: row.digits,
	standing: row.standing,
	claim: row.claim,
	sources: [row.source]
});

/**
 * A stated number that sums are made of.
 * @param unit what the sums take it for
 * @throws when no row of `data/reported.csv` has the id, or the row has another unit
 */
export function stated(tables: Tables, id: string, unit: Unit): Figure {
	const row = byId(tables.reported, id, 'data/reported.csv');
	if (row.unit !== unit)
		throw new Error(
			`data/reported.csv: ${id}: unit: expected ${unit}, as the sums take it, found "${row.unit}"`
		);
	return statedFigure(row);
}

/** The day of an event as a figure. @throws when no row of `data/events.csv` has the id */
export function eventDay(tables: Tables, id: string, claim: string, standing: Standing): Figure {
	const { date, source } = byId(tables.events, id, 'data/events.csv');
	return dated(date, standing, { claim, sources: [source] });
}
