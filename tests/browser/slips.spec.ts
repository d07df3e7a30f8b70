import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { editionIds } from '../../src/lib/scene/editions';
import { goTo, open, windows } from './story';

const slip = (page: Page) => page.locator('#slip');

/** A number in the words of a step. */
const number = (page: Page, step: string, fact: string) =>
	page.locator(`#${step} .card a.figure:has([data-fact="${fact}"])`).first();

for (const [name, viewport] of Object.entries(windows))
	test.describe(`the slip of a number on a ${name}`, () => {
		test.use({ viewport, hasTouch: name === 'phone' });

		test('opens by keyboard alone, says where the number comes from, and gives focus back', async ({
			page
		}) => {
			await open(page, 'zh');
			await goTo(page, 'prices-same-window');
			const figure = number(page, 'prices-same-window', 'prices.same.bitcoin');
			await figure.focus();
			await page.keyboard.press('Enter');
			await expect(slip(page)).toBeVisible();
			await expect(slip(page).locator('.slip-title')).toContainText('11.7%');
			await expect(slip(page).locator('.slip-sum')).toContainText('30,318 美元 ÷ 27,140 美元 − 1');
			await expect(slip(page).locator('dl')).toContainText('比特币收盘价，2023 年 3 月 27 日');
			await expect(page.locator('#slip .slip-close')).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(slip(page)).toBeHidden();
			await expect(figure).toBeFocused();
			await page.keyboard.press('Space');
			await expect(slip(page)).toBeVisible();
			await page.keyboard.press('Enter');
			await expect(slip(page)).toBeHidden();
			await expect(figure).toBeFocused();
		});

		test('stays on the screen, under or over its number', async ({ page }) => {
			await open(page, 'en');
			for (const step of ['feud-ruler', 'ticket-m6', 'doubling-record']) {
				await goTo(page, step);
				const figure = page.locator(`#${step} .card a.figure`).last();
				await figure.click();
				await expect(slip(page)).toBeVisible();
				const box = await slip(page).boundingBox();
				expect(box?.x).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width + 1);
				expect(box?.y).toBeGreaterThanOrEqual(-1);
				expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
				await page.keyboard.press('Escape');
			}
		});
	});

test.describe('by touch', () => {
	test.use({ viewport: windows.phone, hasTouch: true });

	test('a tap opens the slip, and a tap outside or on its cross closes it', async ({ page }) => {
		await open(page, 'zh');
		await goTo(page, 'feud-midnight');
		const figure = page.locator('#feud-midnight .card a.figure').first();
		await figure.tap();
		await expect(slip(page)).toBeVisible();
		await page.touchscreen.tap(195, 100);
		await expect(slip(page)).toBeHidden();
		await figure.tap();
		await expect(slip(page)).toBeVisible();
		await page.locator('#slip .slip-close').tap();
		await expect(slip(page)).toBeHidden();
		await expect(figure).toBeFocused();
	});
});

for (const edition of editionIds)
	test(`an open slip passes the accessibility rules in ${edition}`, async ({ page }) => {
		await page.setViewportSize(windows.phone);
		await open(page, edition);
		await goTo(page, 'prices-same-window');
		await number(page, 'prices-same-window', 'prices.same.bitcoin').click();
		await expect(slip(page)).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.include('#slip')
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
	});

test('a slip that cannot be fetched leaves the link: the number leads to its row', async ({
	page
}) => {
	await page.route('**/slips/*.json', (route) => route.abort());
	await page.setViewportSize(windows.desktop);
	await open(page, 'en');
	await goTo(page, 'feud-ruler');
	await page.locator('#feud-ruler .card a.figure').first().click();
	await page.waitForURL(/\/en\/method\/#[FX]\d+$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a number leads to its row on the method page', async ({ page }) => {
		await page.goto('/zh/');
		const figure = page.locator('#feud-midnight .card a.figure').first();
		const row = (await figure.getAttribute('href'))?.split('#')[1] ?? '';
		await figure.click();
		await page.waitForURL(new RegExp(`/zh/method/#${row}$`));
		await expect(page.locator(`[data-claim="${row}"]`)).toBeVisible();
	});
});

test.describe('the method page', () => {
	test('shows the claims of a chapter and of a standing, and always the row that is asked for', async ({
		page
	}) => {
		await page.goto('/en/method/');
		const shown = () => page.locator('[data-claim]:visible');
		const all = await shown().count();
		expect(all).toBeGreaterThan(80);
		await page.selectOption('select[name="standing"]', 'disputed');
		const doubtful = await shown().count();
		expect(doubtful).toBeGreaterThan(3);
		expect(doubtful).toBeLessThan(all);
		await expect(page.locator('[data-filter-count]')).toContainText(`${doubtful} of ${all}`);
		await page.selectOption('select[name="chapter"]', 'prices');
		expect(await shown().count()).toBeLessThan(doubtful);
		await page.evaluate(() => {
			location.hash = 'F1';
		});
		await expect(page.locator('#F1')).toBeVisible();
		expect(await shown().count()).toBe(all);
	});
});

test.describe('the title', () => {
	test.use({ viewport: windows.desktop });

	const apart = (page: Page): Promise<number> =>
		page.locator('.cover .desktop-only use').evaluateAll(([a, b]) => {
			const left = (e?: Element): number => e?.getBoundingClientRect().left ?? 0;
			return left(b) - left(a);
		});

	test('slips out of register by two months of its ruler while the cover is left', async ({
		page
	}) => {
		await open(page, 'zh');
		expect(await apart(page)).toBeCloseTo(0, 1);
		const ruler = (await page.locator('.cover-ruler').boundingBox())?.width ?? 0;
		await page.evaluate(() => {
			scrollTo({ top: innerHeight * 0.3, behavior: 'instant' });
		});
		await expect.poll(() => apart(page)).toBeCloseTo((ruler * 2) / 180, 0);
	});

	test('is simply printed out of register where no motion is wanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, 'zh');
		const ruler = (await page.locator('.cover-ruler').boundingBox())?.width ?? 0;
		expect(await apart(page)).toBeCloseTo((ruler * 2) / 180, 0);
	});
});
