/** One visit of one page: what it costs to open it, to scroll through it and to use it. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { imitate, type Profile } from './profile';
import { MARKS, workOf, type TraceEvent, type Work } from './trace';
import { seenIn, watch } from './watch';
import { spoil, type Worse } from './worse';

/** px that are scrolled through, and px a second. */
const DISTANCE = 8000;
const SPEED = 1200;
/** ms without an answer from the network, after which a page is open. */
const QUIET = 1500;

const CATEGORIES = [
	...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'],
	...['cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame']
];

/** What came by the network, by the browser's own kinds: bytes as they travelled. */
export type Bytes = Readonly<Record<string, number>>;

export interface Opened {
	readonly fcp: number;
	readonly lcp: number;
	readonly blocked: number;
	readonly requests: number;
	readonly bytes: Bytes;
}

export interface Scrolled {
	readonly down: Work;
	readonly up: Work;
	/** Layout shift of the visit up to its end. */
	readonly shift: number;
	/** Bytes of script's heap after a collection. */
	readonly heap: number;
}

export interface Visit extends Opened, Scrolled {}

interface Opening {
	readonly page: Page;
	readonly session: CDPSession;
}

/** A new reader with nothing in the cache, before the first request. */
export async function reader(browser: Browser, profile: Profile, worse?: Worse): Promise<Opening> {
	const context = await browser.newContext({ ...profile.context, ignoreHTTPSErrors: true });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	// What runs this names functions by a helper of its own, which pages do not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await watch(page);
	if (worse) await spoil(page, worse);
	await imitate(session, profile, { network: true });
	return { page, session };
}

/** Adds up what comes by the network. */
async function counting(session: CDPSession): Promise<{
	readonly bytes: Record<string, number>;
	readonly last: () => number;
	readonly requests: () => number;
}> {
	const kinds = new Map<string, string>();
	const bytes: Record<string, number> = {};
	let last = performance.now();
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => {
		kinds.set(requestId, type);
		last = performance.now();
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
		last = performance.now();
	});
	return { bytes, last: () => last, requests: () => kinds.size };
}

async function scroll(
	browser: Browser,
	{ page, session }: Opening,
	direction: 1 | -1
): Promise<Work> {
	const viewport = page.viewportSize();
	const mark = (name: string): Promise<unknown> =>
		page.evaluate((name) => performance.mark(name), name);
	const before = await page.evaluate(() => scrollY);
	await browser.startTracing(page, { categories: CATEGORIES });
	await mark(MARKS.start);
	await session.send('Input.synthesizeScrollGesture', {
		x: (viewport?.width ?? 0) / 2,
		y: (viewport?.height ?? 0) / 2,
		yDistance: -direction * DISTANCE,
		speed: SPEED,
		gestureSourceType: 'mouse'
	});
	await mark(MARKS.end);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: TraceEvent[];
	};
	const moved = direction * ((await page.evaluate(() => scrollY)) - before);
	if (moved < DISTANCE / 2)
		throw new Error(`${page.url()}: expected ${DISTANCE} px to be scrolled, found ${moved}`);
	const work = workOf(trace.traceEvents);
	const per = (value: number): number => (value * 1000) / moved;
	return {
		...work,
		main: per(work.main),
		script: per(work.script),
		layout: per(work.layout),
		paint: per(work.paint)
	};
}

/** Opens a page, reads on from its first chapter, and back. Work is ms in 1,000 px. */
export async function visit(
	browser: Browser,
	address: string,
	profile: Profile,
	worse?: Worse
): Promise<Visit> {
	const opening = await reader(browser, profile, worse);
	const { page, session } = opening;
	const network = await counting(session);
	await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
	while (performance.now() - network.last() < QUIET) await sleep(100);
	const { fcp, lcp, blocked } = await seenIn(page);
	const opened = { fcp, lcp, blocked, requests: network.requests(), bytes: { ...network.bytes } };

	await imitate(session, profile, { network: false });
	await page.evaluate(() =>
		document.querySelector('[data-chapter]')?.scrollIntoView({ behavior: 'instant' })
	);
	await sleep(QUIET);
	const down = await scroll(browser, opening, 1);
	await sleep(QUIET);
	const up = await scroll(browser, opening, -1);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
	const { shift } = await seenIn(page);
	await page.context().close();
	return { ...opened, down, up, shift, heap };
}
