import { expect, test } from '@playwright/test';
import { editions } from '../../src/lib/scene/editions';
import { goTo, open, readBy, rests, windows } from './story';

test.describe('a reader without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('sees every step’s words and its still', async ({ page }) => {
		await page.goto('/zh/');
		const steps = await stepsOfStatic(page);
		for (const step of steps) {
			await expect(page.locator(`#${step} h3`)).toBeVisible();
			await expect(page.locator(`#${step} figure[data-still] svg`)).toBeVisible();
		}
		expect(steps.length).toBeGreaterThan(20);
	});

	test('finds every edition behind the front door', async ({ page }) => {
		await page.goto('/');
		for (const { id, name } of editions)
			await expect(page.getByRole('link', { name })).toHaveAttribute('href', `${id}/`);
	});

	test('gets from a number to its row on the method page', async ({ page }) => {
		await page.goto('/en/');
		const figure = page.locator('a.figure').first();
		const claim = (await figure.getAttribute('href'))?.split('#')[1] ?? '';
		await figure.click();
		await expect(page).toHaveURL(new RegExp(`/en/method/#${claim}$`));
		await expect(page.locator(`tr#${claim}`)).toBeInViewport();
	});
});

const stepsOfStatic = async (page: import('@playwright/test').Page): Promise<string[]> => {
	const html = await page.content();
	return [...html.matchAll(/<section class="step" id="([^"]+)"/g)].map((m) => m[1] ?? '');
};

for (const [locale, lang] of [
	['zh-CN', 'zh'],
	['zh-TW', 'zh-hant'],
	['en-GB', 'en'],
	['fr-FR', 'zh']
] as const)
	test.describe(`a browser set to ${locale}`, () => {
		test.use({ locale });
		test(`is led to /${lang}/`, async ({ page }) => {
			await page.goto('/');
			await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
		});
	});

test.describe('a reader who wants no motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: windows.phone });

	test('sees only whole steps, cut without a fade', async ({ page }) => {
		await readBy(page, 'scroll');
		await open(page, 'zh', 'feud-claim');
		await rests(page, 'feud-claim');
		const seen = new Set<string>();
		for (let i = 0; i < 24; i++) {
			await page.mouse.wheel(0, 150);
			await page.waitForTimeout(30);
			seen.add((await page.locator('[data-stage="feud"]').getAttribute('data-playhead')) ?? '');
			const faded = await page.locator('[data-stage="feud"] [opacity]').count();
			expect(faded).toBe(0);
		}
		expect(seen.size).toBeGreaterThan(2);
		for (const t of seen) expect(t).toMatch(/^\d+$/);
	});
});

test.describe('a scene that cannot be loaded', () => {
	test.use({ viewport: windows.phone });

	test('leaves its stills and its words, and the other scenes alone', async ({ page }) => {
		await page.route('**/scenes/lineup.json', (route) => route.abort());
		await open(page, 'zh', 'lineup-baidu');
		await expect(page.locator('#lineup')).toHaveAttribute('data-failed', '');
		await expect(page.locator('#lineup-baidu figure[data-still] svg')).toBeVisible();
		await expect(page.locator('#lineup-baidu h3')).toBeVisible();
		await goTo(page, 'feud-ruler');
	});
});
