import { expect, test } from '@playwright/test';
import { comesToRest, drawing, goTo, open, pictures, rests, windows } from './story';

for (const [name, size] of Object.entries(windows))
	test.describe(`on a ${name}`, () => {
		test.beforeEach(async ({ page }) => {
			await page.setViewportSize(size);
			await open(page, 'zh');
		});

		test('a step shows the same picture after End and Home', async ({ page }) => {
			const wanted = await pictures(page);
			for (const step of [...wanted.keys()].filter((_, i) => i % 4 === 1)) {
				await page.keyboard.press('End');
				await expect
					.poll(() =>
						page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
					)
					.toBeLessThan(2);
				await comesToRest(page);
				await page.keyboard.press('Home');
				await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
				await comesToRest(page);
				await goTo(page, step);
				expect(await drawing(page, step), step).toBe(wanted.get(step));
			}
		});

		test('a step shows the same picture behind a link to it and after a reload there', async ({
			page
		}) => {
			const wanted = await pictures(page);
			for (const step of [...wanted.keys()].filter((_, i) => i % 4 === 2)) {
				await open(page, 'zh', step);
				await rests(page, step);
				expect(await drawing(page, step), `${step} by link`).toBe(wanted.get(step));
				await page.reload();
				await rests(page, step);
				expect(await drawing(page, step), `${step} after a reload`).toBe(wanted.get(step));
			}
		});

		test('a step shows the same picture after turning the screen there and back', async ({
			page
		}) => {
			const wanted = await pictures(page);
			for (const step of [...wanted.keys()].filter((_, i) => i % 5 === 0)) {
				await goTo(page, step);
				await page.setViewportSize({ width: size.height, height: size.width });
				await page.setViewportSize(size);
				await goTo(page, step);
				expect(await drawing(page, step), step).toBe(wanted.get(step));
			}
		});

		test('a step shows the same picture after a zoom to 200 % and back', async ({ page }) => {
			const wanted = await pictures(page);
			const step = [...wanted.keys()].at(-1) ?? '';
			await goTo(page, step);
			// A browser's zoom halves the CSS pixels of the window.
			await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
			await expect(page.locator('body')).toBeVisible();
			await page.setViewportSize(size);
			await goTo(page, step);
			expect(await drawing(page, step)).toBe(wanted.get(step));
		});

		test('the language switch keeps the step', async ({ page }) => {
			await goTo(page, 'feud-fifteen');
			await page.getByRole('link', { name: 'English' }).click();
			await expect(page).toHaveURL(/\/en\/#feud-fifteen$/);
			await rests(page, 'feud-fifteen');
		});
	});
