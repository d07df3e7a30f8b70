/** Whether figures tell of what was spoilt. */
import { median } from '../statistics';
import type { Answers } from './answers';
import type { Visit } from './visit';
import type { Worse } from './worse';

export interface Measured {
	readonly visit: Visit;
	readonly answers: Answers;
}

const bytes = ({ visit }: Measured): number =>
	Object.values(visit.bytes).reduce((sum, n) => sum + n, 0);

/** The figure that has to tell of each, and by how much it has to grow. */
const signs: Readonly<Record<Worse, { of: (measured: Measured) => number; by: number }>> = {
	heavy: { of: bytes, by: 10_000 },
	blocked: { of: ({ visit }) => visit.blocked, by: 100 },
	shifting: { of: ({ visit }) => visit.shift, by: 0.05 },
	scripted: { of: ({ visit }) => visit.down.script, by: 50 },
	'laid out': { of: ({ visit }) => visit.down.layout, by: 50 },
	slow: { of: ({ answers }) => median(answers.step), by: 24 }
};

/** Nothing where the worse story is seen to be worse; else what was expected and what was found. */
export function unseen(worse: Worse, good: Measured, bad: Measured): string | undefined {
	const { of, by } = signs[worse];
	const [from, to] = [of(good), of(bad)];
	return to >= from + by
		? undefined
		: `expected at least ${(from + by).toFixed(2)}, found ${to.toFixed(2)}`;
}
