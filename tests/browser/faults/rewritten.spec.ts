import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { drawing, goTo, open, readBy, rests, stepsOf, windows } from '../story';
import { errorsOf, isWhole, readOn } from './whole';

test.use({ viewport: windows.phone });

/** What a browser's translator does: each text is put into elements of its own, and replaced. */
const translate = (page: Page): Promise<void> =>
	page.evaluate(() => {
		document.documentElement.lang = 'ar';
		document.documentElement.dir = 'rtl';
		document.documentElement.classList.add('translated-rtl');
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('svg, script'))
				texts.push(node);
		for (const text of texts) {
			const [outer, inner] = ['b', 'i'].map((name) => document.createElement(name));
			if (!outer || !inner) continue;
			inner.textContent = `ترجمة ${text.data}`;
			outer.append(inner);
			text.replaceWith(outer);
		}
	});

for (const way of ['scroll', 'step'] as const)
	test(`a page that is translated while it is read goes on in ${way}`, async ({ page }) => {
		const errors = errorsOf(page);
		await readBy(page, way);
		const first = way === 'scroll' ? 'feud-claim' : 'prices-listing';
		await open(page, 'zh', first);
		await rests(page, first);
		await translate(page);
		if (way === 'scroll') {
			for (const step of (await stepsOf(page)).filter((_, i) => i % 6 === 2))
				await goTo(page, step);
			await readOn(page);
			await isWhole(page);
			await goTo(page, 'prices-same-window');
		} else
			for (const step of ['prices-as-told', 'prices-same-window']) {
				await page.locator('[data-move="next"]').click();
				await rests(page, step);
			}
		const figure = page.locator('#prices-same-window .card a.figure').first();
		await figure.click();
		await expect(page.locator('#slip')).toBeVisible();
		expect(errors).toEqual([]);
	});

test('from right to left, pictures are what they were', async ({ page }) => {
	await open(page, 'zh');
	await goTo(page, 'prices-same-window');
	const before = await drawing(page, 'prices-same-window');
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	await goTo(page, 'feud-claim');
	await goTo(page, 'prices-same-window');
	expect(await drawing(page, 'prices-same-window')).toBe(before);
	const reach = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(reach).toBeLessThanOrEqual(0);
});

test('nothing bears a name that blockers of advertisements look for', async ({ page }) => {
	await open(page, 'zh');
	const names = await page.evaluate(() =>
		[...document.querySelectorAll('[class], [id]')].flatMap((e) => [
			...e.classList,
			...(e.id ? [e.id] : [])
		])
	);
	expect(names.length).toBeGreaterThan(100);
	const hunted =
		/^(ads?|advert.*|banner.*|sponsor.*|promo.*|popup.*|cookie.*|consent.*|newsletter.*|social.*|share.*|track(ing|er).*|analytics.*)$|(^|[-_])ads?([-_]|$)/i;
	expect([...new Set(names)].filter((name) => hunted.test(name))).toEqual([]);
});

test('printed in the middle, the page prints whole, and its reader is where they were', async ({
	page
}) => {
	const errors = errorsOf(page);
	await open(page, 'zh');
	await goTo(page, 'prices-same-window');
	const before = await drawing(page, 'prices-same-window');
	const paper = await page.pdf({ format: 'A4' });
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), {
		mergePages: true
	});
	const heads = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-step] h3')].map((head) => head.innerText)
	);
	const plain = (words: string): string => words.replace(/\s/g, '');
	expect(heads.filter((head) => !plain(text).includes(plain(head)))).toEqual([]);
	await rests(page, 'prices-same-window');
	expect(await drawing(page, 'prices-same-window')).toBe(before);
	await goTo(page, 'prices-dealers');
	expect(errors).toEqual([]);
});
