/** The story as it stands in a post: found, listened to, and walked through by the wheel. */
import { expect, type Frame, type Page } from '@playwright/test';
import { INTERVALS, isAwake, onScreen } from '../browser/story';

/** Where the story is served. */
export const address = process.env.STORY_ADDRESS ?? '';

/** What an editor is given to paste. */
export const snippet = `<div data-another-universe>
	<a href="${address}/zh/">另一个宇宙</a>
	<iframe src="${address}/zh/embed/" loading="lazy" title="另一个宇宙"></iframe>
</div>
<script async src="${address}/embed/v1.js"></script>`;

/** px of one turn of the wheel: less than a card, so that no step is passed by. */
const TURN = 400;

interface Heard {
	readonly message?: string;
	readonly value?: unknown;
	/** `feud-ruler`, of the loader's own event. */
	readonly step?: string;
}

declare global {
	interface Window {
		heard?: Heard[];
	}
}

/** From its next page on, keeps what the story says to WordPress and to the page, in order. */
export const listen = async (page: Page): Promise<void> => {
	await page.addInitScript(() => {
		if (window !== top) return;
		const heard: Heard[] = (window.heard = []);
		addEventListener('message', ({ data }: MessageEvent<Heard>) => {
			if (typeof data === 'object' && 'secret' in data) heard.push(data);
		});
		document.addEventListener('another-universe:step', (event) => {
			const { chapter, step } = (event as CustomEvent<Record<string, string>>).detail;
			heard.push({ step: `${chapter ?? ''}-${step ?? ''}` });
		});
	});
};

export const heard = (page: Page): Promise<readonly Heard[]> =>
	page.evaluate(() => window.heard ?? []);

/** The story in the page's only frame of it, once it is awake. */
export async function storyIn(page: Page): Promise<Frame> {
	const iframe = page.locator(`iframe[src^="${address}/"]`);
	await iframe.scrollIntoViewIfNeeded();
	const handle = await iframe.elementHandle();
	const frame = await handle.contentFrame();
	if (!frame) throw new Error('expected the story in its frame, found none');
	await frame.waitForFunction(isAwake);
	return frame;
}

export const onScreenOf = (frame: Frame): Promise<string> => onScreen(frame);

/** px that the page is scrolled by, and by which the story in it is to be, and is. */
const positions = async (page: Page, frame: Frame) => ({
	...(await page.evaluate(() => {
		const box = document.querySelector('[data-another-universe]')?.getBoundingClientRect();
		return {
			host: scrollY,
			end: document.documentElement.scrollHeight - innerHeight,
			told: box ? Math.min(Math.max(-box.top, 0), box.height - innerHeight) : NaN
		};
	})),
	story: await frame.evaluate(() => scrollY)
});

/**
 * Turns the wheel over the page until its end, or its top; gives the steps that were told on the way.
 * @param onstep called as each is reached
 */
export async function walked(
	page: Page,
	frame: Frame,
	way: 1 | -1,
	onstep: (step: string) => Promise<void>
): Promise<string[]> {
	const steps: string[] = [];
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	await page.mouse.move(width / 2, height / 2);
	let before = (await heard(page)).length;
	for (;;) {
		const { host, end } = await positions(page, frame);
		const wanted = Math.min(Math.max(host + way * TURN, 0), end);
		if (wanted === host) return steps;
		await page.mouse.wheel(0, way * TURN);
		const off = async (): Promise<number> => {
			const { host, told, story } = await positions(page, frame);
			return Math.max(Math.abs(host - wanted), Math.abs(story - told));
		};
		const message = `the wheel turned from ${host} px to ${wanted} px`;
		await expect.poll(off, { message, intervals: INTERVALS }).toBeLessThan(2);
		const all = await heard(page);
		for (const { step } of all.slice(before))
			if (step !== undefined) {
				steps.push(step);
				await onstep(step);
			}
		before = all.length;
	}
}
