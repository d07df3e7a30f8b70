/** The reader at a browser that Playwright drives. */
import type { Browser } from '@playwright/test';
import type { Engine } from '../../tools/engines/engines';
import type { Reader } from './reader';

export async function playwrightReader(
	engine: Engine,
	browser: Browser,
	baseURL: string
): Promise<Reader> {
	const context = await browser.newContext({ baseURL, locale: 'zh-CN' });
	const page = await context.newPage();
	const asked: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	return {
		engine,
		async go(address) {
			faults.length = 0;
			asked.length = 0;
			await page.goto(address);
		},
		async back() {
			await page.goBack();
		},
		async reload() {
			await page.reload();
		},
		resize: (size) => page.setViewportSize(size),
		// Playwright's types take what it cannot pass out of the argument; what is passed here is JSON.
		evaluate: (inPage, arg) => page.evaluate(inPage as never, arg),
		reachesFrames: engine !== 'firefox',
		frame: (which) => ({
			async evaluate(inPage, arg) {
				const handle = await page.locator('iframe').nth(which).elementHandle();
				const frame = await handle.contentFrame();
				if (!frame) throw new Error(`frame ${which}: expected a page in it, found none`);
				return frame.evaluate(inPage, arg);
			}
		}),
		async wheel(by) {
			const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
			await page.mouse.move(width / 2, height / 2);
			await page.mouse.wheel(0, by);
		},
		press: (key) => page.keyboard.press(key),
		click: (selector) => page.locator(selector).first().click(),
		async follow(selector, path) {
			await page.locator(selector).first().click();
			await page.waitForURL(({ pathname }) => pathname === path);
		},
		async choose(selector, value) {
			await page.locator(selector).first().selectOption(value);
		},
		cutNetwork: () => context.setOffline(true),
		screenshot: () => page.screenshot(),
		requests: () => Promise.resolve([...asked]),
		faults: () => Promise.resolve([...faults]),
		close: () => context.close()
	};
}
