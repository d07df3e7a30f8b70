import type { Figure } from '../../lib/figures/figure';

/** Every number of the scene. */
export interface TicketFacts {
	/** One card. */
	readonly card: Readonly<Record<'price' | 'date', Figure>>;
	/** The cards that M6 took, in cards of the newer kind, and what these would cost. */
	readonly m6: Readonly<
		Record<
			| 'cards'
			| 'share'
			| 'equivalents'
			| 'peakShare'
			| 'atPeak'
			| 'atLambda'
			| 'low'
			| 'high'
			| 'cost'
			| 'told',
			Figure
		>
	>;
	/** The saying, in money. */
	readonly tenThousand: Readonly<Record<'cards' | 'cny' | 'a800' | 'a800Price', Figure>>;
	/** What a billion yuan buys, and what it leaves short of the saying. */
	readonly affordable: Readonly<Record<'cny' | 'cards', Figure>>;
	readonly short: Figure;
	/** What a billion dollars are and buy. */
	readonly dollar: Readonly<Record<'usd' | 'rate' | 'rateDate' | 'cny' | 'cards', Figure>>;
	/** By how much the change of unit cuts the ticket, per cent. */
	readonly shrink: Figure;
	/** How many cards one square stands for where a card would be too small to see. */
	readonly block: Figure;
	/**
	 * Single training runs, as a broker estimates them, and as cards that the money would
	 * buy; `times` is how many runs the ticket in dollars would pay.
	 */
	readonly runs: {
		readonly gpt3: Readonly<Record<'usd' | 'cny' | 'cards' | 'times', Figure>>;
		readonly large: Readonly<Record<'usd' | 'top' | 'cny' | 'cards' | 'times', Figure>>;
	};
	/** How many firms are said to have a billion of capital, and how many banks alone have. */
	readonly firms: Readonly<Record<'told' | 'state' | 'jointStock' | 'banks', Figure>>;
}
