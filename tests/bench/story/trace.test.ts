import { describe, expect, it } from 'vitest';
import { MARKS, workOf, type TraceEvent } from './trace';

const span = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({
	name,
	ph: 'X',
	ts,
	dur,
	pid: 1,
	tid
});
const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'R', ts, pid: 1, tid: 1 });
const picture = (ts: number, state: string): TraceEvent => ({
	name: 'PipelineReporter',
	ph: 'b',
	ts,
	pid: 1,
	tid: 2,
	args: { chrome_frame_reporter: { state } }
});

const trace = [
	span('RunTask', 0, 9000),
	mark(MARKS.start, 10_000),
	span('RunTask', 11_000, 6000),
	span('EventDispatch', 11_000, 5000),
	span('Layout', 12_000, 1000),
	span('NobodyKnows', 12_100, 500),
	span('FunctionCall', 14_000, 500),
	span('Paint', 16_100, 400),
	span('RunTask', 11_000, 8000, 7),
	picture(11_000, 'STATE_PRESENTED_ALL'),
	picture(12_000, 'STATE_DROPPED'),
	picture(13_000, 'STATE_NO_UPDATE_DESIRED'),
	mark(MARKS.end, 20_000),
	picture(21_000, 'STATE_DROPPED')
];

describe('the work between two marks', () => {
	it('is that of the page’s main thread alone', () => {
		expect(workOf(trace).main).toBe(6);
	});

	it('gives each moment to the innermost event whose kind is known', () => {
		expect(workOf(trace)).toMatchObject({ script: 4, layout: 1, paint: 0.4 });
	});

	it('is the same in whatever order events are told', () => {
		expect(workOf(trace.toReversed())).toEqual(workOf(trace));
	});

	it('counts pictures that were meant to be shown, and those that were not', () => {
		expect(workOf(trace)).toMatchObject({ frames: 2, dropped: 1 });
	});

	it('is no figure at all where the trace is not what it is taken for', () => {
		expect(() => workOf(trace.filter(({ name }) => name !== MARKS.end))).toThrow(/bench-end/);
		expect(() => workOf(trace.filter(({ name }) => name !== 'RunTask'))).toThrow(/tasks/);
		expect(() => workOf(trace.filter(({ name }) => name !== 'PipelineReporter'))).toThrow(
			/pictures/
		);
	});
});
