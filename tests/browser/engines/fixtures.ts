/** Gives a test a reader at the engine of its project; WebKitGTK's driver is started once a worker. */
import { setTimeout as pause } from 'node:timers/promises';
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

/** WebKitGTK's driver now and then starts a browser that never answers; then another is started. */
const ATTEMPTS = 3;
/** ms for a window to open in, on a machine that has much to do: a whole page takes a tenth of it. */
const LIMIT = 60_000;

function inTime<T>(promise: Promise<T>): Promise<T> {
	const ends = new AbortController();
	const late = pause(LIMIT, undefined, { signal: ends.signal }).then(() => {
		throw new Error(`WebKitGTK's browser did not open within ${LIMIT} ms`);
	});
	return Promise.race([promise, late]).finally(() => {
		ends.abort();
		late.catch(() => undefined);
	});
}

export const test = base.extend<{ reader: Reader }, Options & { room: Room }>({
	webdriver: [undefined, { scope: 'worker', option: true }],
	room: [
		async ({ webdriver, playwright, browserName, launchOptions, channel }, use) => {
			if (webdriver !== undefined) {
				let driver = await startWebKitDriver(webdriver);
				const enter = async (site: string, attempt = 1): Promise<Reader> => {
					try {
						return await inTime(webdriverReader(driver.address, site));
					} catch (error) {
						if (attempt === ATTEMPTS) throw error;
						await driver.stop();
						driver = await startWebKitDriver(webdriver);
						return enter(site, attempt + 1);
					}
				};
				await use({ enter });
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
