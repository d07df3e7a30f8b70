import { expect, test } from '@playwright/test';
import { drawing, goTo, open, windows } from './story';

test.describe('the guess', () => {
	test.use({ viewport: windows.phone });

	test('is made with the keyboard alone, and drawn beside the answer', async ({ page }) => {
		await open(page, 'zh');
		await goTo(page, 'doubling-squares');
		const without = await drawing(page, 'doubling-squares');
		await goTo(page, 'doubling-guess');
		const slider = page.locator('[data-control="doubling"] input[type="range"]');
		await slider.focus();
		for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
		await expect(slider).toHaveAttribute('aria-valuetext', /倍/);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await goTo(page, 'doubling-squares');
		expect(await drawing(page, 'doubling-squares')).not.toBe(without);
	});

	test('can be left out: the answer is whole without it', async ({ page }) => {
		await open(page, 'en');
		await goTo(page, 'doubling-guess');
		await goTo(page, 'doubling-squares');
		await expect(page.locator('[data-stage="doubling"]')).toContainText('1,024');
	});
});
