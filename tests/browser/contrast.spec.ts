/** Words in pictures and on cards, against what is really painted under them. */
import { expect, test, type Page } from '@playwright/test';
import { weakWords, type Weak } from './contrast';
import { goTo, isPainted, open, restyle, stepsOf, windows } from './story';

async function measure(page: Page): Promise<{ weak: Weak[]; measured: number }> {
	const weak: Weak[] = [];
	let measured = 0;
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		// A stage that has just woken has its canvas's size, and so what stands on it, with its next frame.
		await isPainted(page);
		const found = await page.evaluate(weakWords, step);
		weak.push(...found.weak);
		measured += found.measured;
	}
	return { weak, measured };
}

for (const [name, viewport] of Object.entries(windows)) {
	test(`every word of every step stands out in its act’s light on a ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await open(page, 'zh');
		const { weak, measured } = await measure(page);
		expect(weak).toEqual([]);
		expect(measured).toBeGreaterThan(1000);
	});

	for (const colorScheme of ['dark', 'light'] as const)
		test.describe(`in a ${colorScheme} theme of forced colours on a ${name}`, () => {
			test.use({ viewport, colorScheme, contextOptions: { forcedColors: 'active' } });

			test('every word of every step stands out', async ({ page }) => {
				await open(page, 'en');
				const { weak, measured } = await measure(page);
				expect(weak).toEqual([]);
				expect(measured).toBeGreaterThan(1000);
			});
		});
}

test('the measure sees words that are too weak, on paper, on a shape and on a card', async ({
	page
}) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'zh', 'lineup-ranks');
	await goTo(page, 'lineup-ranks');
	expect((await page.evaluate(weakWords, 'lineup-ranks')).weak).toEqual([]);
	await restyle(
		page,
		`[data-stage] text { fill: var(--ink-3) !important; }
			#lineup-ranks .card p { color: var(--mark); }`
	);
	const found = await page.evaluate(weakWords, 'lineup-ranks');
	const words = found.weak.map(({ what }) => what).join();
	// A name on its grey plate, and the card; what stands on paper is still strong enough.
	expect(words).toContain('田');
	expect(words).toContain('点到名的');
	expect(words).not.toContain('首席科学家');
});
