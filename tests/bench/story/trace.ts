/** From the browser's own account of its work to figures. */

/** An event of a trace, as far as it is used. Times are µs. */
export interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	readonly pid: number;
	readonly tid: number;
	readonly dur?: number | undefined;
	readonly args?: Readonly<Record<string, unknown>> | undefined;
}

/** ms of a page's main thread. */
export interface Work {
	readonly main: number;
	readonly script: number;
	readonly layout: number;
	readonly paint: number;
	/** Of the pictures that the browser meant to show, those that it did not. */
	readonly frames: number;
	readonly dropped: number;
}

type Kind = 'script' | 'layout' | 'paint';

/** By the names that Chromium's own panels use. */
const kinds: Readonly<Record<string, Kind>> = {
	FunctionCall: 'script',
	EvaluateScript: 'script',
	'v8.compile': 'script',
	'v8.compileModule': 'script',
	'v8.evaluateModule': 'script',
	FireAnimationFrame: 'script',
	EventDispatch: 'script',
	TimerFire: 'script',
	RunMicrotasks: 'script',
	MajorGC: 'script',
	MinorGC: 'script',
	UpdateLayoutTree: 'layout',
	Layout: 'layout',
	ParseAuthorStyleSheet: 'layout',
	HitTest: 'layout',
	PrePaint: 'paint',
	Paint: 'paint',
	Layerize: 'paint',
	Commit: 'paint',
	UpdateLayer: 'paint',
	ScrollLayer: 'paint'
};

/** Marks that a page sets around what is measured. */
export const MARKS = { start: 'bench-start', end: 'bench-end' } as const;

const MS = 1000;

/** Time of each kind that is spent in its events and not in those inside them. */
function ownTimes(events: readonly TraceEvent[]): Record<Kind, number> {
	const sums = { script: 0, layout: 0, paint: 0 };
	const open: { end: number; kind: Kind | undefined }[] = [];
	const spans = events
		.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
		.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	for (const { name, ts, dur = 0 } of spans) {
		while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
		// What no name tells of belongs to what it is in.
		const around = open.at(-1)?.kind;
		const kind = kinds[name] ?? around;
		if (kind !== around) {
			if (kind) sums[kind] += dur;
			if (around) sums[around] -= dur;
		}
		open.push({ end: ts + dur, kind });
	}
	return sums;
}

/** What became of a picture, where the browser tells. */
function stateOf({ args }: TraceEvent): unknown {
	const reporter = args?.chrome_frame_reporter ?? args?.frame_reporter;
	return typeof reporter === 'object' && reporter !== null && 'state' in reporter
		? reporter.state
		: undefined;
}

/**
 * The work between the two marks.
 * @throws where the trace lacks a mark, or tells of no task or picture between them
 */
export function workOf(events: readonly TraceEvent[]): Work {
	const mark = (name: string): TraceEvent => {
		const found = events.find((event) => event.name === name);
		if (!found) throw new Error(`trace: expected the mark "${name}", found none`);
		return found;
	};
	const [start, end] = [mark(MARKS.start), mark(MARKS.end)];
	const within = ({ ts }: TraceEvent): boolean => ts >= start.ts && ts < end.ts;
	const own = events.filter(
		(event) => event.pid === start.pid && event.tid === start.tid && within(event)
	);
	const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
	const states = events
		.filter((event) => event.name === 'PipelineReporter' && within(event))
		.map(stateOf)
		.filter((state) => state !== undefined && state !== 'STATE_NO_UPDATE_DESIRED');
	if (tasks.length === 0) throw new Error('trace: expected tasks between the marks, found none');
	if (states.length === 0)
		throw new Error('trace: expected pictures between the marks, found none');
	const times = ownTimes(own);
	return {
		main: tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / MS,
		script: times.script / MS,
		layout: times.layout / MS,
		paint: times.paint / MS,
		frames: states.length,
		dropped: states.filter((state) => state === 'STATE_DROPPED').length
	};
}
