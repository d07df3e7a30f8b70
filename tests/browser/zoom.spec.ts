/** Zoom and the reader's own text spacing: nothing is lost, nothing scrolls both ways. */
import { expect, test } from '@playwright/test';
import { editions } from '../../src/lib/scene/editions';
import { openTables, violations } from './axe';
import { cut, pages, piled, sideways } from './cut';
import { measure } from './measure';
import { goTo, open, restyle, stepsOf, windows } from './story';

test.describe('at 400 % on a 1280 × 1024 screen', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	for (const address of pages)
		test(`${address} reads as one column, with every word in it`, async ({ page }) => {
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			expect(await sideways(page)).toBe(0);
			expect(await page.evaluate(cut)).toEqual([]);
			expect(await page.evaluate(piled)).toEqual([]);
		});

	for (const lang of ['zh', 'en'] as const)
		test(`axe finds nothing on the story in ${lang}, a column of words and stills`, async ({
			page
		}) => {
			await open(page, lang);
			await openTables(page);
			expect(await violations(page)).toEqual([]);
		});

	test('the front door fits', async ({ browser }) => {
		// With scripts it leads on at once.
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 320, height: 256 }
		});
		const page = await context.newPage();
		await page.goto('/');
		for (const { name } of editions)
			await expect(page.getByRole('link', { name })).toBeInViewport();
		const box = await page.locator('h1').boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
		await context.close();
	});

	test('the story has no stage: every step shows its still under its words', async ({ page }) => {
		await open(page, 'zh');
		await expect(page.locator('[data-stage]:visible')).toHaveCount(0);
		const steps = await stepsOf(page);
		await expect(page.locator('figure[data-still]:visible')).toHaveCount(steps.length);
	});

	test('a slip fits, scrolls one way, and closes', async ({ page }) => {
		await open(page, 'en', 'prices-same-window');
		await page.locator('#prices-same-window .card a.figure').first().click();
		const slip = page.locator('#slip');
		await expect(slip).toBeVisible();
		expect(await slip.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
		expect(await sideways(page)).toBe(0);
		expect(await page.evaluate(cut)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(slip).toBeHidden();
	});
});

/** WCAG 1.4.12, as a reader's own style sheet would say it. */
const SPACING = `*:not(svg, svg *) {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

for (const [name, viewport] of Object.entries(windows))
	for (const address of pages)
		test(`wider text spacing cuts nothing of ${address} on a ${name}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			await restyle(page, SPACING);
			expect(await sideways(page)).toBe(0);
			expect(await page.evaluate(cut)).toEqual([]);
			expect(await page.evaluate(piled)).toEqual([]);
		});

test('wider text spacing set on everything leaves the pictures as they are', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh', 'feud-ruler');
	await goTo(page, 'feud-ruler');
	await restyle(page, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
	expect(await page.evaluate(measure, 'feud-ruler')).toEqual([]);
});

test('the measure sees a text that is cut, and one that leaves the window', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'en');
	await restyle(
		page,
		'.standfirst { height: 2rem; overflow: hidden } .cue-scroll { white-space: nowrap; font-size: 4rem }'
	);
	const faults = (await page.evaluate(cut)).join('\n');
	expect(faults).toMatch(/standfirst.* is cut/);
	expect(faults).toMatch(/cue-scroll.* leaves the window/);
});
