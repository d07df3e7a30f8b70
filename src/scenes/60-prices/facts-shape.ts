import type { Figure } from '../../lib/figures/figure';
import type { Series } from './facts-closes';

/** Every number of the scene. */
export interface PricesFacts {
	/** The card's two listings. */
	readonly a800: Readonly<
		Record<'start' | 'end' | 'list' | 'gain' | 'rise' | 'days' | 'startDate' | 'endDate', Figure>
	>;
	/** What the article says of the three, and the rise its own two Bitcoin prices make. */
	readonly told: Readonly<
		Record<
			| 'halfMonth'
			| 'bitcoin'
			| 'bitcoinFrom'
			| 'bitcoinTo'
			| 'bitcoinOwn'
			| 'nvidia'
			| 'nvidiaMonths'
			| 'nvidiaFrom',
			Figure
		>
	>;
	/** The card's own days, for the two others. */
	readonly same: Readonly<Record<'bitcoin' | 'nvidia' | 'to', Figure>>;
	/** From the last close of the year before. */
	readonly year: Readonly<
		Record<'bitcoin' | 'nvidia' | 'bitcoinFrom' | 'nvidiaFrom' | 'to' | 'number', Figure>
	>;
	readonly january: Readonly<Record<'bitcoin' | 'month' | 'to', Figure>>;
	/** Nvidia's steepest run that still fits into the article's three months. */
	readonly best: Readonly<Record<'nvidia' | 'days' | 'from' | 'to' | 'ofStart' | 'limit', Figure>>;
	readonly dealers: Readonly<Record<'a800' | 'a100' | 'from' | 'to', Figure>>;
	readonly series: { readonly bitcoin: Series; readonly nvidia: Series };
}
