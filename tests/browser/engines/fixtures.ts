/** Gives a test a reader at the engine of its project; WebKitGTK's driver is started once a worker. */
import { test as base } from '@playwright/test';
import { startWebKitDriver } from '../../tools/engines/webkitgtk';
import { playwrightReader } from './playwright-reader';
import type { Reader } from './reader';
import { webdriverReader } from './webdriver-reader';

export interface Options {
	/** WebKitWebDriver, where that drives the project's engine; Playwright does otherwise. */
	readonly webdriver: string | undefined;
}

interface Room {
	/** A reader at a browser that remembers nothing. */
	readonly enter: (site: string) => Promise<Reader>;
}

export const test = base.extend<{ reader: Reader }, Options & { room: Room }>({
	webdriver: [undefined, { scope: 'worker', option: true }],
	room: [
		async ({ webdriver, playwright, browserName, launchOptions, channel }, use) => {
			if (webdriver !== undefined) {
				const driver = await startWebKitDriver(webdriver);
				await use({ enter: (site) => webdriverReader(driver.address, site) });
				await driver.stop();
				return;
			}
			const browser = await playwright[browserName].launch({ ...launchOptions, channel });
			await use({ enter: (site) => playwrightReader(browserName, browser, site) });
			await browser.close();
		},
		{ scope: 'worker' }
	],
	reader: async ({ room, baseURL }, use, testInfo) => {
		if (baseURL === undefined) throw new Error('the project names no site');
		const reader = await room.enter(baseURL);
		await use(reader);
		if (testInfo.status !== testInfo.expectedStatus)
			await testInfo.attach('screen', {
				body: await reader.screenshot(),
				contentType: 'image/png'
			});
		await reader.close();
	}
});
