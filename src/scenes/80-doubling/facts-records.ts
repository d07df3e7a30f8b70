/** The training runs that each set a record of compute, and how fast the records doubled. */
import { dayNumber } from '../../lib/figures/calendar';
import type { Figure } from '../../lib/figures/figure';
import type { Tables } from '../../lib/tables';
import { fit, MONTH, type Growth } from './facts-fit';

/** A training run: day number, log10 of its FLOP, and of the interval's ends where one is given. */
export interface Run {
	readonly model: string;
	readonly day: number;
	readonly log: number;
	readonly logLow?: number;
	readonly logHigh?: number;
}

/** A straight line on the log axis: day numbers and log10 of FLOP. */
export interface Line {
	readonly from: { readonly day: number; readonly log: number };
	readonly to: { readonly day: number; readonly log: number };
}

export interface Records {
	readonly records: Figure;
	readonly recordsBefore: Figure;
	readonly recordsSince: Figure;
	readonly firstYear: Figure;
	readonly lastYear: Figure;
	/** The year that parts the two fits. */
	readonly cut: Figure;
	readonly fitBefore: Figure;
	readonly fitSince: Figure;
	readonly fitBeforeWithoutFirst: Figure;
	readonly runs: readonly Run[];
	readonly lines: {
		readonly before: Line;
		readonly since: Line;
		readonly withoutFirst: Line;
		/** Altman's eighteen months, laid through the middle of the records before the cut. */
		readonly altman: Line;
	};
}

/** The day that parts the fits: before it, and from it on. */
const CUT = '2010-01-01';

const source = { claim: 'X8', sources: ['epoch-models'] } as const;

const count = (value: number, zh: string, en: string): Figure => ({
	value,
	unit: 'models',
	standing: 'computed',
	...source,
	formula: { zh, en }
});

const year = (iso: string, standing: Figure['standing']): Figure => ({
	value: Number(iso.slice(0, 4)),
	unit: 'year',
	standing,
	...source
});

function months(growth: Growth, zh: string, en: string): Figure {
	return {
		value: growth.months,
		unit: 'months',
		digits: 1,
		standing: 'computed',
		...source,
		formula: {
			zh: `${zh}：log2(FLOP) 对日期的最小二乘直线，一个月按 365.25 天的十二分之一`,
			en: `${en}: least squares of log2(FLOP) on date, a month being a twelfth of 365.25 days`
		}
	};
}

const lineOf = (at: (day: number) => number, from: number, to: number): Line => ({
	from: { day: from, log: at(from) },
	to: { day: to, log: at(to) }
});

/** Finer than any screen shows, and short to send. */
const log10 = (value: number): number => Number(Math.log10(value).toFixed(4));

/** @throws where there are too few runs on either side of the cut */
export function recordsOf(tables: Tables): Records {
	const sized = tables.trainingRuns.map((run) => ({
		run,
		day: dayNumber(run.published),
		size: run.trainingFlop
	}));
	const before = sized.filter(({ run }) => run.published < CUT);
	const since = sized.filter(({ run }) => run.published >= CUT);
	const [first, second] = before;
	const last = since.at(-1);
	if (!first || !second || !last)
		throw new Error(
			`data/training_runs.csv: expected runs before and since ${CUT}, found ${before.length} and ${since.length}`
		);
	const altman = tables.doublingTimes.find((row) => row.id === 'altman');
	if (!altman)
		throw new Error('data/doubling_times.csv: expected a row with the id "altman", found none');
	const [fitBefore, fitSince, without] = [fit(before), fit(since), fit(before.slice(1))];
	const perDay = Math.log10(2) / (altman.months * MONTH);
	const { centre } = fitBefore;
	const cut = dayNumber(CUT);
	return {
		records: count(sized.length, '表中的训练，逐个数', 'the runs of the table, counted'),
		recordsBefore: count(before.length, `${CUT} 以前的训练`, `the runs before ${CUT}`),
		recordsSince: count(since.length, `${CUT} 起的训练`, `the runs from ${CUT} on`),
		firstYear: year(first.run.published, 'reported'),
		lastYear: year(last.run.published, 'reported'),
		cut: {
			...year(CUT, 'computed'),
			formula: {
				zh: '分界取深度学习兴起之年，与 Sevilla 等人一致',
				en: 'the year in which deep learning took off, as Sevilla et al. have it'
			}
		},
		fitBefore: months(fitBefore, `${CUT} 以前的纪录`, `records before ${CUT}`),
		fitSince: months(fitSince, `${CUT} 起的纪录`, `records from ${CUT} on`),
		fitBeforeWithoutFirst: months(
			without,
			`${CUT} 以前的纪录，不算 ${first.run.model}`,
			`records before ${CUT}, without ${first.run.model}`
		),
		runs: sized.map(({ run, day, size }) => ({
			model: run.model,
			day,
			log: log10(size),
			...(run.trainingFlopLow === undefined ? {} : { logLow: log10(run.trainingFlopLow) }),
			...(run.trainingFlopHigh === undefined ? {} : { logHigh: log10(run.trainingFlopHigh) })
		})),
		lines: {
			before: lineOf(fitBefore.at, first.day, cut),
			since: lineOf(fitSince.at, cut, last.day),
			withoutFirst: lineOf(without.at, second.day, cut),
			altman: lineOf((day) => centre.log + perDay * (day - centre.day), first.day, last.day)
		}
	};
}
