import { dated } from '../../lib/figures/make';
import { arithmetic, type Bilingual, type Figure } from '../../lib/figures/figure';
import type { SceneTable } from '../../lib/scene/table';
import { byId, stated, type Tables } from '../../lib/tables';

/** What two men's gaps come to on one clock, as factors. */
export interface Clocked {
	/** Robin Li's, a range. */
	readonly li: Figure;
	/** Wang Xiaochuan's. */
	readonly wang: Figure;
}

export interface RoadFacts {
	/** Altman's doubling time: a tick of the ruler. */
	readonly months: Figure;
	/** The doubling time of recent training compute, by Sevilla et al. */
	readonly fast: Figure;
	/** Robin Li: Ernie Bot behind ChatGPT, months. */
	readonly gap: Figure;
	/** Wang Xiaochuan: OpenAI ahead of China, years. */
	readonly lead: Figure;
	readonly eighteen: Clocked;
	readonly six: Clocked;
	/** How far the ruler goes, and how often that doubles. */
	readonly years: Figure;
	readonly doublings: Figure;
	/** At least so many firms in China at work on models: who is on the road already. */
	readonly firms: Figure;
	/** The day the article gives to Bedrock. */
	readonly bedrock: Figure;
}

/** Months in a year. */
const YEAR = 12;

function clock(tables: Tables, id: string): Figure {
	const row = byId(tables.doublingTimes, id, 'data/doubling_times.csv');
	const { months, standing, claim, source } = row;
	return { value: months, unit: 'months', standing, claim, sources: [source] };
}

/**
 * A length of time as a factor.
 * @param inMonths months in the length's unit
 * @param path, pace paths of the length and of the doubling time
 */
function factor(
	length: Figure,
	inMonths: number,
	months: Figure,
	path: string,
	pace: string
): Figure {
	const after = (time: number): number => 2 ** ((time * inMonths) / months.value);
	return {
		value: after(length.value),
		...(length.upTo === undefined ? {} : { upTo: after(length.upTo), digits: 2 }),
		unit: 'times',
		standing: 'computed',
		claim: 'X19',
		sources: [...length.sources, ...months.sources],
		formula: {
			zh: `2 的（{${path}} ÷ {${pace}}）次方；算的是算力，不是好坏`,
			en: `2 to the power of ({${path}} ÷ {${pace}}); compute, not quality`
		}
	};
}

/** @throws when the gaps, the clocks or Bedrock's day are missing from the tables */
export function facts(tables: Tables): RoadFacts {
	const months = clock(tables, 'altman');
	const fast = clock(tables, 'sevilla-since-2010');
	const gap = stated(tables, 'gap', 'months');
	const lead = stated(tables, 'estimate', 'years');
	const years = stated(tables, 'fifteen', 'years');
	const bedrock = byId(tables.events, 'bedrock', 'data/events.csv');
	const on = (pace: Figure, path: string): Clocked => ({
		li: factor(gap, 1, pace, 'road.gap', path),
		wang: factor(lead, YEAR, pace, 'road.lead', path)
	});
	return {
		months,
		fast,
		gap,
		lead,
		eighteen: on(months, 'road.months'),
		six: on(fast, 'road.fast'),
		years,
		doublings: {
			value: (years.value * YEAR) / months.value,
			unit: 'doublings',
			standing: 'computed',
			claim: 'F90',
			sources: [...years.sources, ...months.sources],
			formula: arithmetic('{road.years} ÷ {road.months}')
		},
		firms: stated(tables, 'firms-counted', 'firms'),
		bedrock: dated(bedrock.date, 'reported', {
			claim: 'F92',
			sources: [bedrock.source, 'aws-digest']
		})
	};
}

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** Each man's gap, and what it comes to on each clock. */
export function table(f: RoadFacts): SceneTable {
	return {
		caption: words('各人说的差距，在快钟和慢钟上', 'The two gaps on a slow and a fast clock'),
		columns: [
			words('谁说的，比的是什么', 'Who said it, and of what'),
			words('时间', 'Time'),
			words('每 {road.months}翻番', 'Doubling every {road.months}'),
			words('约每 {road.fast}翻番', 'Doubling every {road.fast} or so')
		],
		rows: [
			[
				words('李彦宏：文心一言与 ChatGPT', 'Robin Li: Ernie Bot and ChatGPT'),
				f.gap,
				f.eighteen.li,
				f.six.li
			],
			[
				words('王小川：中国与 OpenAI', 'Wang Xiaochuan: China and OpenAI'),
				f.lead,
				f.eighteen.wang,
				f.six.wang
			]
		],
		files: ['reported.csv', 'doubling_times.csv', 'events.csv', 'quotes.csv']
	};
}
