/** Figures as this scene makes them. */
import { dayNumber } from '../../lib/figures/calendar';
import type { Figure, Standing } from '../../lib/figures/figure';
import { byId, type Tables } from '../../lib/tables';

/** Where a figure comes from. */
export interface Origin {
	readonly claim: string;
	readonly sources: readonly string[];
}

/** A day as a figure. */
export const day = (date: string, standing: Standing, { claim, sources }: Origin): Figure => ({
	value: dayNumber(date),
	date,
	unit: 'date',
	standing,
	claim,
	sources
});

/** A month; its day number is that of its first day. */
export const month = (date: string, standing: Standing, origin: Origin): Figure => ({
	...day(`${date.slice(0, 7)}-01`, standing, origin),
	date: date.slice(0, 7)
});

/** A number of our own. */
export const computed = (
	value: number,
	rest: Pick<Figure, 'unit' | 'claim' | 'sources'> & Partial<Figure>
): Figure => ({ value, standing: 'computed', ...rest });

/** A number as the article states it. */
export function stated(tables: Tables, id: string): Figure {
	const { value, unit, digits, standing, claim, source } = byId(
		tables.reported,
		id,
		'data/reported.csv'
	);
	return { value, unit, digits, standing, claim, sources: [source] };
}
