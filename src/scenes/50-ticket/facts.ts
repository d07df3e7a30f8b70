import { computed, dated, type Origin } from '../../lib/figures/make';
import { arithmetic, type Bilingual, type Figure, type Unit } from '../../lib/figures/figure';
import { byId, stated, type Tables } from '../../lib/tables';
import type { TicketFacts } from './facts-shape';

export type { TicketFacts } from './facts-shape';
export { table } from './facts-table';

/** Our sum, and how it was made. */
const sum = (
	value: number,
	unit: Unit,
	{ claim, sources }: Origin,
	formula: Bilingual,
	digits = 0
): Figure => computed(value, { unit, digits, claim, sources, formula });

/** Sums of money are rounded to ten thousands of yuan, as both languages write them. */
const TEN_THOUSANDS = -4;

const braced = (path: string): string => `{${path}}`;

/** The inputs multiplied, one by the other. */
const product = (...inputs: readonly string[]): Bilingual =>
	arithmetic(inputs.map(braced).join(' × '));

/** What so much money buys at a price, in wholes. @param money paths that make it, multiplied */
const wholes = (money: readonly string[], price: string): Bilingual => ({
	zh: `${money.map(braced).join(' × ')} ÷ ${braced(price)}，取整`,
	en: `${money.map(braced).join(' × ')} ÷ ${braced(price)}, whole ones only`
});

function listing(tables: Tables, id: string): { readonly price: Figure; readonly date: Figure } {
	const { priceCny, date, claim, source } = byId(tables.listings, id, 'data/listings.csv');
	const of = { standing: 'reported', claim, sources: [source] } as const;
	return {
		price: { value: priceCny, unit: 'cny', ...of },
		date: dated(date, 'reported', of)
	};
}

function m6Of(tables: Tables, price: Figure): TicketFacts['m6'] {
	const cards = stated(tables, 'm6-cards', 'cards');
	const share = stated(tables, 'v100-share', 'percent');
	const lambda = stated(tables, 'lambda-speed', 'times');
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
		equivalents: sum(
			equivalents,
			'cards',
			third,
			product('reported.m6-cards', 'reported.v100-share')
		),
		peakShare: sum(100 * peak, 'percent', chips, {
			zh: 'V100 的半精度峰值除以 A100 的，见 chips.csv',
			en: 'the V100’s peak half-precision arithmetic divided by the A100’s, see chips.csv'
		}),
		atPeak: sum(n * peak, 'cards', chips, product('reported.m6-cards', 'ticket.m6.peakShare')),
		atLambda: {
			...sum(
				n / (lambda.upTo ?? lambda.value),
				'cards',
				{ claim: 'F60', sources: lambda.sources },
				arithmetic('{reported.m6-cards} ÷ {reported.lambda-speed}')
			),
			upTo: n / lambda.value
		},
		low: sum(
			equivalents * price.value,
			'cny',
			paid,
			product('ticket.m6.equivalents', 'listings.a100.price'),
			TEN_THOUSANDS
		),
		high: sum(
			n * price.value,
			'cny',
			paid,
			product('reported.m6-cards', 'listings.a100.price'),
			TEN_THOUSANDS
		),
		cost: {
			...sum(
				equivalents * price.value,
				'cny',
				paid,
				{
					zh: '从 {ticket.m6.low}，按报道所说的性能折成 A100 计价，到 {ticket.m6.high}，每张都按 A100 计价',
					en: 'from {ticket.m6.low}, all priced as so many A100s by the report’s ratio, to {ticket.m6.high}, each priced as an A100'
				},
				TEN_THOUSANDS
			),
			upTo: n * price.value
		},
		told: stated(tables, 'run-as-told', 'cny')
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
	const saying = stated(tables, 'card-threshold', 'cards');
	const threshold = stated(tables, 'threshold', 'cny');
	const usd = stated(tables, 'ticket', 'usd');
	const gpt3 = stated(tables, 'gpt3-run', 'usd');
	const large = stated(tables, 'llm-run', 'usd');
	const top = stated(tables, 'llm-run-top', 'usd');
	const state = stated(tables, 'state-banks', 'firms');
	const jointStock = stated(tables, 'joint-stock-banks', 'firms');
	const ofRate = { claim: 'F54', sources: [rateRow.source] };
	const forSaying = { claim: 'F63', sources: card.price.sources };
	const forUnit = { claim: 'F54', sources: [...usd.sources, rateRow.source] };
	const buys = Math.floor(threshold.value / price);
	const dollars = usd.value * rate;
	const largeTop = large.upTo ?? large.value;
	/** A run in yuan, and the whole cards that the money would buy. */
	const inYuan = (of: Figure, dear: number, path: string): Figure =>
		sum(dear * rate, 'cny', of, product(path, 'ticket.dollar.rate'), TEN_THOUSANDS);
	const inCards = (of: Figure, dear: number, path: string): Figure =>
		sum(
			Math.floor((dear * rate) / price),
			'cards',
			of,
			wholes([path, 'ticket.dollar.rate'], 'listings.a100.price')
		);
	/** How many such runs the ticket in dollars pays. */
	const inTimes = (of: Figure, dear: number, path: string): Figure =>
		sum(Math.floor(usd.value / dear), 'count', of, wholes(['reported.ticket'], path));
	return {
		card,
		m6: m6Of(tables, card.price),
		tenThousand: {
			cards: saying,
			cny: sum(
				saying.value * price,
				'cny',
				forSaying,
				product('reported.card-threshold', 'listings.a100.price')
			),
			a800: sum(
				saying.value * a800.value,
				'cny',
				{ claim: 'F63', sources: a800.sources },
				product('reported.card-threshold', 'listings.a800-end.price')
			),
			a800Price: a800
		},
		affordable: {
			cny: threshold,
			cards: sum(buys, 'cards', forUnit, wholes(['reported.threshold'], 'listings.a100.price'))
		},
		short: sum(
			saying.value - buys,
			'cards',
			forSaying,
			arithmetic('{reported.card-threshold} − {ticket.affordable.cards}')
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
			rateDate: dated(rateRow.date, 'confirmed', ofRate),
			cny: sum(
				dollars,
				'cny',
				forUnit,
				product('reported.ticket', 'ticket.dollar.rate'),
				TEN_THOUSANDS
			),
			cards: sum(
				Math.floor(dollars / price),
				'cards',
				forUnit,
				wholes(['ticket.dollar.cny'], 'listings.a100.price')
			)
		},
		shrink: sum(
			100 * (1 - threshold.value / dollars),
			'percent',
			forUnit,
			arithmetic('1 − {reported.threshold} ÷ {ticket.dollar.cny}'),
			1
		),
		block: sum(
			10 * 10,
			'cards',
			{ claim: 'F63', sources: saying.sources },
			{
				zh: '图上的方格：横竖 10 × 10',
				en: 'a square of the drawing: 10 × 10'
			}
		),
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
			told: stated(tables, 'capital-firms', 'firms'),
			state,
			jointStock,
			banks: sum(
				state.value + jointStock.value,
				'firms',
				state,
				arithmetic('{reported.state-banks} + {reported.joint-stock-banks}')
			)
		}
	};
}
