/** What one reader asks for, from opening the story to its end, measured in a browser on a phone. */
import { chromium } from '@playwright/test';
import { kindOf } from '../../src/lib/hosting/kinds';
import { ensureEngines } from '../tools/engines/ensure';
import { launchOf } from '../tools/engines/launch';
import type { EditionId } from '../../src/lib/scene/editions';

export interface Asked {
	readonly path: string;
	readonly kind: string;
	/** As they came over the wire, with the head. */
	readonly bytes: number;
}

/** px, and pixels of each. */
const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};

/** Screens that a reader goes on at once: each chapter's stage comes near, and wakes. */
const STRIDE = 0.8;

/** @param address of the site's root, without a slash at its end */
export async function readerAsks(address: string, edition: EditionId): Promise<Asked[]> {
	const path = ensureEngines(['chromium']).get('chromium') ?? '';
	const browser = await chromium.launch(launchOf('chromium', path).launchOptions);
	try {
		const context = await browser.newContext(PHONE);
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		const paths = new Map<string, string>();
		const asked: Asked[] = [];
		session.on('Network.responseReceived', ({ requestId, response }) => {
			const { origin, pathname } = new URL(response.url);
			if (origin === address) paths.set(requestId, pathname);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
			const of = paths.get(requestId);
			// What is in memory already comes over no wire.
			if (of !== undefined && bytes > 0) asked.push({ path: of, kind: kindOf(of).name, bytes });
		});
		await page.goto(`${address}/${edition}/`);
		await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
		await page.waitForLoadState('networkidle');
		const { height, screen } = await page.evaluate(() => ({
			height: document.documentElement.scrollHeight,
			screen: innerHeight
		}));
		for (let y = 0; y < height; y += screen * STRIDE) {
			await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
			);
		}
		await page.waitForFunction(() => {
			const stages = [...document.querySelectorAll('[data-stage]')];
			return stages.every((stage) => stage.querySelectorAll('.stage-box').length === 1);
		});
		await page.waitForLoadState('networkidle');
		return asked;
	} finally {
		await browser.close();
	}
}
