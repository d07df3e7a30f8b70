/** What moves the story by itself, while its host is scrolled, takes nothing from the reader's hand. */
import { expect, test, type Page } from '@playwright/test';
import { isAwake, windows } from '../story';
import { serveHosts } from './hosts';

/** px by which what lies above the reader grows, as a late font makes it do. */
const GROWN = 60;
/** px of the wheel's way. */
const WHEELED = 3600;
/** ms in which the story hears nothing. */
const BUSY = 200;

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

for (const way of [1, -1])
	test(`a story that grows above who scrolls ${way > 0 ? 'down' : 'up'} takes nothing from the wheel`, async ({
		page
	}) => {
		const { address, server } = await serveHosts(`http://127.0.0.1:${process.env.TEST_PORT ?? ''}`);
		await page.setViewportSize(windows.desktop);
		await page.goto(`${address}/plain`);
		await page.locator('iframe').scrollIntoViewIfNeeded();
		const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
		if (!frame) throw new Error('plain: no frame');
		await frame.waitForFunction(isAwake);
		await frame.waitForFunction(() => document.documentElement.dataset.embed === 'window');
		await page.evaluate(() => scrollTo({ top: 15_000, behavior: 'instant' }));
		await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(10_000);
		const storyAt = (): Promise<number> => frame.evaluate(() => scrollY);
		const before = await scrolled(page);
		const storyBefore = await storyAt();

		const session = await page.context().newCDPSession(page);
		const gesture = session.send('Input.synthesizeScrollGesture', {
			x: 700,
			y: 450,
			yDistance: -way * WHEELED,
			speed: 1200,
			gestureSourceType: 'mouse'
		});
		await expect
			.poll(async () => Math.abs((await scrolled(page)) - before), { intervals: [20] })
			.toBeGreaterThan(WHEELED / 4);
		await frame.evaluate(
			({ grown, busy }) => {
				const cover = document.querySelector<HTMLElement>('.cover');
				if (cover) cover.style.marginBottom = `${grown}px`;
				// The host goes on, and the story is late to hear of it.
				const end = performance.now() + busy;
				while (performance.now() < end);
			},
			{ grown: GROWN, busy: BUSY }
		);
		await gesture;

		await expect.poll(async () => (await scrolled(page)) - before).toBe(way * WHEELED + GROWN);
		await expect
			.poll(async () => Math.abs((await storyAt()) - storyBefore - way * WHEELED - GROWN))
			.toBeLessThan(2);
		server.close();
		server.closeAllConnections();
	});
