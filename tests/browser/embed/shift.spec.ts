/** Nothing of a host's page is moved by the story: not as it comes, not as its reader scrolls on. */
import { expect, test, type Page } from '@playwright/test';
import { isAwake, windows } from '../story';
import { serveHosts, type HostName } from './hosts';

/** px of a turn of the wheel, how many there are, and how many of them before the story has to be there. */
const TURN = 400;
const TURNS = 40;
const EARLY = 2;

/** Keeps what shifts in every document that is opened, with what it was. */
const watchShifts = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as unknown as {
					value: number;
					sources: { node: Node | null }[];
				};
				const nodes = sources.map(({ node }) => node?.textContent?.trim().slice(0, 20));
				shifts.push(`${value.toFixed(4)}: ${nodes.join(', ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
const shiftsIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

const tried: readonly (readonly [HostName, keyof typeof windows])[] = [
	['plain', 'phone'],
	['plain', 'desktop'],
	['fixed header', 'phone'],
	['clipping ancestor', 'phone'],
	['transformed ancestor', 'phone'],
	['wild reset', 'desktop'],
	['two stories', 'phone']
];
for (const [host, size] of tried)
	test(`a host with ${host} on a ${size} sees nothing move from its opening on, and through the story`, async ({
		page
	}) => {
		const { address, server } = await serveHosts(`http://127.0.0.1:${process.env.TEST_PORT ?? ''}`);
		await page.setViewportSize(windows[size]);
		await watchShifts(page);
		await page.goto(`${address}/${encodeURIComponent(host)}`);
		const handle = await page.locator('iframe').first().elementHandle();
		const frame = await handle.contentFrame();
		if (!frame) throw new Error(`${host}: no frame`);
		await page.mouse.move(200, 300);
		for (let i = 0; i < TURNS; i++) {
			// Whoever is past the frame before it has its height is past the whole story then.
			if (i === EARLY) {
				await frame.waitForFunction(isAwake);
				await frame.waitForFunction(() => document.documentElement.dataset.embed === 'window');
			}
			const before = await page.evaluate(() => scrollY);
			// A wheel that turns as the frame under it comes to life is lost by the browser.
			await expect(async () => {
				await page.mouse.wheel(0, TURN);
				await expect
					.poll(() => page.evaluate(() => scrollY), { timeout: 2000 })
					.toBeGreaterThanOrEqual(before + TURN);
			}).toPass({ timeout: 20_000 });
		}
		expect(await shiftsIn(page)).toEqual([]);
		server.close();
		server.closeAllConnections();
	});
