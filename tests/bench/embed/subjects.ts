/** The pages that are measured: the story in a host of another site, and a page as tall without it. */
import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import type { HostName } from '../../browser/embed/hosts';
import { isAwake } from '../../browser/story';
import type { Layout } from './analyse';
import { spoil, type Worse } from './worse';

/** How much slower the pages' main threads are made. */
const THROTTLE = 4;

/** px between a chapter's ends and a gesture. */
const MARGIN = 250;

export const SCREEN = { width: 1000, height: 700 } as const;

export interface Subject {
	readonly page: Page;
	/** Of the host. */
	readonly session: CDPSession;
	/** Nothing where there is no story. */
	readonly layout: Layout | undefined;
	/** px that the host is scrolled to: the ends of what gestures may go through. */
	readonly from: number;
	readonly to: number;
}

interface Chapter {
	readonly top: number;
	readonly bottom: number;
	readonly stage: number;
}

/** Runs in the story: chapters in which a graphic stands while text passes. */
const chaptersIn = (): Chapter[] =>
	[...document.querySelectorAll<HTMLElement>('[data-scrolly]')].map((chapter) => {
		const { top, bottom } = chapter.getBoundingClientRect();
		const stage = chapter.querySelector<HTMLElement>('.stage');
		return { top: top + scrollY, bottom: bottom + scrollY, stage: stage?.offsetHeight ?? 0 };
	});

async function awake(page: Page): Promise<Frame> {
	await page.locator('iframe').scrollIntoViewIfNeeded();
	const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
	if (!frame) throw new Error(`${page.url()}: expected a story in a frame, found none`);
	await frame.waitForFunction(isAwake);
	await frame.waitForFunction(() => document.documentElement.dataset.embed === 'window');
	return frame;
}

async function throttled(context: BrowserContext, of: Page | Frame): Promise<CDPSession> {
	const session = await context.newCDPSession(of);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	return session;
}

/** The story in a host's page, awake, both slowed down. */
export async function openEmbed(
	context: BrowserContext,
	site: string,
	host: HostName,
	worse?: Worse
): Promise<Subject> {
	const page = await context.newPage();
	if (worse) await spoil(page, worse);
	await page.goto(`${site}/${encodeURIComponent(host)}`);
	const frame = await awake(page);
	const chapters = await frame.evaluate(chaptersIn);
	const [longest] = chapters.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top));
	if (!longest) throw new Error(`${frame.url()}: expected chapters, found none`);
	const storyTop = await page.evaluate(
		() =>
			(document.querySelector('[data-another-universe]')?.getBoundingClientRect().top ?? NaN) +
			scrollY
	);
	const stands = 0;
	const from = longest.top;
	const to = longest.bottom - longest.stage;
	const session = await throttled(context, page);
	await throttled(context, frame);
	const layout = { storyTop, stands, from, to };
	return { page, session, layout, from: storyTop + from + MARGIN, to: storyTop + to - MARGIN };
}

/** A page of the same height and ink, in which there is nothing to follow. */
export async function openLimit(
	context: BrowserContext,
	site: string,
	{ from, to }: Subject
): Promise<Subject> {
	const page = await context.newPage();
	await page.route('**/embed/v1.js', (route) => route.abort());
	await page.goto(`${site}/plain`);
	await page.evaluate(
		(height) => {
			const [article] = document.getElementsByTagName('article');
			document.querySelector('[data-another-universe]')?.remove();
			const { innerHTML } = article ?? {};
			while (document.documentElement.scrollHeight < height)
				article?.insertAdjacentHTML('beforeend', innerHTML ?? '');
		},
		to + 2 * SCREEN.height
	);
	return { page, session: await throttled(context, page), layout: undefined, from, to };
}

/** ms of each task in which a busy host hears nothing, and from the start of one to the next. */
const BUSY = { task: 150, every: 300 } as const;

/** Gives the host's main thread long tasks, or takes them away. */
export const makeBusy = ({ page }: Subject, busy: boolean): Promise<void> =>
	page.evaluate(
		({ task, every, busy }) => {
			const host = window as Window & { busy?: ReturnType<typeof setInterval> };
			clearInterval(host.busy);
			if (!busy) return;
			host.busy = setInterval(() => {
				const end = performance.now() + task;
				while (performance.now() < end);
			}, every);
		},
		{ ...BUSY, busy }
	);
