import type { Figure } from '../figures/figure';
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

/** @throws when no row of `data/reported.csv` has the id */
export const stated = (tables: Tables, id: string): Figure =>
	statedFigure(byId(tables.reported, id, 'data/reported.csv'));
