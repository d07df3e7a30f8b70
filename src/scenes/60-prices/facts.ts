import { computed, dated } from '../../lib/figures/make';
import { dayNumber } from '../../lib/figures/calendar';
import { arithmetic, type Figure } from '../../lib/figures/figure';
import { byId, type Tables, stated } from '../../lib/tables';
import {
	bestRun,
	closeBy,
	closesOf,
	longestMonths,
	monthsBefore,
	riseBetween,
	seriesOf,
	type Close
} from './facts-closes';
import type { PricesFacts } from './facts-shape';

export type { PricesFacts } from './facts-shape';
export { table } from './facts-table';

const BITCOIN = { market: 'bitcoin', claim: 'F71', source: 'yahoo-bitcoin' } as const;
const NVIDIA = { market: 'nvidia', claim: 'F70', source: 'yahoo-nvidia' } as const;

function listings(tables: Tables): PricesFacts['a800'] {
	const start = byId(tables.listings, 'a800-start', 'data/listings.csv');
	const end = byId(tables.listings, 'a800-end', 'data/listings.csv');
	if (end.listPriceCny === undefined)
		throw new Error(
			'data/listings.csv: a800-end: list_price_cny: expected the struck price, found an empty cell'
		);
	const asked = (value: number, { claim, source }: typeof start): Figure => ({
		value,
		unit: 'cny',
		standing: 'reported',
		claim,
		sources: [source]
	});
	const ours = { claim: 'F69', sources: [start.source] };
	return {
		start: asked(start.priceCny, start),
		end: asked(end.priceCny, end),
		list: asked(end.listPriceCny, end),
		startDate: dated(start.date, 'reported', { claim: start.claim, sources: [start.source] }),
		endDate: dated(end.date, 'reported', { claim: end.claim, sources: [end.source] }),
		gain: computed(end.priceCny - start.priceCny, {
			unit: 'cny',
			formula: arithmetic('{prices.a800.end} − {prices.a800.start}'),
			...ours
		}),
		rise: computed(100 * (end.priceCny / start.priceCny - 1), {
			unit: 'percent',
			digits: 2,
			formula: arithmetic('{prices.a800.end} ÷ {prices.a800.start} − 1'),
			...ours
		}),
		days: computed(dayNumber(end.date) - dayNumber(start.date), {
			unit: 'days',
			formula: arithmetic('{prices.a800.endDate} − {prices.a800.startDate}'),
			...ours
		})
	};
}

function told(tables: Tables, until: string): PricesFacts['told'] {
	const bitcoinFrom = stated(tables, 'bitcoin-from', 'usd');
	const bitcoinTo = stated(tables, 'bitcoin-to', 'usd');
	const nvidiaMonths = stated(tables, 'nvidia-months', 'months');
	return {
		halfMonth: stated(tables, 'half-month', 'days'),
		bitcoin: stated(tables, 'bitcoin-rise', 'percent'),
		bitcoinFrom,
		bitcoinTo,
		bitcoinOwn: computed(100 * (bitcoinTo.value / bitcoinFrom.value - 1), {
			unit: 'percent',
			digits: 2,
			claim: 'F72',
			sources: bitcoinTo.sources,
			formula: arithmetic('{prices.told.bitcoinTo} ÷ {prices.told.bitcoinFrom} − 1')
		}),
		nvidia: stated(tables, 'nvidia-rise', 'percent'),
		nvidiaMonths,
		nvidiaFrom: {
			...dated(monthsBefore(until, nvidiaMonths.value), 'computed', nvidiaMonths),
			formula: {
				zh: '从后一次标价之日往前数报道所说的月数',
				en: 'the later listing’s day, less the article’s months'
			},
			inputs: ['prices.told.nvidiaMonths', 'prices.a800.endDate']
		}
	};
}

/** The later close divided by the earlier, as a formula. */
const quotient = (from: Close, to: Close, market: string): string =>
	`{closes.${market}.${to.date}} ÷ {closes.${market}.${from.date}}`;

/** A rise between two closes. */
const rise = (from: Close, to: Close, of: typeof BITCOIN | typeof NVIDIA): Figure =>
	computed(riseBetween(from, to), {
		unit: 'percent',
		digits: 1,
		claim: of.claim,
		sources: [of.source],
		formula: arithmetic(`${quotient(from, to, of.market)} − 1`)
	});

/** @throws when a listing, a statement or a close that the scene needs is missing from the tables */
export function facts(tables: Tables): PricesFacts {
	const a800 = listings(tables);
	const startDate = a800.startDate.date ?? '';
	const endDate = a800.endDate.date ?? '';
	const bitcoin = closesOf(tables, 'bitcoinUsd');
	const nvidia = closesOf(tables, 'nvidiaShareUsd');
	const as = told(tables, endDate);
	const ofBitcoin = { claim: BITCOIN.claim, sources: [BITCOIN.source] };
	const ofNvidia = { claim: NVIDIA.claim, sources: [NVIDIA.source] };

	const year = endDate.slice(0, 4);
	const newYear = `${Number(year) - 1}-12-31`;
	const bitcoinFrom = closeBy(bitcoin, newYear);
	const nvidiaFrom = closeBy(nvidia, newYear);
	const nvidiaTo = closeBy(nvidia, endDate);
	const january = closeBy(bitcoin, `${year}-01-31`);

	const limit = longestMonths(as.nvidiaMonths.value);
	const best = bestRun(nvidia, limit);
	const dealer = (id: string): Figure => {
		const { changePct, claim, source } = byId(tables.dealerPrices, id, 'data/dealer_prices.csv');
		return { value: changePct, unit: 'percent', standing: 'reported', claim, sources: [source] };
	};
	const { from, to, claim, source } = byId(tables.dealerPrices, 'a800', 'data/dealer_prices.csv');
	const ofDealers = { claim, sources: [source] };

	const search = {
		formula: {
			zh: '不超过 {prices.best.limit}的区间里，涨幅最大的起止',
			en: 'the ends of the run of at most {prices.best.limit} with the largest rise'
		}
	};

	return {
		a800,
		told: as,
		same: {
			bitcoin: rise(closeBy(bitcoin, startDate), closeBy(bitcoin, endDate), BITCOIN),
			nvidia: rise(closeBy(nvidia, startDate), nvidiaTo, NVIDIA),
			to: dated(nvidiaTo.date, 'confirmed', ofNvidia)
		},
		year: {
			bitcoin: rise(bitcoinFrom, closeBy(bitcoin, nvidiaTo.date), BITCOIN),
			nvidia: rise(nvidiaFrom, nvidiaTo, NVIDIA),
			bitcoinFrom: dated(bitcoinFrom.date, 'confirmed', ofBitcoin),
			nvidiaFrom: dated(nvidiaFrom.date, 'confirmed', ofNvidia),
			to: dated(nvidiaTo.date, 'confirmed', ofNvidia),
			number: { value: Number(year), unit: 'year', standing: 'reported', ...ofBitcoin }
		},
		january: {
			bitcoin: rise(bitcoinFrom, january, BITCOIN),
			month: dated(january.date.slice(0, 7), 'confirmed', ofBitcoin),
			to: dated(january.date, 'confirmed', ofBitcoin)
		},
		best: {
			nvidia: rise(best.from, best.to, NVIDIA),
			days: computed(best.to.day - best.from.day, {
				unit: 'days',
				formula: arithmetic('{prices.best.to} − {prices.best.from}'),
				...ofNvidia
			}),
			from: { ...dated(best.from.date, 'computed', ofNvidia), ...search },
			to: { ...dated(best.to.date, 'computed', ofNvidia), ...search },
			ofStart: computed((100 * best.to.price) / best.from.price, {
				unit: 'percent',
				formula: arithmetic(quotient(best.from, best.to, NVIDIA.market)),
				...ofNvidia
			}),
			limit: computed(limit, {
				unit: 'days',
				formula: {
					zh: '连续这么多个月，最长的天数',
					en: 'so many months in a row, at their longest'
				},
				inputs: ['prices.told.nvidiaMonths'],
				...ofNvidia
			})
		},
		dealers: {
			a800: dealer('a800'),
			a100: { ...dealer('a100'), digits: 1 },
			from: dated(from, 'reported', ofDealers),
			to: dated(to, 'reported', ofDealers)
		},
		series: {
			bitcoin: seriesOf(bitcoin, bitcoinFrom.date, endDate),
			nvidia: seriesOf(nvidia, nvidiaFrom.date, endDate)
		}
	};
}
