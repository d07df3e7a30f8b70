import { dayNumber } from './calendar';
import type { Figure, Standing } from './figure';

/** Where a figure comes from. */
export type Origin = Pick<Figure, 'claim' | 'sources'>;

/** A day or a month as a figure; the day number of a month is that of its first day. */
export const dated = (iso: string, standing: Standing, { claim, sources }: Origin): Figure => ({
	value: dayNumber(iso.length === 7 ? `${iso}-01` : iso),
	date: iso,
	unit: 'date',
	standing,
	claim,
	sources
});

/** A sum of ours. */
export const computed = (
	value: number,
	rest: Origin & Pick<Figure, 'unit'> & Partial<Figure>
): Figure => ({ value, standing: 'computed', ...rest });
