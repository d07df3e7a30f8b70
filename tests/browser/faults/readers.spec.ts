import { expect, test, type Page } from '@playwright/test';
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

/** Answers the request for a scene's figures with some of them changed. */
const withFigures = (page: Page, scene: string, change: (facts: Tree) => void): Promise<unknown> =>
	page.route(`**/scenes/${scene}.json`, async (route) => {
		const payload = (await (await route.fetch()).json()) as { readonly facts: Tree };
		change(payload.facts);
		await route.fulfill({ json: payload });
	});

/** Figures as they travel, so far as these tests reach into them. */
type Tree = Record<string, Record<string, Record<string, unknown>>>;

/** The chapter shows its stills, its text stands, and the next chapter is awake as ever. */
async function fellBack(page: Page, chapter: string, step: string, next: string): Promise<void> {
	await expect(page.locator(`#${chapter}`)).toHaveAttribute('data-failed', '');
	await expect(page.locator(`#${chapter}-${step} figure[data-still] svg`)).toBeVisible();
	await expect(page.locator(`#${chapter}-${step} h3`)).toBeVisible();
	await goTo(page, next);
}

test('a scene whose place throws at its third step, when the window changes, leaves its stills', async ({
	page
}) => {
	const errors = errorsOf(page);
	// Labels are asked for whenever a scene is placed: from then on there are none.
	await page.addInitScript(() => {
		Response.prototype.json = async function (): Promise<unknown> {
			const payload = JSON.parse(await this.text()) as { words?: { labels: object } };
			if (this.url.includes('/scenes/feud.json') && payload.words)
				payload.words.labels = new Proxy(payload.words.labels, {
					get: (labels, key) => {
						if (document.documentElement.dataset.broken !== undefined) throw new Error('no labels');
						return Reflect.get(labels, key) as unknown;
					}
				});
			return payload;
		};
	});
	await open(page, 'zh', 'feud-counter');
	await rests(page, 'feud-counter');
	await page.evaluate(() => {
		document.documentElement.dataset.broken = '';
	});
	await page.setViewportSize({ ...windows.phone, width: windows.phone.width - 20 });
	await fellBack(page, 'feud', 'counter', 'spring-decade');
	expect(errors).toEqual([]);
});

test('a figure that is no number draws nothing wrong: the stills stand', async ({ page }) => {
	const errors = errorsOf(page);
	await withFigures(page, 'prices', (facts) => {
		if (facts.a800?.rise) facts.a800.rise.value = 'much';
	});
	await open(page, 'zh', 'prices-listing');
	await fellBack(page, 'prices', 'listing', 'feud-ruler');
	expect(errors).toEqual([]);
});

test('a scene with marks without end leaves its stills, and the page moves on', async ({
	page
}) => {
	const errors = errorsOf(page);
	await withFigures(page, 'lineup', (facts) => {
		const { plates } = facts as unknown as { plates: object[] };
		const [one = {}] = plates;
		for (let i = 0; i < 3000; i++) plates.push({ ...one, person: `nobody-${i}` });
	});
	await open(page, 'zh', 'lineup-baidu');
	await fellBack(page, 'lineup', 'baidu', 'feud-ruler');
	expect(errors).toEqual([]);
});

for (const [what, slip] of [
	['a handler', '<h2 id="slip-title" onclick="document.title=1">x</h2>'],
	['an image', '<p>x<img src="x" onerror="document.title=1"></p>'],
	['a link elsewhere', '<p><a href="https://elsewhere.example/">x</a></p>'],
	['a link that runs', '<p><a href="javascript:document.title=1">x</a></p>']
] as const)
	test(`a slip with ${what} does not come in: the number leads to its row`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.route('**/slips/feud.json', async (route) => {
			const slips = (await (await route.fetch()).json()) as Record<string, string>;
			await route.fulfill({
				json: Object.fromEntries(Object.keys(slips).map((key) => [key, slip]))
			});
		});
		await open(page, 'zh', 'feud-claim');
		await page.locator('#feud-claim a.figure').first().click();
		await page.waitForURL(/\/zh\/method\/#F\d+$/);
		expect(errors).toEqual([]);
	});
