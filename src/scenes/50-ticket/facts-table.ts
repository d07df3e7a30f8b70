import type { Bilingual, Figure } from '../../lib/figures/figure';
import type { Cell, SceneTable } from '../../lib/scene/table';
import type { TicketFacts } from './facts-shape';

/** What each sum is in yuan, and how many cards it is. */
export function table(f: TicketFacts): SceneTable {
	const row = (what: Bilingual, asTold: Cell, cny: Figure | null, cards: Cell): readonly Cell[] => [
		what,
		asTold,
		cny,
		cards
	];
	return {
		caption: {
			zh: '每笔钱合多少元，够买多少张 A100',
			en: 'What each sum is in yuan, and how many A100s it buys'
		},
		columns: [
			{ zh: '什么', en: 'What' },
			{ zh: '原来的说法', en: 'As told' },
			{ zh: '合人民币', en: 'In yuan' },
			{ zh: 'A100', en: 'A100s' }
		],
		rows: [
			row({ zh: '一张 A100', en: 'A single A100' }, f.card.date, f.card.price, null),
			row(
				{ zh: '训练一次 GPT-3', en: 'A run of GPT-3' },
				f.runs.gpt3.usd,
				f.runs.gpt3.cny,
				f.runs.gpt3.cards
			),
			row(
				{ zh: '训练一次更大的模型', en: 'A run of a larger model' },
				f.runs.large.usd,
				f.runs.large.cny,
				f.runs.large.cards
			),
			row({ zh: 'M6 的卡', en: 'M6’s cards' }, f.m6.cards, f.m6.cost, f.m6.equivalents),
			row(
				{ zh: 'M6，按半精度峰值', en: 'M6, by peak arithmetic' },
				f.m6.peakShare,
				null,
				f.m6.atPeak
			),
			row({ zh: 'M6，按 Lambda 的预计', en: 'M6, as Lambda expects' }, null, null, f.m6.atLambda),
			row(
				{ zh: '人民币门票', en: 'The ticket in yuan' },
				f.affordable.cny,
				null,
				f.affordable.cards
			),
			row(
				{ zh: '云计算人士的门槛', en: 'The cloud engineers’ threshold' },
				f.tenThousand.cards,
				f.tenThousand.cny,
				f.tenThousand.cards
			),
			row(
				{ zh: '换成 A800', en: 'The same in A800s' },
				f.tenThousand.a800Price,
				f.tenThousand.a800,
				null
			),
			row(
				{ zh: '美元门票', en: 'The ticket in dollars' },
				f.dollar.usd,
				f.dollar.cny,
				f.dollar.cards
			),
			row(
				{
					zh: '注册资本超过人民币门票的企业',
					en: 'Firms with more capital than the ticket in yuan'
				},
				f.firms.told,
				null,
				null
			),
			row({ zh: '其中单是银行', en: 'Of these, banks alone' }, f.firms.banks, null, null)
		],
		files: ['listings.csv', 'reported.csv', 'exchange_rates.csv', 'chips.csv']
	};
}
