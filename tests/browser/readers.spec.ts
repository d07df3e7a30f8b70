import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { goTo, open, readBy, rests, stepsOf, windows } from './story';

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

	test('finds both languages behind the front door', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', 'zh/');
		await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', 'en/');
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
		for (const t of seen) expect(t).toMatch(/\.00$/);
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

for (const lang of ['zh', 'en'] as const)
	for (const [name, viewport] of Object.entries(windows))
		test.describe(`axe on a ${name} in ${lang}`, () => {
			test.use({ viewport });
			test('finds nothing in any scene’s first, middle and last step', async ({ page }) => {
				await open(page, lang);
				const steps = await stepsOf(page);
				const chapters = [...new Set(steps.map((s) => s.slice(0, s.indexOf('-'))))];
				const chosen = chapters.flatMap((chapter) => {
					const own = steps.filter((s) => s.startsWith(`${chapter}-`));
					return [own[0], own[Math.floor(own.length / 2)], own.at(-1)];
				});
				for (const step of ['', ...chosen]) {
					if (step) await goTo(page, step);
					// The whole page once; then the chapter on screen, whose stage is all that has changed.
					const axe = new AxeBuilder({ page });
					if (step) axe.include(`#${step.slice(0, step.indexOf('-'))}`);
					const { violations } = await axe
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(
						violations.map(
							(v) => `${step ?? ''}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`
						)
					).toEqual([]);
				}
			});

			test('finds nothing on the method page', async ({ page }) => {
				await page.goto(`/${lang}/method/`);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
			});
		});
