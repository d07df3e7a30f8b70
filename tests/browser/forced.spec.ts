/** Forced colours: pictures take the reader's own colours, and nothing is told by colour alone. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, open, stepsOf, windows } from './story';

/** The theme's colours that pictures may use, as the browser computes them. */
const system = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const probe = document.createElement('i');
		probe.style.cssText = 'forced-color-adjust:none';
		document.body.append(probe);
		const colours = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		});
		probe.remove();
		return colours;
	});

/** Every colour that a stage's marks and canvas are painted in. */
const paints = (page: Page, chapter: string): Promise<string[]> =>
	page.evaluate((id) => {
		const found = new Set<string>();
		const stage = document.querySelector(`[data-stage="${id}"]`);
		for (const mark of stage?.querySelectorAll('svg [data-mark]') ?? []) {
			const { fill, stroke, fillOpacity } = getComputedStyle(mark);
			if (Number(fillOpacity) > 0) found.add(fill);
			found.add(stroke);
		}
		const canvas = stage?.querySelector('canvas');
		const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
		for (let i = 0; data && i < data.length; i += 4)
			if (data[i + 3] === 255) found.add(`rgb(${[...data.slice(i, i + 3)].join(', ')})`);
		return [...found].filter((paint) => paint !== 'none' && !paint.startsWith('url'));
	}, chapter);

for (const colorScheme of ['dark', 'light'] as const)
	test.describe(`in a ${colorScheme} theme of forced colours`, () => {
		test.use({
			viewport: windows.phone,
			colorScheme,
			contextOptions: { forcedColors: 'active' }
		});

		test('every picture is painted in the reader’s own colours', async ({ page }) => {
			await open(page, 'zh');
			const own = await system(page);
			expect(new Set(own).size).toBe(4);
			for (const step of await stepsOf(page)) {
				await goTo(page, step);
				const used = await paints(page, step.slice(0, step.indexOf('-')));
				expect(
					used.filter((paint) => !own.includes(paint)),
					step
				).toEqual([]);
				expect(used.length, step).toBeGreaterThan(0);
			}
		});

		test('the cards that are bought, short and left over are painted apart', async ({ page }) => {
			await open(page, 'zh', 'ticket-two-tickets');
			await goTo(page, 'ticket-two-tickets');
			const [, text = '', link = '', grey = ''] = await system(page);
			const used = await paints(page, 'ticket');
			for (const colour of [text, link, grey]) expect(used).toContain(colour);
		});

		test('controls have edges, the thumb is seen, and ticks tell which step is on', async ({
			page
		}) => {
			await open(page, 'en', 'doubling-guess');
			await goTo(page, 'doubling-guess');
			const [canvas] = await system(page);
			const edges = await page
				.locator('[data-guess] button, [data-masthead] button')
				.evaluateAll((all) =>
					all
						.filter((e) => e.checkVisibility())
						.map(
							(e) => `${getComputedStyle(e).borderTopStyle} ${getComputedStyle(e).borderTopColor}`
						)
				);
			expect(edges.length).toBeGreaterThan(2);
			for (const edge of edges) {
				expect(edge).toMatch(/^solid /);
				expect(edge).not.toBe(`solid ${canvas ?? ''}`);
			}
			const ticks = await page
				.locator('#doubling-guess .ticks i')
				.evaluateAll((all) => all.map((e) => getComputedStyle(e).backgroundColor));
			expect(ticks).not.toContain(canvas);
			const adjust = await page
				.locator('[data-guess] input')
				.evaluate((e) => getComputedStyle(e).getPropertyValue('forced-color-adjust'));
			expect(adjust).toBe('none');
		});
	});

test('a canvas takes the reader’s colours when they are forced while it is read', async ({
	page
}) => {
	await page.setViewportSize(windows.phone);
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, 'zh', 'ticket-one');
	await goTo(page, 'ticket-one');
	const before = await paints(page, 'ticket');
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	const [, , link = ''] = await system(page);
	expect(before).not.toContain(link);
	const canvas = (): Promise<boolean> =>
		page.locator('[data-stage="ticket"] canvas').evaluate((box: HTMLCanvasElement, colour) => {
			const { width, height } = box;
			const at = box.getContext('2d')?.getImageData(width / 2, height - 20, 1, 1).data ?? [];
			return `rgb(${[...at.slice(0, 3)].join(', ')})` === colour;
		}, link);
	await expect.poll(canvas).toBe(true);
});
