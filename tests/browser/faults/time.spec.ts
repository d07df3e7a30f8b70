import { expect, test } from '@playwright/test';
import { drawing, goTo, open, rests, windows } from '../story';
import { errorsOf } from './whole';

test.use({ viewport: windows.phone });

const STEPS = ['feud-midnight', 'prices-same-window', 'doubling-record'] as const;

test('day and picture are the same in every time zone and by every clock', async ({ browser }) => {
	const seen = new Set<string>();
	for (const [timezoneId, locale, now] of [
		['Asia/Shanghai', 'zh-CN', '2026-01-01T00:00:00Z'],
		['America/Los_Angeles', 'en-US', '1971-06-30T23:59:59Z'],
		['Pacific/Kiritimati', 'ar-EG', '2099-12-31T12:00:00Z']
	] as const) {
		const context = await browser.newContext({ viewport: windows.phone, timezoneId, locale });
		const page = await context.newPage();
		const errors = errorsOf(page);
		await page.clock.setFixedTime(new Date(now));
		await open(page, 'zh');
		const pictures: string[] = [await page.locator('main').innerText()];
		for (const step of STEPS) {
			await page.evaluate(
				(id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
				step
			);
			await rests(page, step);
			pictures.push(await drawing(page, step));
		}
		seen.add(pictures.join('\n'));
		expect(errors).toEqual([]);
		await context.close();
	}
	expect(seen.size).toBe(1);
});

test('a page that was frozen for an hour goes on where it was', async ({ page, context }) => {
	const errors = errorsOf(page);
	await page.clock.install();
	await open(page, 'zh');
	await goTo(page, 'prices-same-window');
	const before = await drawing(page, 'prices-same-window');
	const session = await context.newCDPSession(page);
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await session.send('Page.setWebLifecycleState', { state: 'active' });
	await page.clock.fastForward('01:00:00');
	await rests(page, 'prices-same-window');
	expect(await drawing(page, 'prices-same-window')).toBe(before);
	await goTo(page, 'doubling-record');
	expect(errors).toEqual([]);
});

test('a page that comes back out of the browser’s memory goes on where it was', async ({
	playwright,
	launchOptions,
	baseURL
}) => {
	// Playwright turns that memory off.
	const browser = await playwright.chromium.launch({
		...launchOptions,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const page = await browser.newPage({ viewport: windows.phone, baseURL: baseURL ?? '' });
	const errors = errorsOf(page);
	await open(page, 'zh');
	await goTo(page, 'prices-same-window');
	const before = await drawing(page, 'prices-same-window');
	await page.evaluate(() => {
		addEventListener('pageshow', ({ persisted }) => {
			document.documentElement.dataset.persisted = String(persisted);
		});
	});
	await page.goto('/zh/method/');
	await page.goBack({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
	await rests(page, 'prices-same-window');
	expect(await drawing(page, 'prices-same-window')).toBe(before);
	await goTo(page, 'prices-where-from');
	await goTo(page, 'doubling-record');
	expect(errors).toEqual([]);
	await browser.close();
});
