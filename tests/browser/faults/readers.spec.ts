import { expect, test } from '@playwright/test';
import { goTo, open, readBy, rests, stepsOf, windows } from '../story';
import { errorsOf } from './whole';

test.use({ viewport: windows.phone });

test('a browser that refuses storage gives the whole story, and nothing is remembered', async ({
	page
}) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await open(page, 'zh', 'feud-claim');
	await rests(page, 'feud-claim');
	await page.locator('[data-ways-button]').click();
	await page.locator('#ways input[value="step"]').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await rests(page, 'feud-reply');
	expect(errors).toEqual([]);
});

test('storage that holds something else is as good as none', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => localStorage.setItem('another-universe', '{"way":7,"place":'));
	await open(page, 'zh', 'feud-claim');
	await rests(page, 'feud-claim');
	expect(errors).toEqual([]);
});

test('a browser without IntersectionObserver follows every step', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
	await open(page, 'zh');
	for (const step of (await stepsOf(page)).filter((_, i) => i % 7 === 0)) await goTo(page, step);
	expect(errors).toEqual([]);
});

test('a scene that throws at its start leaves its stills, and the other scenes alone', async ({
	page
}) => {
	const errors = errorsOf(page);
	await page.route('**/scenes/lineup.json', (route) =>
		route.fulfill({ json: { facts: null, words: { lang: 'zh', labels: {} } } })
	);
	await open(page, 'zh', 'lineup-baidu');
	await expect(page.locator('#lineup')).toHaveAttribute('data-failed', '');
	await expect(page.locator('#lineup-baidu figure[data-still] svg')).toBeVisible();
	await expect(page.locator('#lineup-baidu h3')).toBeVisible();
	await goTo(page, 'feud-ruler');
	expect(errors).toEqual([]);
});

for (const way of ['scroll', 'step'] as const)
	test(`a scene that throws in the middle leaves its stills in ${way}, and the text goes on`, async ({
		page
	}) => {
		const errors = errorsOf(page);
		await readBy(page, way);
		await open(page, 'zh', 'lineup-baidu');
		await rests(page, 'lineup-baidu');
		await page.evaluate(() => {
			SVGElement.prototype.setAttribute = function (name, value) {
				if (this.closest('[data-stage]')) throw new Error('no more');
				Element.prototype.setAttribute.call(this, name, value);
			};
		});
		if (way === 'step') await page.keyboard.press('ArrowRight');
		else await page.evaluate(() => scrollBy({ top: 2 * innerHeight, behavior: 'instant' }));
		await expect(page.locator('#lineup')).toHaveAttribute('data-failed', '');
		await expect(page.locator('.step h3:visible').first()).toBeVisible();
		const step = await page.evaluate(
			(stepping) => (stepping ? document.querySelector('.step[data-on]')?.id : 'lineup-baidu'),
			way === 'step'
		);
		await expect(page.locator(`#${step ?? ''} figure[data-still] svg`)).toBeVisible();
		expect(errors).toEqual([]);
	});
