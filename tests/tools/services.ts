/** Programs of one run: started, waited for, and ended with all that they have started. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** Lines of a log that a message shows. */
const LINES = 30;

/** ms between two looks at whether a service answers, and the longest that one may take to. */
const INTERVAL = 100;
const PATIENCE = 60_000;
/** ms that a service is given to end in, before it is made to. */
const GRACE = 10_000;

type Variables = Readonly<Record<string, string>>;

export interface Service {
	/** Files with what it said, for when something fails. */
	readonly logs: readonly string[];
	/** Ends it, and everything that it has started. */
	readonly stop: () => Promise<void>;
}

interface Order {
	/** What it is called in messages. */
	readonly title: string;
	readonly program: string;
	readonly args: readonly string[];
	readonly env?: Variables;
	/** The first takes all that it says; it may write others by itself. */
	readonly logs: readonly [string, ...string[]];
	/** Whether it serves by now. */
	readonly answers: () => Promise<boolean>;
}

interface Launched {
	readonly child: ChildProcess;
	/** Kept when it has ended: how. Nothing where all went well. */
	readonly end: Promise<string | undefined>;
	/** Signals it and everything that it has started. */
	readonly tell: (signal: NodeJS.Signals) => void;
}

/**
 * A program as the head of a process group: PHP's server leaves its workers behind when it alone is told
 * to end, and Ctrl+C is to reach each program once, from here.
 */
function launch(
	program: string,
	args: readonly string[],
	stdio: StdioOptions,
	env: Variables = {}
): Launched {
	const child = spawn(program, args, { stdio, detached: true, env: { ...process.env, ...env } });
	const end = new Promise<string | undefined>((resolve) => {
		child.once('error', ({ message }) => resolve(message));
		child.once('close', (code, signal) =>
			resolve(code === 0 ? undefined : (signal ?? `exit code ${code ?? 'none'}`))
		);
	});
	const tell = (signal: NodeJS.Signals): void => {
		if (child.pid === undefined) return;
		try {
			process.kill(-child.pid, signal);
		} catch {
			// The whole group is gone.
		}
	};
	return { child, end, tell };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The end of a log, for a message. */
export function tailOf(log: string): string {
	try {
		const text = readFileSync(log, 'utf8').trimEnd();
		if (text === '') return `${log} is empty.`;
		return [`The end of ${log}:`, ...text.split('\n').slice(-LINES)].join('\n');
	} catch {
		return `${log} was never written.`;
	}
}

/**
 * Starts a service and waits until it answers.
 * @throws with the end of its logs where it ends before it does, or never answers
 */
export async function start(order: Order, signal: AbortSignal): Promise<Service> {
	const { title, program, args, env, logs, answers } = order;
	signal.throwIfAborted();
	const out = openSync(logs[0], 'a');
	const { end, tell } = launch(program, args, ['ignore', out, out], env);
	closeSync(out);
	const state: { ended?: string } = {};
	void end.then((how) => (state.ended = how ?? 'without a fault'));
	const stop = async (): Promise<void> => {
		tell('SIGTERM');
		await Promise.race([end, wait(GRACE)]);
		tell('SIGKILL');
		await end;
	};
	try {
		const until = Date.now() + PATIENCE;
		while (!(await answers())) {
			if (state.ended !== undefined)
				throw new Error(`${title} ended before it answered (${state.ended}).`);
			if (Date.now() > until) throw new Error(`${title} did not answer in ${PATIENCE / 1000} s.`);
			signal.throwIfAborted();
			await wait(INTERVAL);
		}
		return { logs, stop };
	} catch (error) {
		await stop();
		signal.throwIfAborted();
		const words = error instanceof Error ? error.message : String(error);
		throw new Error([words, ...logs.map(tailOf)].join('\n'), { cause: error });
	}
}

/**
 * Runs a program to its end; gives what it printed, or passes it through as it comes.
 * @throws with what it said where it fails
 */
export async function run(
	program: string,
	args: readonly string[],
	signal: AbortSignal,
	{ env, shown = false }: { env?: Variables; shown?: boolean } = {}
): Promise<string> {
	signal.throwIfAborted();
	const out = shown ? 'inherit' : 'pipe';
	const { child, end, tell } = launch(program, args, ['ignore', out, out], env);
	const said = { out: '', all: '' };
	child.stdout?.on('data', (text: Buffer) => {
		said.out += text.toString();
		said.all += text.toString();
	});
	child.stderr?.on('data', (text: Buffer) => (said.all += text.toString()));
	const interrupt = (): void => tell('SIGINT');
	signal.addEventListener('abort', interrupt);
	const failure = await end;
	signal.removeEventListener('abort', interrupt);
	signal.throwIfAborted();
	if (failure === undefined) return said.out;
	const words = said.all.trim().split('\n').slice(-LINES).join('\n');
	throw new Error(`\`${[program, ...args].join(' ')}\` failed (${failure}). ${words}`.trim());
}
