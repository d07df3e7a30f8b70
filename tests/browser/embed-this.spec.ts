/** The page for editors: what is chosen is what is copied, and what the sample article shows. */
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { accents } from '../../src/embed/accents';
import { openTables, violations } from './axe';
import { windows } from './story';

const site = (page: Page): string => new URL('/', page.url()).href;
const code = (page: Page, kind = 'script') => page.locator(`[data-code="${kind}"]`);
const article = (page: Page): FrameLocator => page.frameLocator('[data-preview]');

async function open(page: Page, edition = 'zh', search = ''): Promise<void> {
	await page.goto(`/${edition}/embed-this/${search}`);
	await expect(code(page)).toHaveValue(new RegExp(`src="${site(page)}`));
	await page.evaluate(() => document.fonts.ready);
}

test('the code follows what is chosen, and so does the sample article', async ({ page }) => {
	await page.setViewportSize(windows.desktop);
	await open(page);
	const own = site(page);
	await expect(code(page)).toHaveValue(
		new RegExp(
			`<a href="${own}zh/">另一个宇宙</a>\n<iframe src="${own}zh/embed/" title="另一个宇宙"`
		)
	);
	await expect(article(page).locator('iframe')).toHaveAttribute('src', `${own}zh/embed/`);
	await expect(page.locator('select[name="scene"]')).toBeHidden();

	await page.getByRole('radio', { name: /单步/ }).check();
	await page.locator('select[name="scene"]').selectOption('prices');
	await page.locator('select[name="step"]').selectOption('same-window');
	await page.getByRole('radio', { name: '松绿' }).check();
	await page.getByRole('spinbutton').fill('720');
	await page.getByRole('spinbutton').blur();
	const src = `${own}zh/embed/prices/same-window/?accent=pine`;
	await expect(code(page)).toHaveValue(
		new RegExp(`<a href="${own}zh/#prices-same-window">另一个宇宙：价格</a>`)
	);
	for (const kind of ['script', 'frame'])
		await expect(code(page, kind)).toHaveValue(
			new RegExp(`<iframe src="${src.replace('?', '\\?')}".* height="720"`)
		);
	await expect(code(page, 'oembed')).toHaveValue(`${own}zh/embed/prices/same-window/`);
	await expect(page.locator('[data-pack]')).toHaveAttribute('href', `${own}zh/pack/prices.zip`);
	await expect(page.locator('[data-fragment]')).toHaveAttribute(
		'href',
		`${own}zh/pack/prices/same-window.html`
	);
	const frame = article(page).locator('iframe');
	await expect(frame).toHaveAttribute('src', src);
	await expect(frame).toHaveAttribute('title', '另一个宇宙：价格');

	await page.getByRole('radio', { name: 'English' }).check();
	await expect(code(page)).toHaveValue(/title="Another Universe: Prices"/);
	await expect(
		article(page).getByRole('heading', { name: 'Your headline goes here' })
	).toBeVisible();
	await expect(frame).toHaveAttribute('src', src.replace('/zh/', '/en/'));
});

test('the sample article holds the code to the letter, and its loader passes its own hash', async ({
	page
}) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'en');
	const inside = await page
		.locator('[data-preview]')
		.contentFrame()
		.locator('html')
		.elementHandle();
	const shown = await inside.evaluate(
		(html) => html.querySelector('[data-sample] > script')?.outerHTML
	);
	expect((await code(page).inputValue()).replace(' async ', ' async="" ')).toContain(shown);
	// Only a loader that was let through makes the wrapper as tall as the story.
	const wrapper = article(page).locator('[data-another-universe]');
	await wrapper.scrollIntoViewIfNeeded();
	await expect
		.poll(async () => (await wrapper.boundingBox())?.height ?? 0, { timeout: 60_000 })
		.toBeGreaterThan(10_000);

	await page.getByRole('radio', { name: 'Without' }).check();
	const frame = article(page).locator('[data-sample] > iframe');
	await expect(frame).toHaveAttribute('height', '704');
	await expect(article(page).locator('[data-another-universe], [data-sample] script')).toHaveCount(
		0
	);
	await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-way', 'step');
});

test('an address can choose beforehand, and what it may not choose is left alone', async ({
	page
}) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'en', '?scene=prices&step=same-window&accent=pine&height=500');
	await expect(code(page)).toHaveValue(/embed\/prices\/same-window\/\?accent=pine".* height="500"/);
	await expect(page.getByRole('radio', { name: /A step/ })).toBeChecked();
	await open(page, 'en', '?scene=prices&step=ruler&accent=pine');
	await expect(page.getByRole('radio', { name: /whole story/ })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Ink' })).toBeChecked();
});

test('a narrow and a wide column are as wide as they say, also where there is less room', async ({
	page
}) => {
	await page.setViewportSize(windows.phone);
	await open(page);
	const widths = () =>
		page.locator('[data-preview]').evaluate((frame: HTMLIFrameElement) => ({
			inside: frame.contentWindow?.innerWidth ?? 0,
			over: frame.getBoundingClientRect().right - innerWidth
		}));
	for (const [name, px] of [
		['窄', 360],
		['宽', 720]
	] as const) {
		await page.getByRole('radio', { name }).check();
		// A border on each side.
		await expect.poll(async () => (await widths()).inside).toBe(px - 2);
		expect((await widths()).over).toBeLessThanOrEqual(0);
	}
});

test('a button copies the code and says so; where it may not, the code stands selected', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize(windows.phone);
	await open(page, 'en');
	await page.getByRole('button', { name: 'Copy · Code', exact: true }).click();
	const said = page.locator('[data-copied="script"]');
	await expect(said).toHaveText('Copied, ready to paste');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await code(page).inputValue()
	);
	await page.getByRole('radio', { name: 'Plum' }).check();
	await expect(said).toHaveText('');

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await page.getByRole('button', { name: 'Copy · Code', exact: true }).click();
	await expect(said).toContainText('Could not copy');
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('accent=plum');
});

test('all of it is done by keys alone, and focus can be seen', async ({ page }) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'en');
	const focused = () =>
		page.evaluate(() => {
			const e = document.activeElement;
			const { outlineStyle } = getComputedStyle(e ?? document.body);
			return {
				what: e?.getAttribute('name') ?? e?.getAttribute('data-code') ?? e?.tagName ?? '',
				isSeen: outlineStyle !== 'none'
			};
		});
	await page.locator('input[name="part"]:checked').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /A chapter/ })).toBeChecked();
	const met: string[] = [];
	for (let i = 0; i < 7; i++) {
		await page.keyboard.press('Tab');
		const { what, isSeen } = await focused();
		expect(isSeen, what).toBe(true);
		met.push(what);
	}
	expect(met).toEqual(['scene', 'edition', 'accent', 'height', 'script', 'BUTTON', 'A']);
	const skip = page.getByRole('link', { name: 'Skip the preview' });
	await skip.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect((await focused()).what).toBe('SUMMARY');
});

test('a height that no frame can have leaves the last good code', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page);
	const height = page.getByRole('spinbutton');
	for (const wrong of ['', '12', '99999', '640.5']) {
		await height.fill('700');
		await height.fill(wrong);
		await expect(height).toHaveAttribute('aria-invalid', 'true');
		await expect(code(page)).toHaveValue(/height="700"/);
	}
});

test('the sample article refuses what is on no list', async ({ page }) => {
	for (const search of [
		'?scene=nowhere',
		'?scene=prices&step=ruler',
		'?accent=%22onload=alert(1)',
		'?height=1',
		'?scene=%3Cscript%3E'
	]) {
		await page.goto(`/zh/embed-this/article/${search}`);
		await expect(page.getByRole('status')).toHaveText(/不在清单上/);
		await expect(page.locator('iframe')).toHaveCount(0);
	}
});

for (const edition of ['zh', 'en'] as const)
	for (const [name, viewport] of Object.entries(windows))
		test(`axe finds nothing on the page for editors in ${edition} on a ${name}`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await open(page, edition);
			await page.locator('input[name="part"][value="step"]').check();
			await openTables(page);
			// The story in its frame is another test's.
			const parts = ['header', '.choices', '.codes', '.preview-choices', '.embed-list'];
			expect(await violations(page, ...parts)).toEqual([]);
			await page.goto(`/${edition}/embed-this/article/?scene=nowhere`);
			await expect(page.getByRole('status')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: windows.phone });

	test('the whole story’s code and every chapter’s can be selected, and nothing is offered that does not answer', async ({
		page
	}) => {
		await page.goto('/zh/embed-this/');
		await expect(code(page)).toBeVisible();
		await expect(page.getByText('这一页没有脚本也能用')).toBeVisible();
		for (const idle of ['.choices', '.preview-choices', '.preview-box', '.code-button'])
			for (const part of await page.locator(idle).all()) await expect(part).toBeHidden();
		await page.locator('summary', { hasText: '价格' }).click();
		await expect(page.locator('[data-code-of="prices"]')).toBeVisible();
		await expect(page.getByRole('link', { name: /示例文章/ })).toBeVisible();
	});
});

test.describe('an accent', () => {
	/** What the accent dresses on the first screen, and how far it stands from the paper under it. */
	const dress = (page: Page) =>
		page.evaluate(() => {
			const dot = document.createElement('canvas').getContext('2d');
			const light = (css: string): number => {
				if (!dot) return NaN;
				dot.fillStyle = css;
				dot.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = [...dot.getImageData(0, 0, 1, 1).data].map((c) =>
					c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
				);
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const paper = light(getComputedStyle(document.body).backgroundColor);
			const words = document.querySelectorAll('.credit-line a, .counter, [data-move="next"]');
			return [...words]
				.filter((e) => e.checkVisibility())
				.map((e) => {
					const { color } = getComputedStyle(e);
					const ink = light(color);
					const ratio = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
					return { what: e.className || e.tagName, color, ratio };
				});
		});

	for (const accent of accents.slice(1))
		test(`${accent} dresses credit, counter and buttons readably by day and by night`, async ({
			page
		}) => {
			await page.setViewportSize(windows.phone);
			const plain: string[] = [];
			for (const [search, hash] of [
				['', ''],
				['', '#prices-same-window'],
				[`?accent=${accent}`, ''],
				[`?accent=${accent}`, '#prices-same-window']
			] as const) {
				await page.goto('about:blank');
				await page.goto(`/zh/embed/${search}${hash}`);
				await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
				const isNight = hash !== '';
				await expect
					.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
					.toMatch(isNight ? /0[.]18|15, 18, 24/ : /0[.]9[45]|236, 238, 234/);
				const found = await dress(page);
				// The cover of a stepper has its buttons alone.
				expect(found.length).toBeGreaterThan(isNight ? 1 : 0);
				for (const { what, ratio } of found) expect(ratio, what).toBeGreaterThanOrEqual(4.5);
				if (search === '') plain.push(...found.map(({ color }) => color));
				else for (const { color } of found) expect(plain).not.toContain(color);
			}
		});

	test('that is on no list changes nothing', async ({ page }) => {
		await page.goto('/zh/embed/?accent=red');
		await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
		await expect(page.locator('html')).not.toHaveAttribute('data-accent');
	});
});
