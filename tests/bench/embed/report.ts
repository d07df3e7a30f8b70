/** Figures as a table that people read, and that stands in the documentation. */
import { median, quantile } from '../statistics';
import type { Direction, GestureName } from './gestures';
import type { Measured } from './measure';
import { EVERY } from './record';

export interface Row {
	readonly gesture: GestureName;
	readonly direction: Direction;
	readonly busy: boolean;
	/** By run. */
	readonly embed: readonly Measured[];
	readonly limit: readonly Measured[];
	/** Another build of the embed, where one was given. */
	readonly before?: readonly Measured[] | undefined;
}

const px = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(0));
const percent = (value: number): string => (100 * value).toFixed(1);

/** What is told of a row's runs: the median run's quantiles, and the worst of what may not happen. */
export function summary(runs: readonly Measured[]): {
	readonly share: number;
	readonly deviation: number;
	readonly blank: number;
	readonly lag: number;
	readonly worstLag: number;
	readonly ahead: number;
	/** Displayed pictures a second: more than were filmed. */
	readonly rate: number;
} {
	const each = (of: (run: Measured) => number): number => median(runs.map(of));
	const size = ({ lags }: Measured): number[] => lags.map(Math.abs);
	return {
		share: Math.min(...runs.map(({ share }) => share)),
		deviation: Math.max(...runs.map(({ deviations }) => quantile(deviations, 0.95))),
		blank: Math.max(...runs.flatMap(({ blanks }) => blanks)),
		lag: each((run) => median(size(run))),
		worstLag: each((run) => quantile(size(run), 0.95)),
		ahead: each(({ lags }) => Math.max(0, ...lags.map((lag) => -lag))),
		rate: EVERY * each(({ rate }) => rate)
	};
}

const heads = [
	['gesture', ':--'],
	['host', ':--'],
	['host moves, % (without a story)', '--:'],
	['graphic off its place, p95 px', '--:'],
	['blank rows', '--:'],
	['text off its place, p50 / p95 px', '--:'],
	['text ahead at most, px', '--:'],
	['pictures a second (without a story)', '--:']
] as const;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cells(
	{ gesture, direction, busy }: Row,
	runs: readonly Measured[],
	limit: readonly Measured[],
	name = ''
): string {
	const own = summary(runs);
	const bare = summary(limit);
	return line([
		`${gesture} ${direction > 0 ? 'down' : 'up'}${name}`,
		busy ? 'busy' : 'quiet',
		`${percent(own.share)} (${percent(bare.share)})`,
		px(own.deviation),
		px(own.blank),
		`${px(own.lag)} / ${px(own.worstLag)}`,
		px(own.ahead),
		`${px(own.rate)} (${px(bare.rate)})`
	]);
}

/** The figures as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
	[
		line(heads.map(([head]) => head)),
		line(heads.map(([, rule]) => rule)),
		...rows.flatMap((row) => [
			cells(row, row.embed, row.limit),
			...(row.before?.length ? [cells(row, row.before, row.limit, ', before')] : [])
		])
	].join('\n');
