import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { goTo, open, restyle, stepsOf, windows } from './story';

/** Opens the tables of figures, which are closed at first. */
const openTables = (page: Page): Promise<void> =>
	page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
		for (const details of all) details.open = true;
	});

/**
 * Takes out what a step does not need: the tables, and pictures that nobody is shown, whose thousands
 * of marks axe would walk on every step to find them hidden.
 */
const leaveSteps = (page: Page): Promise<void> =>
	page.locator('figure[data-still], .behind').evaluateAll((all) => {
		for (const e of all) if (e.matches('.behind') || !e.checkVisibility()) e.remove();
	});

/** The whole page once; then each step as it is met in Scroll, in its light and with its stage. */
async function everyStep(page: Page): Promise<void> {
	await openTables(page);
	expect(await violations(page)).toEqual([]);
	await leaveSteps(page);
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		const stage = `[data-stage="${step.slice(0, step.indexOf('-'))}"]`;
		expect(await violations(page, `#${step}`, stage), step).toEqual([]);
	}
}

for (const lang of ['zh', 'en'] as const)
	for (const [name, viewport] of Object.entries(windows))
		test.describe(`axe on a ${name} in ${lang}`, () => {
			test.use({ viewport });

			test('finds nothing on any step', async ({ page }) => {
				await open(page, lang);
				await everyStep(page);
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

for (const colorScheme of ['dark', 'light'] as const)
	test.describe(`axe in a ${colorScheme} theme of forced colours`, () => {
		test.use({ viewport: windows.phone, colorScheme, contextOptions: { forcedColors: 'active' } });

		test('finds nothing on any step', async ({ page }) => {
			await open(page, 'en');
			await everyStep(page);
		});
	});

test('axe finds nothing on the front door', async ({ browser }) => {
	// With scripts it leads on at once, and axe is a script: its policy is set aside, not its scripts.
	const page = await browser.newPage();
	await page.route('**/islands/**', (route) => route.abort());
	await page.goto('/');
	expect(await violations(page)).toEqual([]);
	await page.close();
});

test('axe sees a fault of a step', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh', 'feud-claim');
	await goTo(page, 'feud-claim');
	await restyle(page, '#feud-claim .card p { color: var(--mark) }');
	expect((await violations(page, '#feud-claim')).join()).toContain('color-contrast');
});
