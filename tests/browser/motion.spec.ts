import { expect, test, type Page } from '@playwright/test';
import { goTo, onScreen, open, readBy, rests, stepsOf, windows } from './story';

/** Boxes and opacities of everything drawn on screen. */
const drawnOn = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-stage] svg *, .card, .cover *, .bar')]
			.filter((e) => e.checkVisibility())
			.map((e) => {
				const { x, y, width, height } = e.getBoundingClientRect();
				return [x, y, width, height, getComputedStyle(e).opacity].join(' ');
			})
			.join('\n')
	);

/** Waits for as many frames as an animation would need to show. */
const frames = (page: Page, count: number): Promise<void> =>
	page.evaluate(
		(n) =>
			new Promise<void>((resolve) => {
				const next = (left: number): void => {
					if (left === 0) resolve();
					else requestAnimationFrame(() => next(left - 1));
				};
				next(n);
			}),
		count
	);

/** Every value that a stage's playhead takes from now on. */
async function watchPlayheads(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		new MutationObserver((changes) => {
			for (const { target } of changes)
				if (target instanceof HTMLElement) seen.push(target.dataset.playhead ?? '');
		}).observe(document.body, { subtree: true, attributeFilter: ['data-playhead'] });
	});
	return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test.describe('a reader whose system asks for no motion', () => {
	test.use({ viewport: windows.phone, contextOptions: { reducedMotion: 'reduce' } });

	test('starts in Step, and can choose another way', async ({ page }) => {
		await open(page, 'zh');
		await expect(page.locator('html')).toHaveAttribute('data-way', 'step');
		await page.locator('[data-ways-button]').click();
		await expect(page.locator('#ways input[type="checkbox"]')).toBeChecked();
		await expect(page.locator('#ways input[type="checkbox"]')).toBeDisabled();
		await page.locator('#ways input[value="scroll"]').check();
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-way', 'scroll');
	});

	test('sees every step cut to the next', async ({ page }) => {
		await open(page, 'zh');
		const seen = await watchPlayheads(page);
		const steps = await stepsOf(page);
		for (const step of steps) {
			while ((await onScreen(page)) !== step) await page.keyboard.press('ArrowRight');
			await rests(page, step);
		}
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.closing')).toBeVisible();
		const values = await seen();
		expect(values.length).toBeGreaterThan(20);
		for (const t of values) expect(t).toMatch(/^\d+$/);
	});

	test('sees nothing move or fade by itself', async ({ page }) => {
		await open(page, 'zh');
		for (const step of ['', 'feud-ruler', 'chips-pipe', 'road-candle']) {
			await page.goto(`/zh/#${step}`);
			if (step) await rests(page, step);
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
			const before = await drawnOn(page);
			await frames(page, 20);
			expect(await drawnOn(page)).toBe(before);
		}
	});
});

test.describe('the page’s own switch', () => {
	test.use({ viewport: windows.desktop });

	test('takes the motion out of Scroll, and is remembered', async ({ page }) => {
		await readBy(page, 'scroll');
		await open(page, 'en');
		await page.locator('[data-ways-button]').click();
		await page.locator('#ways input[type="checkbox"]').check();
		await page.keyboard.press('Escape');
		await goTo(page, 'feud-claim');
		const seen = await watchPlayheads(page);
		await page.mouse.move(700, 450);
		for (let i = 0; i < 20; i++) {
			await page.mouse.wheel(0, 120);
			await frames(page, 2);
		}
		const values = await seen();
		expect(values.length).toBeGreaterThan(1);
		for (const t of values) expect(t).toMatch(/^\d+$/);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-still', '');
	});

	test('leaves motion where nobody asked for none', async ({ page }) => {
		await open(page, 'en', 'feud-claim');
		await rests(page, 'feud-claim');
		const seen = await watchPlayheads(page);
		await goTo(page, 'feud-reply');
		await page.mouse.move(700, 450);
		for (let i = 0; i < 30; i++) {
			await page.mouse.wheel(0, 60);
			await frames(page, 2);
		}
		expect((await seen()).some((t) => !/^\d+$/.test(t))).toBe(true);
	});
});
