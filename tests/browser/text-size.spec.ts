/**
 * Text at 200 %, as a reader sets it in the browser: the default size, which rem and media queries in
 * em follow. The window does not grow with it.
 */
import { expect, test } from '@playwright/test';
import { chromiumArgs } from '../tools/engines/launch';
import { onEveryStep, openTables, violations } from './axe';
import { cut, pages, piled, sideways } from './cut';
import { measure } from './measure';
import { goTo, open, stepsOf, windows } from './story';

test.use({
	launchOptions: {
		...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
		args: [...chromiumArgs, '--blink-settings=defaultFontSize=32']
	}
});

for (const [name, viewport] of Object.entries(windows))
	for (const address of pages)
		test(`text of 200 % loses nothing of ${address} on a ${name}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			const rem = await page.evaluate(() =>
				parseFloat(getComputedStyle(document.documentElement).fontSize)
			);
			expect(rem).toBe(32);
			expect(await sideways(page)).toBe(0);
			expect(await page.evaluate(cut)).toEqual([]);
			expect(await page.evaluate(piled)).toEqual([]);
		});

test('a phone has no room for a stage then: every step shows its still', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh');
	await expect(page.locator('[data-stage]:visible')).toHaveCount(0);
	await expect(page.locator('figure[data-still]:visible')).toHaveCount(
		(await stepsOf(page)).length
	);
});

for (const lang of ['zh', 'en'] as const)
	test(`a large screen keeps its stages, with labels of double size, in ${lang}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 1200 });
		await open(page, lang);
		const found: string[] = [];
		for (const step of await stepsOf(page)) {
			await goTo(page, step);
			for (const { what, where } of await page.evaluate(measure, step))
				// A card that grows over the picture is scrolled past it: nothing is lost.
				if (what !== 'covered by its card') found.push(`${step}: ${what}: ${where}`);
			const smallest = await page
				.locator(`[data-stage="${step.slice(0, step.indexOf('-'))}"] svg text`)
				.evaluateAll((all) =>
					Math.min(...all.map((e) => parseFloat(getComputedStyle(e).fontSize)))
				);
			expect(smallest, step).toBeGreaterThanOrEqual(12);
		}
		expect(found).toEqual([]);
	});

test('axe finds nothing on any step with labels of double size', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1200 });
	await open(page, 'zh');
	await onEveryStep(page);
});

test('axe finds nothing on a phone with text of 200 %', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'en');
	await openTables(page);
	expect(await violations(page)).toEqual([]);
});

test('a slip fits beside nothing: it fills the screen’s width and scrolls one way', async ({
	page
}) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh', 'prices-same-window');
	await page.locator('#prices-same-window .card a.figure').first().click();
	const slip = page.locator('#slip');
	await expect(slip).toBeVisible();
	expect(await slip.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
	expect(await page.evaluate(cut)).toEqual([]);
});
