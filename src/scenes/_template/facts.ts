import type { Figure } from '../../lib/figures/figure';
import type { SceneTable } from '../../lib/scene/table';
import { byId, type Tables } from '../../lib/tables';

export interface TemplateFacts {
	readonly start: Figure;
}

/** @throws when the listing is missing from the tables */
export function facts(tables: Tables): TemplateFacts {
	const listing = byId(tables.listings, 'a800-start', 'data/listings.csv');
	return {
		start: {
			value: listing.priceCny,
			unit: 'cny',
			standing: 'reported',
			claim: listing.claim,
			sources: [listing.source]
		}
	};
}

export function table(f: TemplateFacts): SceneTable {
	return {
		caption: { zh: '一张卡的标价', en: 'The list price of a card' },
		columns: [{ zh: '标价', en: 'List price' }],
		rows: [[f.start]],
		files: ['listings.csv']
	};
}
