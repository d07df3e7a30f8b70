/** Facts of the piece as a whole, for cover, findings and closing. */
import { dated } from '../figures/make';
import type { Figure } from '../figures/figure';
import { byId, type Tables } from '../tables';

export interface StoryFacts {
	/** The year of the quarrel. */
	readonly year: Figure;
	/** The month the article appeared in. */
	readonly month: Figure;
	/** The latest day the article speaks of. */
	readonly asOf: Figure;
	/** How many lengths of time the quarrel was fought in. */
	readonly lengths: Figure;
	/** How far out of register the title is printed. */
	readonly register: Figure;
}

export function facts(tables: Tables): StoryFacts {
	const launch = byId(tables.events, 'ernie-bot', 'data/events.csv');
	const latest = byId(tables.listings, 'a100', 'data/listings.csv');
	const article = byId(tables.sources, 'time-weekly', 'data/sources.csv');
	const gap = byId(tables.reported, 'gap', 'data/reported.csv');
	return {
		year: {
			value: Number(launch.date.slice(0, 4)),
			unit: 'year',
			standing: 'confirmed',
			claim: 'F11',
			sources: [launch.source]
		},
		month: dated(article.date ?? '', 'reported', { claim: '', sources: [article.id] }),
		asOf: dated(latest.date, 'reported', { claim: 'F61', sources: [latest.source] }),
		lengths: {
			value: ['gap', 'off-line', 'fifteen'].map((id) =>
				byId(tables.reported, id, 'data/reported.csv')
			).length,
			unit: 'count',
			standing: 'computed',
			claim: 'F2',
			sources: [gap.source],
			formula: {
				zh: '争吵里说到的时间长度，逐个数',
				en: 'the lengths of time named in the quarrel, counted'
			}
		},
		register: {
			value: gap.valueTo ?? gap.value,
			unit: 'months',
			standing: 'reported',
			claim: 'F4',
			sources: [gap.source]
		}
	};
}
