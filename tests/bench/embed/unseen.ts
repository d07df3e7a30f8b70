/** Whether what measures sees that an embed is worse. */
import type { Measured } from './measure';
import { summary } from './report';
import type { Worse } from './worse';

/** What is not seen of a worse embed's fault, beside a good one; nothing where it is. */
export function unseen(worse: Worse, good: Measured, bad: Measured): string | undefined {
	const [before, now] = [summary([good]), summary([bad])];
	const check = (what: string, is: number, least: number): string | undefined =>
		is >= least
			? undefined
			: `expected ${what} of at least ${least.toFixed(2)}, found ${is.toFixed(2)}`;
	switch (worse) {
		case 'late':
			// 200 ms at 1,200 px/s are 240 px.
			return check('text lag', now.lag, before.lag + 120);
		case 'shaking':
			return check('deviation of the graphic', now.deviation, 5);
		case 'blank':
			return check('blank rows', now.blank, 60);
		case 'losing':
			return check('lost share', 1 - now.share, 0.1);
	}
}
