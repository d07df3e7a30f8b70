import { computed, dated } from '../../lib/figures/make';
import type { Figure, Standing } from '../../lib/figures/figure';
import { byId, stated, type Tables } from '../../lib/tables';
import type { ChipsFacts, Pair } from './facts-shape';

export type { ChipsFacts } from './facts-shape';
export { table } from './facts-table';

type Chip = Tables['chips'][number];
type Column = 'tensorFp16Tflops' | 'memoryBandwidthGbS' | 'tdpW';

const FILE = 'data/chips.csv';
const chip = (tables: Tables, id: string): Chip => byId(tables.chips, id, FILE);

/** A row of the chip table's own figure: somebody's table of makers' figures, with no second source. */
const spec = (
	row: Chip,
	column: Column,
	unit: Figure['unit'],
	claim: string,
	digits = 0
): Figure => ({
	value: row[column],
	unit,
	...(digits === 0 ? {} : { digits }),
	standing: 'reported',
	claim,
	sources: [row.source]
});

/** What two whole numbers can both be divided by. */
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Lanes that the drawing makes of the largest step both speeds are multiples of. */
const LANES_A_STEP = 4;

/**
 * The link of both cards, which two of our tables give.
 * @throws where they disagree
 */
function link(tables: Tables): ChipsFacts['link'] {
	const speed = (id: string, of: Chip): Figure => {
		const figure = stated(tables, id, 'gb-per-second');
		if (figure.value !== of.linkGbS)
			throw new Error(
				`${FILE}: ${of.id}: link_gb_s: expected ${figure.value} as in data/reported.csv, found ${of.linkGbS}`
			);
		return { ...figure, sources: [...figure.sources, of.source] };
	};
	const a100 = speed('link-before', chip(tables, 'a100-80'));
	const a800 = speed('link-after', chip(tables, 'a800'));
	const ours = {
		claim: a800.claim,
		sources: a800.sources,
		inputs: ['chips.link.a100', 'chips.link.a800']
	};
	return {
		a100,
		a800,
		cut: computed(100 * (1 - a800.value / a100.value), {
			unit: 'percent',
			formula: {
				zh: '一减去 A800 的速率与 A100 的速率之比',
				en: 'one, less the A800’s speed divided by the A100’s'
			},
			...ours
		}),
		lane: computed(commonDivisor(a100.value, a800.value) / LANES_A_STEP, {
			unit: 'gb-per-second',
			formula: {
				zh: '速率之间的最大公约数，再分成几道，只为作图',
				en: 'the largest step that divides both speeds, split into lanes for the drawing only'
			},
			...ours
		})
	};
}

function both(tables: Tables, column: Column, unit: Figure['unit'], digits = 0): Pair {
	return {
		a100: spec(chip(tables, 'a100-80'), column, unit, 'F66'),
		a800: spec(chip(tables, 'a800'), column, unit, 'F66', digits)
	};
}

/** The V100 as a share of the A100, told and computed in two ways. */
function older(
	tables: Tables,
	a100: Figure
): Pick<ChipsFacts, 'v100' | 'told' | 'peak' | 'lambdaSpeed' | 'lambda'> {
	const told = stated(tables, 'v100-share', 'percent');
	const v100 = spec(chip(tables, 'v100'), 'tensorFp16Tflops', 'tflops', told.claim);
	const lambdaSpeed = stated(tables, 'lambda-speed', 'times');
	return {
		v100,
		told,
		lambdaSpeed,
		peak: computed((100 * v100.value) / a100.value, {
			unit: 'percent',
			claim: told.claim,
			sources: v100.sources,
			formula: {
				zh: 'V100 的半精度峰值除以 A100 的',
				en: 'the V100’s peak FP16 arithmetic divided by the A100’s'
			},
			inputs: ['chips.v100', 'chips.tflops.a100']
		}),
		lambda: computed(100 / (lambdaSpeed.upTo ?? lambdaSpeed.value), {
			upTo: 100 / lambdaSpeed.value,
			unit: 'percent',
			claim: told.claim,
			sources: lambdaSpeed.sources,
			formula: {
				zh: '一除以 Lambda 预计的倍数',
				en: 'one divided by the multiple that Lambda expects'
			},
			inputs: ['chips.lambdaSpeed']
		})
	};
}

function home(tables: Tables): ChipsFacts['home'] {
	const event = (id: string, standing: Standing, claim: string): Figure => {
		const row = byId(tables.events, id, 'data/events.csv');
		return dated(row.date, standing, { claim, sources: [row.source] });
	};
	const a100 = chip(tables, 'a100-40');
	const cluster = event('tencent-hcc', 'confirmed', 'F79');
	return {
		kirin: stated(tables, 'kirin-since', 'year'),
		kunlunShown: stated(tables, 'kunlun-shown', 'year'),
		kunlunSince: stated(tables, 'kunlun-since', 'year'),
		kunlunMade: stated(tables, 'kunlun-made', 'count'),
		starSea: stated(tables, 'star-sea-since', 'year'),
		a100: dated(a100.releaseDate.slice(0, 7), 'reported', { claim: 'F59', sources: [a100.source] }),
		zixiao: event('zixiao', 'confirmed', 'F80'),
		zixiaoSpeed: stated(tables, 'zixiao-speed', 'times'),
		zixiaoSaving: stated(tables, 'zixiao-saving', 'percent'),
		angel: event('hunyuan-trained', 'confirmed', 'F79'),
		// The day is right, the news is not: the article sets the framework where the cluster was.
		angelTold: { ...cluster, standing: 'disputed', sources: ['time-weekly'] },
		cluster,
		days: stated(tables, 'hunyuan-days', 'days'),
		daysAngel: stated(tables, 'hunyuan-days-angelptm', 'days'),
		daysCluster: stated(tables, 'hunyuan-days-cluster', 'days')
	};
}

/** @throws when a chip, a statement or a day that the scene needs is missing from the tables */
export function facts(tables: Tables): ChipsFacts {
	const tflops = both(tables, 'tensorFp16Tflops', 'tflops', 1);
	return {
		link: link(tables),
		tflops,
		bandwidth: both(tables, 'memoryBandwidthGbS', 'gb-per-second'),
		power: both(tables, 'tdpW', 'watts'),
		...older(tables, tflops.a100),
		home: home(tables)
	};
}
