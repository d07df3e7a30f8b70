/**
 * WebKitGTK's driver on a screen of its own: started for the tests, and ended with all that it
 * started. Port and display are free ones, and readiness is asked for, never waited out.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../port';
import { advice } from './decide';

export interface WebKitDriver {
	/** Where sessions are asked for. */
	readonly address: string;
	stop(): Promise<void>;
}

interface Started {
	readonly child: ChildProcess;
	/** Resolves when it has ended, with why where it could not even start. */
	readonly ended: Promise<Error | undefined>;
	/** It is still there. */
	readonly runs: () => boolean;
}

/** Device pixels, two to a px: larger than any window that a test asks for. */
const SCREEN = '4000x2800x24';
/** ms between two questions whether the driver answers. */
const ASK_AGAIN = 25;
/** Ports are free when they are chosen; another program can still be quicker. */
const ATTEMPTS = 5;

/** The browser's toolbar would hold its window, and so the page, at 447 px or more. */
const NARROW = '* { min-width: 0; padding: 0; border-width: 0; }\n';

function start(
	program: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	third: 'pipe' | 'ignore'
): Started {
	const child = spawn(program, args, {
		env,
		stdio: ['ignore', 'ignore', 'ignore', third],
		// A group of its own, with whatever it starts.
		detached: true
	});
	let running = true;
	const ended = new Promise<Error | undefined>((resolve) => {
		child.once('error', resolve);
		child.once('exit', () => resolve(undefined));
	});
	void ended.then(() => {
		running = false;
	});
	return { child, ended, runs: () => running };
}

/** To a program and all that it started: the browser's own processes outlive it otherwise. */
function signal({ child }: Started, name: 'SIGTERM' | 'SIGKILL'): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, name);
	} catch {
		// Gone already.
	}
}

const failed = (what: string, error?: Error): Error =>
	new Error(
		`${what} could not be started${error ? ` (${error.message})` : ''}. ${advice('webkit')}`
	);

/** The display that Xvfb has taken: the first free one, which it writes when it is ready. */
async function displayOf(xvfb: Started): Promise<string> {
	const written = xvfb.child.stdio[3] as Readable;
	let text = '';
	for await (const chunk of written) {
		text += String(chunk);
		if (text.includes('\n')) return `:${text.trim()}`;
	}
	throw failed('Xvfb', await xvfb.ended);
}

/** Whether the driver answers; false when it has ended instead. */
async function answers(driver: Started, address: string): Promise<boolean> {
	while (driver.runs()) {
		const status = await fetch(`${address}/status`).catch(() => undefined);
		if (status?.ok) return true;
		await pause(ASK_AGAIN);
	}
	return false;
}

async function driverOn(path: string, env: NodeJS.ProcessEnv): Promise<[Started, address: string]> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const port = await freePort(0);
		const driver = start(path, [`--port=${port}`, '--host=127.0.0.1'], env, 'ignore');
		const address = `http://127.0.0.1:${port}`;
		if (await answers(driver, address)) return [driver, address];
		const error = await driver.ended;
		if (error) throw failed(path, error);
	}
	throw failed(path);
}

/**
 * @param path of WebKitWebDriver
 * @throws with what to install where it or its screen cannot be started
 */
export async function startWebKitDriver(path: string): Promise<WebKitDriver> {
	// Nothing of the machine's own settings, and nothing left behind in them.
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	for (const version of ['gtk-3.0', 'gtk-4.0']) {
		mkdirSync(join(home, version));
		writeFileSync(join(home, version, 'gtk.css'), NARROW);
	}
	const started: Started[] = [];
	const end = (name: 'SIGTERM' | 'SIGKILL'): void => {
		for (const one of started) signal(one, name);
	};
	// What was just ended may still be writing.
	const clear = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 20 });
	const breakOff = (): void => {
		end('SIGTERM');
		clear();
	};
	process.once('exit', breakOff);
	const stop = async (): Promise<void> => {
		process.off('exit', breakOff);
		end('SIGTERM');
		await Promise.all(started.map(({ ended }) => ended));
		end('SIGKILL');
		clear();
	};
	try {
		const xvfb = start(
			'Xvfb',
			['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
			process.env,
			'pipe'
		);
		started.push(xvfb);
		const [driver, address] = await driverOn(path, {
			PATH: process.env.PATH,
			LANG: 'C.UTF-8',
			DISPLAY: await displayOf(xvfb),
			HOME: home,
			XDG_CONFIG_HOME: home,
			XDG_CACHE_HOME: join(home, 'cache'),
			XDG_DATA_HOME: join(home, 'data'),
			// No helpers of a desktop, which would outlive the browser.
			NO_AT_BRIDGE: '1',
			GTK_A11Y: 'none',
			GSETTINGS_BACKEND: 'memory',
			GIO_USE_VFS: 'local',
			// As on most screens that WebKit has; it sets letters by whole device pixels here.
			GDK_SCALE: '2',
			// Mesa's software renderer, which would put pages together, crashes under load; this is quicker too.
			WEBKIT_DISABLE_COMPOSITING_MODE: '1'
		});
		started.push(driver);
		return { address, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
