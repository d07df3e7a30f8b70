import { dayNumber, type Bilingual, type Figure, type Unit } from '../../lib/figures/figure';
import { byId, stated, type Tables } from '../../lib/tables';
import type { TicketFacts } from './facts-shape';

export type { TicketFacts } from './facts-shape';
export { table } from './facts-table';

/** Our sum: its inputs' paths, and how it was made. */
const sum = (
	value: number,
	unit: Unit,
	of: { readonly claim: string; readonly sources: readonly string[] },
	inputs: readonly string[],
	formula: Bilingual,
	digits = 0
): Figure => ({
	value,
	unit,
	digits,
	standing: 'computed',
	claim: of.claim,
	sources: of.sources,
	formula,
	inputs
});

/** Sums of money are rounded to ten thousands of yuan, as both languages write them. */
const TEN_THOUSANDS = -4;

const timesPrice: Bilingual = {
	zh: '张数乘以一张 A100 的价',
	en: 'the cards times the price of one A100'
};
const byPrice: Bilingual = {
	zh: '钱数除以一张的价，取整张',
	en: 'the money divided by the price of one, whole cards only'
};
const timesRate: Bilingual = { zh: '美元数乘以汇率', en: 'the dollars times the exchange rate' };

function listing(tables: Tables, id: string): { readonly price: Figure; readonly date: Figure } {
	const { priceCny, date, claim, source } = byId(tables.listings, id, 'data/listings.csv');
	const of = { standing: 'reported', claim, sources: [source] } as const;
	return {
		price: { value: priceCny, unit: 'cny', ...of },
		date: { value: dayNumber(date), date, unit: 'date', ...of }
	};
}

function m6Of(tables: Tables, price: Figure): TicketFacts['m6'] {
	const cards = stated(tables, 'm6-cards');
	const share = stated(tables, 'v100-share');
	const lambda = stated(tables, 'lambda-speed');
	const v100 = byId(tables.chips, 'v100', 'data/chips.csv');
	const a100 = byId(tables.chips, 'a100-40', 'data/chips.csv');
	const n = cards.value;
	const peak = v100.tensorFp16Tflops / a100.tensorFp16Tflops;
	const equivalents = (n * share.value) / 100;
	const third = { claim: 'F60', sources: share.sources };
	const chips = { claim: 'F60', sources: [v100.source] };
	const paid = { claim: 'F62', sources: price.sources };
	return {
		cards,
		share,
		equivalents: sum(equivalents, 'cards', third, ['reported.m6-cards', 'reported.v100-share'], {
			zh: 'V100 的张数乘以报道所说的性能之比',
			en: 'the number of V100s times the report’s ratio of performance'
		}),
		peakShare: sum(100 * peak, 'percent', chips, [], {
			zh: 'V100 的半精度峰值除以 A100 的，见 chips.csv',
			en: 'the V100’s peak half-precision arithmetic divided by the A100’s, see chips.csv'
		}),
		atPeak: sum(n * peak, 'cards', chips, ['reported.m6-cards', 'ticket.m6.peakShare'], {
			zh: 'V100 的张数乘以半精度峰值之比',
			en: 'the number of V100s times the ratio of peak half-precision arithmetic'
		}),
		atLambda: {
			...sum(
				n / (lambda.upTo ?? lambda.value),
				'cards',
				{ claim: 'F60', sources: lambda.sources },
				['reported.m6-cards', 'reported.lambda-speed'],
				{
					zh: 'V100 的张数除以 Lambda 预计的速度倍数',
					en: 'the number of V100s divided by the speed that Lambda expects'
				}
			),
			upTo: n / lambda.value
		},
		low: sum(
			equivalents * price.value,
			'cny',
			paid,
			['ticket.m6.equivalents', 'listings.a100.price'],
			timesPrice,
			TEN_THOUSANDS
		),
		high: sum(
			n * price.value,
			'cny',
			paid,
			['reported.m6-cards', 'listings.a100.price'],
			timesPrice,
			TEN_THOUSANDS
		),
		cost: {
			...sum(
				equivalents * price.value,
				'cny',
				paid,
				['ticket.m6.low', 'ticket.m6.high'],
				{
					zh: '从每三张算一张 A100，到每张都按一张 A100 计价',
					en: 'from every three priced as one A100 to each priced as one'
				},
				TEN_THOUSANDS
			),
			upTo: n * price.value
		},
		told: stated(tables, 'run-as-told')
	};
}

/** @throws when a listing, a rate or a statement that the scene needs is missing from the tables */
export function facts(tables: Tables): TicketFacts {
	const card = listing(tables, 'a100');
	const a800 = listing(tables, 'a800-end').price;
	const price = card.price.value;
	const rateRow = tables.exchangeRates.at(-1);
	if (!rateRow) throw new Error('data/exchange_rates.csv: expected a rate, found none');
	const rate = rateRow.cnyPerUsd;
	const saying = stated(tables, 'card-threshold');
	const threshold = stated(tables, 'threshold');
	const usd = stated(tables, 'ticket');
	const gpt3 = stated(tables, 'gpt3-run');
	const large = stated(tables, 'llm-run');
	const top = stated(tables, 'llm-run-top');
	const state = stated(tables, 'state-banks');
	const jointStock = stated(tables, 'joint-stock-banks');
	const ofRate = { claim: 'F54', sources: [rateRow.source] };
	const forSaying = { claim: 'F63', sources: card.price.sources };
	const forUnit = { claim: 'F54', sources: [...usd.sources, rateRow.source] };
	const buys = Math.floor(threshold.value / price);
	const dollars = usd.value * rate;
	const largeTop = large.upTo ?? large.value;
	/** A run in yuan, and the whole cards that the money would buy. */
	const inYuan = (of: Figure, dear: number, path: string): Figure =>
		sum(dear * rate, 'cny', of, [path, 'ticket.dollar.rate'], timesRate, TEN_THOUSANDS);
	const inCards = (of: Figure, dear: number, path: string): Figure =>
		sum(
			Math.floor((dear * rate) / price),
			'cards',
			of,
			[path, 'ticket.dollar.rate', 'listings.a100.price'],
			byPrice
		);
	/** How many such runs the ticket in dollars pays. */
	const inTimes = (of: Figure, dear: number, path: string): Figure =>
		sum(Math.floor(usd.value / dear), 'count', of, ['reported.ticket', path], {
			zh: '美元门票除以训练一次的钱，取整',
			en: 'the ticket in dollars divided by the price of a run, whole runs only'
		});
	return {
		card,
		m6: m6Of(tables, card.price),
		tenThousand: {
			cards: saying,
			cny: sum(
				saying.value * price,
				'cny',
				forSaying,
				['reported.card-threshold', 'listings.a100.price'],
				timesPrice
			),
			a800: sum(
				saying.value * a800.value,
				'cny',
				{ claim: 'F63', sources: a800.sources },
				['reported.card-threshold', 'listings.a800-end.price'],
				{ zh: '张数乘以一张 A800 的标价', en: 'the cards times the listing of one A800' }
			),
			a800Price: a800
		},
		affordable: {
			cny: threshold,
			cards: sum(buys, 'cards', forUnit, ['reported.threshold', 'listings.a100.price'], byPrice)
		},
		short: sum(
			saying.value - buys,
			'cards',
			forSaying,
			['reported.card-threshold', 'ticket.affordable.cards'],
			{ zh: '后者比前者少的张数', en: 'the former less the latter' }
		),
		dollar: {
			usd,
			rate: {
				value: rate,
				unit: 'cny',
				digits: 4,
				standing: 'confirmed',
				...ofRate
			},
			rateDate: {
				value: dayNumber(rateRow.date),
				date: rateRow.date,
				unit: 'date',
				standing: 'confirmed',
				...ofRate
			},
			cny: sum(
				dollars,
				'cny',
				forUnit,
				['reported.ticket', 'ticket.dollar.rate'],
				timesRate,
				TEN_THOUSANDS
			),
			cards: sum(
				Math.floor(dollars / price),
				'cards',
				forUnit,
				['ticket.dollar.cny', 'listings.a100.price'],
				byPrice
			)
		},
		shrink: sum(
			100 * (1 - threshold.value / dollars),
			'percent',
			forUnit,
			['reported.threshold', 'ticket.dollar.cny'],
			{
				zh: '一，减去人民币门票除以美元门票',
				en: 'one, minus the ticket in yuan over that in dollars'
			},
			1
		),
		block: sum(10 * 10, 'cards', { claim: 'F63', sources: saying.sources }, [], {
			zh: '图上一格：横竖各十张',
			en: 'a square of the drawing: ten cards each way'
		}),
		runs: {
			gpt3: {
				usd: gpt3,
				cny: inYuan(gpt3, gpt3.value, 'reported.gpt3-run'),
				cards: inCards(gpt3, gpt3.value, 'reported.gpt3-run'),
				times: inTimes(gpt3, gpt3.value, 'reported.gpt3-run')
			},
			large: {
				usd: large,
				top,
				cny: { ...inYuan(large, large.value, 'reported.llm-run'), upTo: largeTop * rate },
				cards: inCards(large, largeTop, 'reported.llm-run-top'),
				times: inTimes(large, largeTop, 'reported.llm-run-top')
			}
		},
		firms: {
			told: stated(tables, 'capital-firms'),
			state,
			jointStock,
			banks: sum(
				state.value + jointStock.value,
				'firms',
				state,
				['reported.state-banks', 'reported.joint-stock-banks'],
				{ zh: '两类银行相加', en: 'both kinds of bank together' }
			)
		}
	};
}
