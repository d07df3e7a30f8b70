/** The cover of the whole story in a frame that is turned: nothing of it is cut, however high the frame is. */
import { expect, test } from '@playwright/test';
import { isAwake } from '../story';

/** px: what frames want to be, WordPress's column, and heights in between. */
const sizes = [
	[280, 704],
	[360, 544],
	[390, 600],
	[360, 704],
	[390, 704],
	[580, 544],
	[650, 544],
	[900, 544],
	[1000, 690],
	[1200, 560],
	[1200, 704],
	[1440, 704],
	[1440, 768],
	[390, 844]
] as const;

/** Runs in the story: what of the cover is on the screen and not whole above the bar. */
const cut = (): string[] => {
	const bar = document.querySelector('.bar')?.getBoundingClientRect().top ?? NaN;
	return [...document.querySelectorAll('.cover :is(svg, p, li)')].flatMap((element) => {
		const { top, bottom, left, right, height } = element.getBoundingClientRect();
		const isWhole = top >= 0 && bottom <= bar && left >= 0 && right <= innerWidth;
		return height === 0 || isWhole
			? []
			: [
					`${element.tagName} ${element.textContent.trim().slice(0, 20)}: ${top} to ${bottom}, bar ${bar}`
				];
	});
};

for (const edition of ['zh', 'en'])
	for (const [width, height] of sizes)
		test(`a frame of ${width} × ${height} shows the cover whole, in ${edition}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(`/${edition}/embed/`);
			await page.waitForFunction(isAwake);
			await expect(page.locator('.cover .title-plates:visible')).toHaveCount(1);
			await expect(page.locator('.cover .standfirst')).toBeVisible();
			expect(await page.evaluate(cut)).toEqual([]);
		});
