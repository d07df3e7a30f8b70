/** The figures behind the scene as one table: lengths, clocks, fits, then the record runs. */
import { dated } from '../../lib/figures/make';
import type { Bilingual, Figure } from '../../lib/figures/figure';
import type { Cell, SceneTable } from '../../lib/scene/table';
import type { Tables } from '../../lib/tables';
import type { Clocks } from './facts-clocks';
import type { Records } from './facts-records';

/** What the table shows of the scene's facts. */
export interface Tabled extends Clocks, Records {
	readonly gap: Figure;
	readonly off: Figure;
	readonly years: Figure;
	readonly short: Figure;
	readonly once: Figure;
	readonly factor: Figure;
}

const words = (zh: string, en: string): Bilingual => ({ zh, en });

const flop = (value: number, source: string, upTo?: number): Figure => ({
	value,
	...(upTo === undefined ? {} : { upTo }),
	unit: 'flop',
	standing: 'reported',
	claim: 'X8',
	sources: [source]
});

const confidence: Readonly<Record<Tables['trainingRuns'][number]['confidence'], Bilingual>> = {
	confident: words('有把握', 'confident'),
	likely: words('大致可靠', 'likely'),
	speculative: words('推测', 'speculative')
};

/** Clocks as the table of doubling times has them, with their factor over fifteen years if drawn. */
function clockRows(f: Tabled, tables: Tables): Cell[][] {
	const drawn: Readonly<Record<string, readonly [Figure, Figure]>> = {
		moore: [f.moore, f.overMoore],
		altman: [f.months, f.factor],
		'sevilla-since-2010': [f.sevilla, f.overSevilla],
		openai: [f.openai, f.overOpenai]
	};
	return tables.doublingTimes.flatMap((row) => {
		const figures = drawn[row.id];
		return figures
			? [
					[
						words(row.labelZh, row.labelEn),
						words(row.appliesToZh, row.appliesToEn),
						...figures
					] satisfies Cell[]
				]
			: [];
	});
}

const runRows = (tables: Tables): Cell[][] =>
	tables.trainingRuns.map((run) => [
		{ name: run.model },
		[{ name: run.organization }, words('，', ', '), confidence[run.confidence]],
		dated(run.published, 'reported', { claim: 'X8', sources: [run.source] }),
		run.trainingFlopLow === undefined || run.trainingFlopHigh === undefined
			? flop(run.trainingFlop, run.source)
			: [
					flop(run.trainingFlop, run.source),
					words('，区间 ', ', interval '),
					flop(run.trainingFlopLow, run.source, run.trainingFlopHigh)
				]
	]);

/** The quarrel's lengths read in Altman's doublings, and our fits. */
function ownRows(f: Tabled): { readonly lengths: Cell[][]; readonly fits: Cell[][] } {
	const clock = words('每 {doubling.months}翻一番', 'doubling every {doubling.months}');
	const ours = words('我们的拟合', 'our fit');
	return {
		lengths: [
			[words('李彦宏说的差距', 'The gap Robin Li named'), clock, f.gap, f.short],
			[words('王小川离开一线', 'Wang’s time off the front line'), clock, f.off, f.once],
			[words('王小川说的对方', 'The other side’s, says Wang'), clock, f.years, f.factor]
		],
		fits: [
			[
				words('{doubling.cut}以前的纪录', 'Records before {doubling.cut}'),
				ours,
				f.fitBefore,
				f.recordsBefore
			],
			[
				words('同上，不算最早的机械鼠', 'The same without the first, a mechanical mouse'),
				ours,
				f.fitBeforeWithoutFirst,
				null
			],
			[
				words('{doubling.cut}起的纪录', 'Records from {doubling.cut} on'),
				ours,
				f.fitSince,
				f.recordsSince
			]
		]
	};
}

/** The figures behind the scene. */
export function tableOf(f: Tabled, tables: Tables): SceneTable {
	const { lengths, fits } = ownRows(f);
	return {
		caption: words(
			'翻倍：争吵里的长度、几种钟，以及创纪录的训练',
			'Doublings: the quarrel’s lengths, the clocks, and the record training runs'
		),
		columns: [
			words('什么', 'What'),
			words('说的是什么，或是谁', 'Of what, or whose'),
			words('长度、翻番所需时间或日期', 'Length, doubling time or day'),
			words('倍数、个数或训练算力', 'Factor, count or training compute')
		],
		rows: [...lengths, ...clockRows(f, tables), ...fits, ...runRows(tables)],
		files: ['doubling_times.csv', 'training_runs.csv', 'reported.csv', 'quotes.csv']
	};
}
