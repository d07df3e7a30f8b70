import { expect, test, type CDPSession } from '@playwright/test';
import { editionIds } from '../../src/lib/scene/editions';
import { goTo, open, stepsOf, windows } from './story';

for (const edition of editionIds) {
	test(`nothing is asked of any other origin in ${edition}, and nothing is missing`, async ({
		page,
		baseURL
	}) => {
		const foreign: string[] = [];
		const failed: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? 'http')) foreign.push(request.url());
		});
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await open(page, edition);
		for (const step of await stepsOf(page)) await goTo(page, step);
		expect(foreign).toEqual([]);
		expect(failed).toEqual([]);
		expect(errors).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

	for (const [name, viewport] of Object.entries(windows))
		test(`every character is set in the piece’s own fonts on a ${name} in ${edition}`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await open(page, edition);
			const session = await page.context().newCDPSession(page);
			const strangers = new Set<string>();
			const steps = await stepsOf(page);
			// A stage that wakes takes elements away: the only one near the page's top is awake by then.
			if (steps[0]) await goTo(page, steps[0]);
			for (const step of ['', ...steps]) {
				if (step) await goTo(page, step);
				for (const font of await systemFonts(
					session,
					step ? `[data-stage="${step.slice(0, step.indexOf('-'))}"]` : 'body'
				))
					strangers.add(`${step}: ${font}`);
			}
			await page.goto(`/${edition}/method/`);
			await page.evaluate(() => document.fonts.ready);
			const methodSession = await page.context().newCDPSession(page);
			for (const font of await systemFonts(methodSession, 'body')) strangers.add(`method: ${font}`);
			expect([...strangers]).toEqual([]);
		});
}

/** Fonts that are not the page's own, under an element, with how many characters they set. */
async function systemFonts(session: CDPSession, selector: string): Promise<string[]> {
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeIds } = await session.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: `${selector}, ${selector} *`
	});
	const found: string[] = [];
	for (const nodeId of nodeIds) {
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		for (const font of fonts)
			if (!font.isCustomFont) {
				const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
				found.push(`${font.familyName} × ${font.glyphCount} in ${outerHTML.slice(0, 120)}`);
			}
	}
	return found;
}

test('the light goes out before the machine room and comes back after it', async ({ page }) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'zh');
	const light = (): Promise<number> =>
		page.evaluate(() => Number(document.documentElement.style.getPropertyValue('--light')));
	await goTo(page, 'feud-ruler');
	expect(await light()).toBe(0);
	await goTo(page, 'prices-same-window');
	expect(await light()).toBe(1);
	await goTo(page, 'doubling-ruler');
	expect(await light()).toBe(0);
});

test('the ruler of chapters fills up as the story is read, and says where the reader is', async ({
	page
}) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'en');
	const read = async (): Promise<number> =>
		(await page.locator('[data-rail-read]').boundingBox())?.height ?? NaN;
	await goTo(page, 'feud-reply');
	const early = await read();
	await goTo(page, 'doubling-record');
	expect(await read()).toBeGreaterThan(early);
	await expect(page.locator('[data-rail-chapter="doubling"]')).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('waking moves nothing that is on screen', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	// Faces that come in late move lines as well, by what the machine has in their stead.
	await page.route('**/*.woff2', (route) => route.abort());
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(page, 'zh');
	for (let i = 0; i < 40; i++) {
		await page.mouse.wheel(0, 300);
		await page.waitForTimeout(20);
	}
	const sum = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)
	);
	expect(sum).toBeLessThan(0.01);
});
