import { expect, test, type Page } from '@playwright/test';
import { goTo, open, readBy, rests, windows } from './story';

const hash = (page: Page): string => new URL(page.url()).hash.slice(1);

/** The id of the step that is being read, whichever way. */
const reading = async (page: Page): Promise<string> =>
	(await page.locator('html').getAttribute('data-way')) === 'step'
		? page.locator('[data-on][id]').evaluateAll((all) => all.at(-1)?.id ?? '')
		: page.evaluate(() => {
				const line = innerHeight * (document.documentElement.dataset.way === 'read' ? 0.25 : 0.6);
				return (
					[...document.querySelectorAll('[data-chapter], [data-step]')]
						.filter((e) => e.getBoundingClientRect().top <= line + 1)
						.at(-1)?.id ?? ''
				);
			});

test.describe('the address', () => {
	test.use({ viewport: windows.phone });

	test('follows the reader without filling the history', async ({ page }) => {
		await open(page, 'zh');
		const before = await page.evaluate(() => history.length);
		for (const step of ['feud-claim', 'spring-six-names', 'prices-listing']) {
			await goTo(page, step);
			await expect.poll(() => hash(page)).toBe(step);
		}
		expect(await page.evaluate(() => history.length)).toBe(before);
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(() => hash(page)).toBe('');
	});

	test('of a chapter, chosen from the contents, can be gone back from', async ({ page }) => {
		await open(page, 'zh');
		await goTo(page, 'feud-midnight');
		await page.locator('[data-contents-button]').click();
		await page.locator('[data-contents="chips"]').click();
		await expect(page.locator('#chips-title')).toBeInViewport();
		await expect(page.locator('#contents')).toBeHidden();
		await page.goBack();
		await rests(page, 'feud-midnight');
		await expect(page.locator('#feud-midnight .card')).toBeInViewport();
	});

	test('of the step can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'en');
		await goTo(page, 'feud-ruler');
		await page.locator('[data-contents-button]').click();
		await page.locator('[data-copy]').click();
		await expect(page.locator('[data-copied]')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/#feud-ruler$/);
	});

	test('that leads nowhere shows the story from its start', async ({ page }) => {
		await readBy(page, 'step');
		await open(page, 'zh', 'nothing-like-it');
		await expect(page.locator('.cover')).toBeVisible();
	});
});

for (const way of ['scroll', 'step', 'read'] as const)
	test.describe(`a reader in ${way}`, () => {
		test.use({ viewport: windows.phone });

		test('lands on the step of a link', async ({ page }) => {
			await readBy(page, way);
			await open(page, 'zh', 'ticket-two-tickets');
			await expect.poll(() => reading(page)).toBe('ticket-two-tickets');
			expect(hash(page)).toBe('ticket-two-tickets');
		});

		test('finds the same step after a reload, and after a look at the method page', async ({
			page
		}) => {
			await readBy(page, way);
			await open(page, 'en', 'feud-ruler');
			await expect.poll(() => reading(page)).toBe('feud-ruler');
			await page.reload();
			await expect.poll(() => reading(page)).toBe('feud-ruler');
			await page.goto('/en/method/');
			await page.goBack();
			await expect.poll(() => reading(page)).toBe('feud-ruler');
		});

		test('finds the same step in the other language', async ({ page }) => {
			await readBy(page, way);
			await open(page, 'zh', 'prices-listing');
			await expect.poll(() => reading(page)).toBe('prices-listing');
			await page.locator('[data-language="en"]').click();
			await expect(page).toHaveURL(/\/en\/#prices-listing$/);
			await expect.poll(() => reading(page)).toBe('prices-listing');
		});

		test('is offered to read on where the last visit ended', async ({ page }) => {
			await readBy(page, way);
			await open(page, 'zh');
			await expect(page.locator('[data-resume]')).toBeHidden();
			await open(page, 'zh', 'chips-pipe');
			await expect.poll(() => reading(page)).toBe('chips-pipe');
			// Left as readers do, for another page; the next visit starts at the cover.
			await page.goto('/zh/method/');
			await page.goto('/zh/');
			const offer = page.locator('[data-resume]');
			await expect(offer).toHaveText(/\d+ \/ 50$/);
			await offer.click();
			await expect.poll(() => reading(page)).toBe('chips-pipe');
		});
	});
