import type { Bilingual, Figure } from '../../lib/figures/figure';
import type { Cell, SceneTable } from '../../lib/scene/table';
import type { PricesFacts } from './facts-shape';

const card: Bilingual = { zh: 'A800，京东标价', en: 'A800, JD listing' };
const bitcoin: Bilingual = { zh: '比特币', en: 'Bitcoin' };
const share: Bilingual = { zh: '英伟达股价', en: 'Nvidia share' };
const article: Bilingual = { zh: '报道', en: 'the article' };
const ours: Bilingual = { zh: '本刊按收盘价', en: 'our sum, by closes' };
const dealers: Bilingual = { zh: '经销商', en: 'dealers' };

/** Every climb with the window it was measured in and who measured it. */
export function table(f: PricesFacts): SceneTable {
	const row = (
		what: Bilingual,
		from: Cell,
		to: Cell,
		rise: Figure,
		who: Bilingual
	): readonly Cell[] => [what, from, to, rise, who];
	return {
		caption: {
			zh: '各自涨了多少，从哪天到哪天',
			en: 'What each rose by, from which day to which'
		},
		columns: [
			{ zh: '什么', en: 'What' },
			{ zh: '从', en: 'From' },
			{ zh: '到', en: 'To' },
			{ zh: '涨幅', en: 'Rise' },
			{ zh: '谁算的', en: 'By whom' }
		],
		rows: [
			row(card, f.a800.startDate, f.a800.endDate, f.a800.rise, article),
			row(bitcoin, f.year.number, null, f.told.bitcoin, article),
			row(share, f.told.nvidiaMonths, null, f.told.nvidia, article),
			row(bitcoin, f.a800.startDate, f.a800.endDate, f.same.bitcoin, ours),
			row(share, f.a800.startDate, f.same.to, f.same.nvidia, ours),
			row(bitcoin, f.year.bitcoinFrom, f.year.to, f.year.bitcoin, ours),
			row(share, f.year.nvidiaFrom, f.year.to, f.year.nvidia, ours),
			row(bitcoin, f.year.bitcoinFrom, f.january.to, f.january.bitcoin, ours),
			row(share, f.best.from, f.best.to, f.best.nvidia, ours),
			row({ zh: 'A800', en: 'A800' }, f.dealers.from, f.dealers.to, f.dealers.a800, dealers),
			row({ zh: 'A100', en: 'A100' }, f.dealers.from, f.dealers.to, f.dealers.a100, dealers)
		],
		files: ['listings.csv', 'market_closes.csv', 'dealer_prices.csv', 'reported.csv']
	};
}
