/** What the chapter knows. */
import type { Figure } from '../../lib/figures/figure';
import type { UseGrid } from './facts-grid';

export interface UsesFacts {
	/** The quarrel's days, on whose ruler the rest is shown. */
	readonly launch: Figure;
	readonly liDay: Figure;
	readonly xiaoDay: Figure;
	readonly wangDay: Figure;
	readonly licence: Figure;
	readonly mail: Figure;
	readonly kinds: Figure;
	readonly summit: Figure;
	readonly share: Figure;
	readonly trialYear: Figure;
	readonly rate: Figure;
	readonly italy: {
		readonly order: Figure;
		readonly announced: Figure;
		/** From the first to the last day of what “the end of April” may mean. */
		readonly lifted: Figure;
	};
	readonly grid: UseGrid;
}
