import { dated } from '../../lib/figures/make';
import { arithmetic, type Figure } from '../../lib/figures/figure';
import type { SceneTable } from '../../lib/scene/table';
import { byId, stated, type Tables } from '../../lib/tables';
import { clocksOf } from './facts-clocks';
import { recordsOf } from './facts-records';
import { tableOf, type Tabled } from './facts-table';

export interface DoublingFacts extends Tabled {
	/** The day of Altman's post. */
	readonly quoteDate: Figure;
	/** How often eighteen months go into fifteen years. */
	readonly doublings: Figure;
	/** What the shortest length adds at one doubling in eighteen months. */
	readonly shortGain: Figure;
	/** Today's record pace set against eighteen months, in per cent. */
	readonly pace: Figure;
}

/** @throws when the clocks, the quarrel's lengths or the record runs are missing from the tables */
export function facts(tables: Tables): DoublingFacts {
	const gap = stated(tables, 'gap', 'months');
	const off = stated(tables, 'off-line', 'years');
	const years = stated(tables, 'fifteen', 'years');
	const clocks = clocksOf(tables, years);
	const records = recordsOf(tables);
	const { months } = clocks;
	const post = byId(tables.quotes, 'altman-doubling', 'data/quotes.csv');
	if (post.date === undefined)
		throw new Error('data/quotes.csv: altman-doubling: date: expected a day, found none');
	const multiple = (span: Figure, inMonths: number, path: string): Figure => ({
		value: 2 ** ((span.value * inMonths) / months.value),
		...(span.upTo === undefined ? {} : { upTo: 2 ** ((span.upTo * inMonths) / months.value) }),
		unit: 'times',
		standing: 'computed',
		claim: 'F90',
		sources: [...span.sources, ...months.sources],
		formula: {
			zh: `2 的（{${path}} ÷ {doubling.months}）次方`,
			en: `2 to the power of ({${path}} ÷ {doubling.months})`
		}
	});
	const short = { ...multiple(gap, 1, 'doubling.gap'), digits: 2 };
	return {
		...clocks,
		...records,
		quoteDate: dated(post.date, 'confirmed', {
			claim: post.claim,
			sources: [post.source, 'thepaper-altman']
		}),
		gap,
		off,
		years,
		doublings: {
			value: (years.value * 12) / months.value,
			unit: 'doublings',
			standing: 'computed',
			claim: 'F90',
			sources: [...years.sources, ...months.sources],
			formula: arithmetic('{doubling.years} ÷ {doubling.months}')
		},
		short,
		shortGain: {
			value: 100 * (short.value - 1),
			...(short.upTo === undefined ? {} : { upTo: 100 * (short.upTo - 1) }),
			unit: 'percent',
			standing: 'computed',
			claim: 'F90',
			sources: short.sources,
			formula: arithmetic('{doubling.short} − 1')
		},
		once: multiple(off, 12, 'doubling.off'),
		factor: multiple(years, 12, 'doubling.years'),
		pace: {
			value: (100 * records.fitSince.value) / months.value,
			unit: 'percent',
			standing: 'computed',
			claim: 'X8',
			sources: [...records.fitSince.sources, ...months.sources],
			formula: arithmetic('{doubling.fitSince} ÷ {doubling.months}')
		}
	};
}

/** The figures behind the scene. */
export const table = (f: DoublingFacts, tables: Tables): SceneTable => tableOf(f, tables);
