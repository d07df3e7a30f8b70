import { expect, test } from '@playwright/test';
import type { EditionId } from '../../src/lib/scene/editions';
import { goTo, open, readBy, windows } from './story';

interface Stop {
	/** `link 嘴仗 #feud`, as it is recorded. */
	readonly line: string;
	/** Its place among all elements that can take the focus; −1 for the page itself. */
	readonly at: number;
}

/** Names every element that can take the focus, in the order of the document. */
const FOCUSABLE =
	'a[href], button, input, summary, [tabindex="0"], select, textarea, [contenteditable]';

// The Traditional edition is the same page as the other Chinese one.
for (const edition of ['zh', 'en'] as const satisfies readonly EditionId[])
	for (const way of ['scroll', 'read'] as const)
		test(`Tab visits everything once, in the order it is read, from the top to the footer, in ${edition}, in ${way}`, async ({
			page
		}) => {
			await page.setViewportSize(windows.desktop);
			await readBy(page, way);
			await open(page, edition);
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
			const stops: Stop[] = [];
			for (let i = 0; i < wanted + 5; i++) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate((selector): Stop => {
					const all = [...document.querySelectorAll<HTMLElement>(selector)];
					const e = document.activeElement;
					if (!(e instanceof HTMLElement) || e === document.body) return { line: '', at: -1 };
					const role = e.getAttribute('role') ?? e.tagName.toLowerCase();
					const name = (e.getAttribute('aria-label') ?? e.textContent).trim().replace(/\s+/g, ' ');
					return {
						line: [role, name, e.getAttribute('href') ?? ''].filter(Boolean).join(' '),
						at: all.indexOf(e)
					};
				}, FOCUSABLE);
				if (stop.at < 0) break;
				stops.push(stop);
			}
			const places = stops.map(({ at }) => at);
			expect(places, 'each after the one before').toEqual([...places].sort((a, b) => a - b));
			expect(new Set(places).size, 'none twice').toBe(places.length);
			expect(stops.length, 'none left out').toBe(wanted);
			if (way === 'scroll')
				expect(`${stops.map(({ line }) => line).join('\n')}\n`).toMatchSnapshot(
					`tab-order-${edition}.txt`
				);
		});
