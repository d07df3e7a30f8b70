import { expect, test } from '@playwright/test';
import { goTo, open, rests, windows } from '../story';
import { errorsOf, GIVEN_UP, isWhole, readOn } from './whole';

test.use({ viewport: windows.phone });

/** A page of the same site with the story in a frame of the given size. */
const framed = (style: string): string =>
	`<!doctype html><meta charset="utf-8"><title>Host</title><iframe src="/zh/" title="Story" style="border: 0; ${style}"></iframe>`;

for (const [what, style] of [
	['is not shown', 'display: none'],
	['has no size', 'width: 0; height: 0'],
	['is one px small', 'width: 1px; height: 1px']
] as const)
	test(`a story that ${what} at first is whole as soon as it is there`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.route('**/host', (route) =>
			route.fulfill({ contentType: 'text/html', body: framed(style) })
		);
		// Framed it is only here: the story's own page lets nobody do that.
		await page.route('**/zh/', async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': '' };
			await route.fulfill({ response, headers });
		});
		await page.goto('/host');
		await page.waitForTimeout(1500);
		await page
			.locator('iframe')
			.evaluate((frame) => (frame.style.cssText = 'border: 0; width: 390px; height: 800px'));
		const story = page.frames()[1];
		if (!story) throw new Error('no story');
		await story.waitForFunction(
			() => document.documentElement.dataset.awake !== undefined,
			undefined,
			{ timeout: GIVEN_UP }
		);
		await story.evaluate(() =>
			document.getElementById('feud-claim')?.scrollIntoView({ behavior: 'instant' })
		);
		await rests(story, 'feud-claim');
		expect(errors).toEqual([]);
	});

test('a window of any size has words and pictures', async ({ page }) => {
	const errors = errorsOf(page);
	await open(page, 'zh');
	await readOn(page);
	for (const [width, height] of [
		[3840, 2160],
		[200, 200],
		[5000, 300],
		[320, 5000]
	] as const) {
		await page.setViewportSize({ width, height });
		await isWhole(page);
		const reach = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(reach, `${width}×${height}`).toBeLessThanOrEqual(0);
	}
	await page.setViewportSize(windows.phone);
	// Whoever turns a phone keeps their place; only then do they go on.
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
	);
	await goTo(page, 'doubling-record');
	expect(errors).toEqual([]);
});
