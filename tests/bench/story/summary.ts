/** What is told of several visits: medians, spreads, and ratios to the limit page. */
import { median } from '../statistics';
import type { Answers } from './answers';
import type { Visit } from './visit';

/** A figure that is told of a page. */
interface Measure {
	readonly name: string;
	readonly of: (visit: Visit) => number;
	readonly digits: number;
	/** Told as a difference and not as a ratio, where the limit's own may be nothing. */
	readonly less?: boolean;
}

const KB = 1000;
const total = (visit: Visit): number => Object.values(visit.bytes).reduce((sum, n) => sum + n, 0);
const kind =
	(...names: readonly string[]) =>
	(visit: Visit): number =>
		names.reduce((sum, name) => sum + (visit.bytes[name] ?? 0), 0) / KB;
const share = ({ frames, dropped }: Visit['down']): number => (100 * dropped) / frames;

const measures: readonly Measure[] = [
	{ name: 'first contentful paint, ms', of: ({ fcp }) => fcp, digits: 0 },
	{ name: 'largest contentful paint, ms', of: ({ lcp }) => lcp, digits: 0 },
	{ name: 'main thread blocked, ms', of: ({ blocked }) => blocked, digits: 0, less: true },
	{ name: 'layout shift, opening and scrolling', of: ({ shift }) => shift, digits: 4, less: true },
	{ name: 'requests', of: ({ requests }) => requests, digits: 0 },
	{ name: 'all bytes, kB', of: (visit) => total(visit) / KB, digits: 0 },
	{ name: 'page, kB', of: kind('Document'), digits: 1 },
	{ name: 'scripts and their data, kB', of: kind('Script', 'Fetch', 'XHR'), digits: 1, less: true },
	{ name: 'fonts, kB', of: kind('Font'), digits: 0, less: true },
	{ name: 'heap, MB', of: ({ heap }) => heap / KB / KB, digits: 2 },
	...(['down', 'up'] as const).flatMap((way): Measure[] => [
		{ name: `${way}: main thread, ms`, of: (visit) => visit[way].main, digits: 0 },
		{ name: `${way}: script, ms`, of: (visit) => visit[way].script, digits: 1, less: true },
		{ name: `${way}: style and layout, ms`, of: (visit) => visit[way].layout, digits: 1 },
		{ name: `${way}: paint, ms`, of: (visit) => visit[way].paint, digits: 1 },
		{ name: `${way}: pictures dropped, %`, of: (visit) => share(visit[way]), digits: 1, less: true }
	])
];

/** A measure of the story beside its limit. */
export interface Compared {
	readonly name: string;
	readonly story: number;
	readonly least: number;
	readonly most: number;
	readonly limit: number;
	/** Of medians; nothing where a difference says more. */
	readonly ratio: number | undefined;
	readonly digits: number;
}

export const compare = (story: readonly Visit[], limit: readonly Visit[]): Compared[] =>
	measures.map(({ name, of, digits, less = false }) => {
		const own = story.map(of);
		const [middle, bare] = [median(own), median(limit.map(of))];
		return {
			name,
			story: middle,
			least: Math.min(...own),
			most: Math.max(...own),
			limit: bare,
			ratio: less ? undefined : middle / bare,
			digits
		};
	});

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The figures as a Markdown table. */
export function tableOf(compared: readonly Compared[]): string {
	return [
		row(['', 'story', 'from–to', 'limit page', 'ratio']),
		row([':--', '--:', '--:', '--:', '--:']),
		...compared.map(({ name, story, least, most, limit, ratio, digits }) =>
			row([
				name,
				story.toFixed(digits),
				`${least.toFixed(digits)}–${most.toFixed(digits)}`,
				limit.toFixed(digits),
				ratio === undefined || !Number.isFinite(ratio) ? '' : ratio.toFixed(2)
			])
		)
	].join('\n');
}

/** How soon the story answers, as a Markdown table. */
export function answersTable(all: readonly Answers[]): string {
	const line = (name: string, values: readonly number[]): string =>
		row([
			name,
			median(values).toFixed(0),
			`${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`
		]);
	return [
		row(['answers, ms', 'median', 'from–to']),
		row([':--', '--:', '--:']),
		line(
			'first scene, from the start of the visit',
			all.map(({ scene }) => scene)
		),
		line(
			'a step is turned',
			all.flatMap(({ step }) => step)
		),
		line(
			'a slip opens',
			all.flatMap(({ slip }) => slip)
		),
		line(
			'the guess is moved',
			all.flatMap(({ guess }) => guess)
		)
	].join('\n');
}
