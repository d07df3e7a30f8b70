/** Doubling times that somebody published, and what each comes to over fifteen years. */
import type { Figure } from '../../lib/figures/figure';
import { byId, type Tables } from '../../lib/tables';

export interface Clocks {
	/** Altman's. */
	readonly months: Figure;
	readonly moore: Figure;
	readonly sevilla: Figure;
	/** Since when that holds. */
	readonly sevillaSince: Figure;
	readonly openai: Figure;
	readonly openaiSince: Figure;
	readonly overMoore: Figure;
	readonly overSevilla: Figure;
	readonly overOpenai: Figure;
}

const FILE = 'data/doubling_times.csv';

function clock(tables: Tables, id: string, digits = 0): Figure {
	const { months, standing, claim, source } = byId(tables.doublingTimes, id, FILE);
	return { value: months, unit: 'months', digits, standing, claim, sources: [source] };
}

function since(tables: Tables, id: string): Figure {
	const { scopeFrom, standing, claim, source } = byId(tables.doublingTimes, id, FILE);
	if (scopeFrom === undefined)
		throw new Error(`${FILE}: ${id}: scope_from: expected a year, found nothing`);
	return { value: Number(scopeFrom.slice(0, 4)), unit: 'year', standing, claim, sources: [source] };
}

/** @param years the length of time that all clocks are run for */
export function clocksOf(tables: Tables, years: Figure): Clocks {
	const moore = clock(tables, 'moore');
	const sevilla = clock(tables, 'sevilla-since-2010');
	const openai = clock(tables, 'openai', 1);
	const over = (months: Figure, path: string): Figure => ({
		value: 2 ** ((years.value * 12) / months.value),
		unit: 'times',
		standing: 'computed',
		claim: months.claim,
		sources: [...years.sources, ...months.sources],
		formula: {
			zh: `2 的（{doubling.years} ÷ {${path}}）次方；超出量过的年份，就是外推`,
			en: `2 to the power of ({doubling.years} ÷ {${path}}); beyond the years measured, an extrapolation`
		}
	});
	return {
		months: clock(tables, 'altman'),
		moore,
		sevilla,
		sevillaSince: since(tables, 'sevilla-since-2010'),
		openai,
		openaiSince: since(tables, 'openai'),
		overMoore: over(moore, 'doubling.moore'),
		overSevilla: over(sevilla, 'doubling.sevilla'),
		overOpenai: over(openai, 'doubling.openai')
	};
}
