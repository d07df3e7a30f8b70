import { expect, test, type Page } from '@playwright/test';
import { drawing, goTo, onScreen, open, readBy, rests, still, stepsOf, windows } from './story';

async function choose(page: Page, way: 'scroll' | 'step' | 'read'): Promise<void> {
	await page.locator('[data-ways-button]').click();
	await page.locator(`#ways input[value="${way}"]`).check();
	await page.keyboard.press('Escape');
	await expect(page.locator('html')).toHaveAttribute('data-way', way);
}

for (const [name, viewport] of Object.entries(windows))
	test.describe(`in Step, on a ${name},`, () => {
		test.use({ viewport });

		test('links lead to their screen, and the way back to the one before', async ({ page }) => {
			await readBy(page, 'step');
			await open(page, 'en', 'feud-ruler');
			await rests(page, 'feud-ruler');
			await page.locator('[data-contents-button]').click();
			await page.locator('[data-contents="prices"]').click();
			expect(await onScreen(page)).toBe('prices');
			await expect(page.locator('#prices-title')).toBeFocused();
			await page.goBack();
			await rests(page, 'feud-ruler');
			expect(await onScreen(page)).toBe('feud-ruler');
		});
	});

test.describe('in Step', () => {
	test.use({ viewport: windows.desktop });

	test('Home and End lead to the cover and the end, and a button says there is no further', async ({
		page
	}) => {
		await readBy(page, 'step');
		await open(page, 'zh', 'chips-pipe');
		await page.keyboard.press('End');
		expect(await onScreen(page)).toBe('closing');
		await expect(page.locator('.colophon')).toBeVisible();
		await expect(page.locator('[data-move="next"]')).toHaveAttribute('aria-disabled', 'true');
		await page.keyboard.press('Home');
		await expect(page.locator('.cover')).toBeVisible();
		await expect(page.locator('.findings')).toBeHidden();
		await expect(page.locator('[data-move="previous"]')).toHaveAttribute('aria-disabled', 'true');
	});

	test('another way is taken up where the reader is, however quickly after scrolling', async ({
		page
	}) => {
		await open(page, 'zh', 'prices-same-window');
		await rests(page, 'prices-same-window');
		await page.evaluate(() => {
			document.getElementById('ticket-m6')?.scrollIntoView({ behavior: 'instant' });
			document.querySelector<HTMLElement>('#ways input[value="step"]')?.click();
		});
		expect(await onScreen(page)).toBe('ticket-m6');
		await rests(page, 'ticket-m6');
	});

	test('the bar says which step of how many, and tells it politely', async ({ page }) => {
		await readBy(page, 'step');
		await open(page, 'en', 'feud-counter');
		await expect(page.locator('[data-bar-count]')).toHaveText(/ 3 \/ 50$/);
		await expect(page.locator('[data-bar-said]')).toHaveText(/^Step 3 of 50: \S/);
		await expect(page.locator('[data-bar-said]')).toHaveRole('status');
	});

	test('arrow keys in a field belong to the field', async ({ page }) => {
		await readBy(page, 'step');
		await open(page, 'zh', 'doubling-guess');
		const slider = page.locator('[data-control="doubling"] input[type="range"]');
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		expect(await onScreen(page)).toBe('doubling-guess');
		await expect(slider).toHaveValue('1');
	});

	test('focus goes on from the new step, and stays on the button that turned it', async ({
		page
	}) => {
		await readBy(page, 'step');
		await open(page, 'zh', 'feud-claim');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#feud-reply-head')).toBeFocused();
		const next = page.locator('[data-move="next"]');
		await next.focus();
		await page.keyboard.press('Enter');
		expect(await onScreen(page)).toBe('feud-counter');
		await expect(next).toBeFocused();
	});
});

test('the still of a step is what its stage shows in a box of the same size', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh');
	// Ids of patterns and the canvas under a stage are the only differences.
	const bare = (markup: string): string =>
		markup.replace(/<svg[^>]*>/, '').replace(/(id="|url\(#)[\w-]+-(?=cards)/g, '$1');
	let compared = 0;
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		const live = page.locator(`[data-stage="${step.slice(0, step.indexOf('-'))}"]`);
		if ((await live.locator('canvas').count()) > 0) continue;
		expect(bare(await drawing(page, step)), step).toBe(bare(await still(page, step)));
		compared++;
	}
	expect(compared).toBeGreaterThan(30);
});

test.describe('a change of the way of reading', () => {
	for (const [name, viewport] of Object.entries(windows))
		test(`keeps the step, whichever way to whichever, on a ${name}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await open(page, 'zh');
			for (const step of ['feud-reply', 'ticket-runs', 'doubling-record']) {
				await choose(page, 'scroll');
				await goTo(page, step);
				for (const way of ['step', 'read', 'scroll', 'read', 'step', 'scroll'] as const) {
					await choose(page, way);
					await expect(page).toHaveURL(new RegExp(`#${step}$`));
					if (way === 'step') expect(await onScreen(page)).toBe(step);
					if (way === 'read') await expect(page.locator(`#${step} h3`)).toBeInViewport();
					if (way !== 'read') await rests(page, step);
				}
			}
		});

	test('is remembered, in either language', async ({ page }) => {
		await open(page, 'zh');
		await choose(page, 'read');
		await open(page, 'en');
		await expect(page.locator('html')).toHaveAttribute('data-way', 'read');
		expect(await page.context().cookies()).toEqual([]);
	});
});
