import { expect, test } from '@playwright/test';
import { onEveryScreen, onEveryStep, openTables, violations } from './axe';
import { goTo, open, readBy, restyle, windows } from './story';

for (const lang of ['zh', 'en'] as const)
	for (const [name, viewport] of Object.entries(windows))
		test.describe(`axe on a ${name} in ${lang}`, () => {
			test.use({ viewport });

			test('finds nothing on the page, nor on any step in Scroll', async ({ page }) => {
				await open(page, lang);
				await openTables(page);
				expect(await violations(page)).toEqual([]);
				await onEveryStep(page);
			});

			test('finds nothing on the method page', async ({ page }) => {
				await page.goto(`/${lang}/method/`);
				await openTables(page);
				expect(await violations(page)).toEqual([]);
			});

			test('finds nothing in the header’s sheets', async ({ page }) => {
				await open(page, lang);
				for (const sheet of ['contents', 'ways']) {
					await page.locator(`[popovertarget="${sheet}"][data-${sheet}-button]`).click();
					await expect(page.locator(`#${sheet}`)).toBeVisible();
					expect(await violations(page, `#${sheet}`)).toEqual([]);
					await page.keyboard.press('Escape');
				}
			});
		});

for (const [lang, name] of [
	['zh', 'phone'],
	['en', 'desktop']
] as const) {
	test(`axe finds nothing on any screen of Step, in ${lang} on a ${name}`, async ({ page }) => {
		await page.setViewportSize(windows[name]);
		await readBy(page, 'step');
		await open(page, lang);
		await onEveryScreen(page);
	});

	test(`axe finds nothing in Read, where each step has its still, in ${lang} on a ${name}`, async ({
		page
	}) => {
		await page.setViewportSize(windows[name]);
		await readBy(page, 'read');
		await open(page, lang);
		await openTables(page);
		expect(await violations(page)).toEqual([]);
	});
}

for (const colorScheme of ['dark', 'light'] as const)
	test.describe(`axe in a ${colorScheme} theme of forced colours`, () => {
		test.use({ viewport: windows.phone, colorScheme, contextOptions: { forcedColors: 'active' } });

		test('finds nothing on any step', async ({ page }) => {
			await open(page, 'en');
			await onEveryStep(page);
		});
	});

test('axe finds nothing on the front door', async ({ browser }) => {
	// With scripts it leads on at once, and axe is a script: its policy is set aside, not its scripts.
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route('**/islands/**', (route) => route.abort());
	await page.goto('/');
	expect(await violations(page)).toEqual([]);
	await context.close();
});

test('axe sees a fault of a step', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh', 'feud-claim');
	await goTo(page, 'feud-claim');
	await restyle(page, '#feud-claim .card p { color: var(--mark) }');
	expect((await violations(page, '#feud-claim')).join()).toContain('color-contrast');
});
