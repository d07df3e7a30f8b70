/** By touch: fingers scroll the story, and turn its screens in Step. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import {
	downAndUp,
	drawing,
	isPainted,
	onScreen,
	open,
	pictures,
	readBy,
	rests,
	untilReading,
	windows
} from './story';

test.use({ viewport: windows.phone, hasTouch: true });

/** A finger drawn across the lower part of the screen. */
async function swipe(page: Page, session: CDPSession, dx: number): Promise<void> {
	const { width, height } = page.viewportSize() ?? windows.phone;
	const at = (x: number) => [{ x, y: height * 0.75 }];
	const from = width / 2 - dx / 2;
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
	for (const share of [0.25, 0.5, 0.75, 1])
		await session.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at(from + dx * share)
		});
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** px from the left: in the page's margin, as a drag of a few px is a tap on whatever is under it. */
const EDGE = 8;

/** ms that a finger rests before it lets go: it puts the page down and does not throw it. */
const REST = 100;

/**
 * Drags the page by a finger until the step stands in its reading place: down it goes at one end of
 * the screen, follows with the page as far as it reaches, and lets go; then once more.
 */
async function dragTo(page: Page, session: CDPSession, step: string): Promise<void> {
	const { height } = windows.phone;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: EDGE, y }]
		});
	for (let drags = 0; ; drags++) {
		let left = await untilReading(page, step);
		if (Math.abs(left) < 2) break;
		if (drags > 20) throw new Error(`${step}: after ${drags} drags still ${left} px away`);
		let y = height * (left > 0 ? 0.9 : 0.1);
		await touch('touchStart', y);
		while (Math.abs(left) >= 1) {
			const to = Math.min(Math.max(y - left, height * 0.1), height * 0.9);
			if (Math.abs(to - y) < 1) break;
			for (const share of [0.5, 1]) await touch('touchMove', y + (to - y) * share);
			y = to;
			await isPainted(page);
			left = await untilReading(page, step);
		}
		await page.waitForTimeout(REST);
		await touch('touchEnd');
		await isPainted(page);
	}
	await rests(page, step);
}

test('fingers that scroll see each step as a link to it shows it, on the way down and up', async ({
	page,
	context
}) => {
	await open(page, 'zh');
	const wanted = await pictures(page);
	const session = await context.newCDPSession(page);
	for (const [way, step] of downAndUp(wanted.keys())) {
		await dragTo(page, session, step);
		expect(await drawing(page, step), `${step} on the way ${way}`).toBe(wanted.get(step));
	}
});

test('a finger that scrolls away from the guess’s slider leaves no guess', async ({
	page,
	context
}) => {
	await open(page, 'zh', 'doubling-guess');
	await rests(page, 'doubling-guess');
	const slider = page.locator('[data-control="doubling"] input[type="range"]');
	const box = await slider.boundingBox();
	if (!box) throw new Error('no slider on the screen');
	const before = await slider.getAttribute('aria-valuetext');
	const [from, at] = [box.y + box.height / 2, await page.evaluate(() => scrollY)];
	const session = await context.newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: box.x + box.width / 4, y }]
		});
	await touch('touchStart', from);
	for (let up = 20; up <= 200; up += 20) await touch('touchMove', from - up);
	await touch('touchEnd');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(at + 100);
	expect(await slider.getAttribute('aria-valuetext')).toBe(before);
});

test('swipes turn the screens of Step, and each step is as in Scroll', async ({
	page,
	context
}) => {
	await open(page, 'zh');
	const wanted = await pictures(page);
	await page.locator('[data-ways-button]').click();
	await page.locator('#ways input[value="step"]').check();
	await page.keyboard.press('Escape');
	const session = await context.newCDPSession(page);
	for (const [way, step] of downAndUp(wanted.keys())) {
		// Over the cover, the findings and the openings of chapters.
		for (let i = 0; i < 4 && (await onScreen(page)) !== step; i++)
			await swipe(page, session, way === 'down' ? -200 : 200);
		expect(await onScreen(page)).toBe(step);
		await rests(page, step);
		expect(await drawing(page, step), `${step} on the way ${way}`).toBe(wanted.get(step));
	}
});

test('in Step a scroll turns no screen', async ({ page }) => {
	await readBy(page, 'step');
	await open(page, 'zh', 'feud-claim');
	await rests(page, 'feud-claim');
	await page.mouse.wheel(0, 400);
	expect(await onScreen(page)).toBe('feud-claim');
});
