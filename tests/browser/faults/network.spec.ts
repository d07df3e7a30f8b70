import { expect, test, type Page } from '@playwright/test';
import { goTo, open, rests, windows } from '../story';
import { errorsOf, GIVEN_UP, isWhole, readOn } from './whole';

test.use({ viewport: windows.phone });
// Giving up takes as long as it takes readers.
test.setTimeout(4 * GIVEN_UP);

/** Addresses of all that the story asks for while it is read through, by the end of their kind. */
async function askedFor(page: Page, ends: RegExp): Promise<string[]> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (ends.test(pathname)) asked.add(pathname);
	});
	await open(page, 'zh');
	await readOn(page);
	await isWhole(page);
	return [...asked];
}

const fails = (page: Page, path: string): Promise<unknown> =>
	page.route(`**${path}`, (route) => route.abort());
/** Asked, and never answered. */
const stalls = (page: Page, path: string): Promise<unknown> =>
	page.route(`**${path}`, () => undefined);

for (const [kind, ends] of [
	['script', /\.js$/],
	['scene’s figures', /\/scenes\/\w+\.json$/],
	['font', /\.woff2$/]
] as const)
	test(`any ${kind} may fail: words are whole, and each step has its picture`, async ({
		page,
		browser
	}) => {
		const paths = await askedFor(page, ends);
		expect(paths.length).toBeGreaterThan(2);
		test.setTimeout((paths.length + 2) * GIVEN_UP);
		for (const path of paths)
			await test.step(path, async () => {
				const context = await browser.newContext({ viewport: windows.phone });
				const reader = await context.newPage();
				const errors = errorsOf(reader);
				await fails(reader, path);
				await reader.goto(page.url(), { waitUntil: 'load' });
				await readOn(reader);
				await isWhole(reader);
				expect(errors).toEqual([]);
				await context.close();
			});
	});

for (const [what, path] of [
	['the first script', '/islands/wake.*.js'],
	['what every stage needs', '/islands/stage.*.js'],
	['a scene', '/scenes/lineup.json'],
	['all fonts', '/*.woff2']
] as const)
	test(`${what} may never come: words are whole, and each step has its picture`, async ({
		page
	}) => {
		const errors = errorsOf(page);
		await stalls(page, path);
		await page.goto('/zh/', { waitUntil: 'commit' });
		await page.locator('.colophon').waitFor({ state: 'attached' });
		await readOn(page);
		await isWhole(page);
		expect(errors).toEqual([]);
	});

for (const wait of [500, 20_000])
	test(`a script that comes ${wait} ms late finds its reader where they are`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.route('**/islands/wake.*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, wait));
			await route.continue();
		});
		await page.goto('/zh/', { waitUntil: 'commit' });
		await page.locator('#doubling-record h3').waitFor({ state: 'attached' });
		const awake = page.waitForFunction(
			() => document.documentElement.dataset.awake !== undefined,
			undefined,
			{ timeout: GIVEN_UP }
		);
		// Whoever reads a column of stills looks at other places than whoever reads a stage.
		if (wait > 1000)
			await expect(page.locator('#doubling-record figure[data-still] svg')).toBeVisible({
				timeout: GIVEN_UP
			});
		await page
			.locator('#doubling-record h3')
			.evaluate((head) => head.scrollIntoView({ behavior: 'instant', block: 'center' }));
		await awake;
		await rests(page, 'doubling-record');
		await expect(page.locator('#doubling-record h3')).toBeInViewport();
		expect(errors).toEqual([]);
	});

test('a network that goes away after the page has come leaves words, pictures and ways to go on', async ({
	page,
	context
}) => {
	const errors = errorsOf(page);
	await open(page, 'zh');
	await goTo(page, 'feud-claim');
	await context.setOffline(true);
	await readOn(page);
	await isWhole(page);
	await goTo(page, 'feud-ruler');
	await page.locator('[data-ways-button]').click();
	await page.locator('#ways input[value="step"]').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.step[data-on] h3, [data-on] h2').first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('a slip that does not come is the link that it was', async ({ page }) => {
	await page.route('**/slips/*.json', (route) => route.abort());
	await open(page, 'zh');
	await goTo(page, 'prices-same-window');
	await page.locator('#prices-same-window .card a.figure').first().click();
	await expect(page).toHaveURL(/\/zh\/method\/#/);
});
