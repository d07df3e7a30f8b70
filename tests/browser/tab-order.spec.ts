import { expect, test } from '@playwright/test';
import { goTo, open, readBy, windows, type Lang } from './story';

/** Names every element that can take the focus, in the order of the document. */
const FOCUSABLE =
	'a[href], button, input, summary, [tabindex="0"], select, textarea, [contenteditable]';

for (const lang of ['zh', 'en'] as const satisfies readonly Lang[])
	for (const way of ['scroll', 'read'] as const)
		test(`Tab visits everything once, in the order it is read, from the top to the footer, in ${lang}, in ${way}`, async ({
			page
		}) => {
			await page.setViewportSize(windows.desktop);
			await readBy(page, way);
			await open(page, lang);
			if (way === 'scroll') {
				// Awake, the guess has a slider and buttons: all of them are there before the count.
				await goTo(page, 'doubling-guess');
				await page.evaluate(() => scrollTo(0, 0));
			}
			const wanted = await page.evaluate(
				(selector) =>
					[...document.querySelectorAll<HTMLElement>(selector)].filter(
						(e) => e.checkVisibility({ visibilityProperty: true }) && !e.hasAttribute('disabled')
					).length,
				FOCUSABLE
			);
			/** Each stop's place among all elements that can take the focus. */
			const places: number[] = [];
			for (let i = 0; i < wanted + 5; i++) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate(
					(selector) =>
						[...document.querySelectorAll(selector)].findIndex((e) => e === document.activeElement),
					FOCUSABLE
				);
				if (at < 0) break;
				places.push(at);
			}
			expect(places, 'each after the one before').toEqual([...places].sort((a, b) => a - b));
			expect(new Set(places).size, 'none twice').toBe(places.length);
			expect(places.length, 'none left out').toBe(wanted);
		});
