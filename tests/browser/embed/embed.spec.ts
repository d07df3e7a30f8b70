/** The story inside other sites' pages: it scrolls with them, whatever they do to it. */
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { isAwake, isPainted, rests, stepsOf, windows } from '../story';
import { hosts, serveHosts, type HostName } from './hosts';

const test = base.extend<object, { site: string }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its argument
		async ({}, use) => {
			const story = `http://127.0.0.1:${process.env.TEST_PORT ?? ''}`;
			const { address, server } = await serveHosts(story);
			await use(address);
			server.close();
		},
		{ scope: 'worker' }
	]
});

/** Opens a host's page and brings its story near; the frame, once it is awake. */
async function openHost(page: Page, site: string, name: HostName): Promise<Frame> {
	await page.goto(`${site}/${encodeURIComponent(name)}`);
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	const handle = await page.locator('iframe').first().elementHandle();
	const frame = await handle.contentFrame();
	if (!frame) throw new Error(`${name}: no frame`);
	await frame.waitForFunction(isAwake);
	return frame;
}

const windowed = (frame: Frame) =>
	expect.poll(() => frame.evaluate(() => document.documentElement.dataset.embed)).toBe('window');

/** Scrolls the host until a step of the story is in its reading place. */
async function hostTo(page: Page, frame: Frame, step: string): Promise<void> {
	const y = await frame.evaluate((id) => {
		const e = document.getElementById(id);
		if (!e) throw new Error(`no step ${id}`);
		return (
			e.getBoundingClientRect().top + scrollY - parseFloat(getComputedStyle(e).scrollMarginTop)
		);
	}, step);
	await page.evaluate((y) => {
		const wrapper = document.querySelector('[data-another-universe]');
		const scroller = document.querySelector('main') ?? document.scrollingElement;
		if (!wrapper || !scroller) throw new Error('no story');
		const header = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
		scroller.scrollBy({
			top: wrapper.getBoundingClientRect().top - header + y,
			behavior: 'instant'
		});
	}, y);
	await rests(frame, step);
	// The step may have rested here before; where the frame stands then is for the host's next frame.
	await isPainted(page);
}

const driven = (Object.keys(hosts) as HostName[]).filter((name) => !name.endsWith('loader'));
for (const [window, viewport] of Object.entries(windows))
	test.describe(`on a ${window}`, () => {
		test.use({ viewport });
		for (const name of driven.filter((host) => host !== 'flex' || window === 'desktop'))
			test(`a host with ${name} scrolls the story, whose graphic stands still`, async ({
				page,
				site
			}) => {
				const faults: string[] = [];
				page.on('pageerror', (error) => faults.push(error.message));
				const frame = await openHost(page, site, name);
				await windowed(frame);
				const steps = await stepsOf(frame);
				const tops = new Set<number>();
				const some = steps.filter((_, i) => i % 5 === 2);
				for (const step of [...some, ...some.toReversed()]) {
					await hostTo(page, frame, step);
					tops.add(Math.round((await page.locator('iframe').first().boundingBox())?.y ?? NaN));
				}
				expect([...tops]).toEqual([name === 'fixed header' ? 60 : 0]);
				expect(faults).toEqual([]);
			});
	});

test('without its loader the story is turned by the reader', async ({ page, site }) => {
	await page.setViewportSize(windows.phone);
	const frame = await openHost(page, site, 'no loader');
	await expect(frame.locator('html')).toHaveAttribute('data-way', 'step');
	for (let i = 0; i < 3; i++) await frame.locator('[data-move="next"]').click();
	await rests(frame, 'feud-claim');
	const before = await page.evaluate(() => scrollY);
	await page.locator('iframe').hover();
	// A screen that is a line too tall shows that first.
	for (let i = 0; i < 2; i++) {
		await page.mouse.wheel(0, 300);
		await rests(frame, 'feud-claim');
	}
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
});

test.describe('in a host that scrolls it', () => {
	test.use({ viewport: windows.desktop });

	const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

	test('the wheel over the story moves the host by all of it, both ways', async ({
		page,
		site
	}) => {
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		await hostTo(page, frame, 'feud-ruler');
		await page.mouse.move(700, 450);
		for (const way of [1, -1]) {
			const before = await scrolled(page);
			for (let i = 0; i < 30; i++) await page.mouse.wheel(0, way * 100);
			await expect.poll(async () => (await scrolled(page)) - before).toBe(way * 3000);
		}
		await rests(frame, 'feud-ruler');
	});

	test('keys pressed in the story scroll the host', async ({ page, site }) => {
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		await hostTo(page, frame, 'feud-ruler');
		await frame.locator('#feud-ruler .card a.figure').first().focus();
		for (const [key, by] of [
			['PageDown', 1],
			['PageUp', -1],
			['ArrowDown', 1],
			['ArrowUp', -1]
		] as const) {
			const before = await scrolled(page);
			await page.keyboard.press(key);
			await expect.poll(async () => Math.sign((await scrolled(page)) - before)).toBe(by);
		}
		await page.keyboard.press('End');
		await expect
			.poll(() =>
				page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
			)
			.toBeLessThan(2);
		await page.keyboard.press('Home');
		await expect.poll(() => scrolled(page)).toBe(0);
	});

	test('Tab and a link within the story bring their target into sight', async ({ page, site }) => {
		const frame = await openHost(page, site, 'fixed header');
		await windowed(frame);
		await hostTo(page, frame, 'feud-claim');
		const y = async (selector: string): Promise<number> =>
			(await frame.locator(selector).first().boundingBox())?.y ?? NaN;
		await frame.locator('#feud-claim .card a.figure').last().focus();
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press('Tab');
			await expect
				.poll(async () => {
					const box = await frame.locator(':focus').boundingBox();
					return box !== null && box.y >= 60 && box.y + box.height <= 900;
				})
				.toBe(true);
		}
		await frame.evaluate(() => {
			document.querySelector<HTMLAnchorElement>('.finding-chapter')?.click();
		});
		const id = await frame.evaluate(() => location.hash.slice(1));
		await expect.poll(async () => Math.abs((await y(`#${id}`)) - 60)).toBeLessThan(300);
	});

	test('a turned screen keeps the step', async ({ page, site }) => {
		await page.setViewportSize({ width: 844, height: 700 });
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		await hostTo(page, frame, 'ticket-m6');
		await page.setViewportSize({ width: 700, height: 844 });
		await rests(frame, 'ticket-m6');
		await page.setViewportSize({ width: 1440, height: 900 });
		await rests(frame, 'ticket-m6');
	});

	test('its steps are told to the host, in order', async ({ page, site }) => {
		await page.addInitScript(() => {
			const told: string[] = [];
			Object.assign(window, { told });
			addEventListener('another-universe:step', (event) => {
				const { chapter, step } = (event as CustomEvent<{ chapter: string; step: string }>).detail;
				told.push(`${chapter}-${step}`);
			});
		});
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		const steps = (await stepsOf(frame)).slice(0, 8);
		for (const step of steps) await hostTo(page, frame, step);
		expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(
			steps
		);
	});

	test('whoever reads below it is not moved as it wakes', async ({ page, site }) => {
		await page.goto(`${site}/plain`);
		await page.evaluate(() =>
			scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
		);
		const last = page.locator('p').last();
		const before = (await last.boundingBox())?.y ?? NaN;
		const wrapper = page.locator('[data-another-universe]');
		await expect
			.poll(async () => (await wrapper.boundingBox())?.height ?? 0)
			.toBeGreaterThan(20_000);
		expect(Math.abs(((await last.boundingBox())?.y ?? NaN) - before)).toBeLessThanOrEqual(1);
	});

	test('forged messages move nothing on either side', async ({ page, site }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		await hostTo(page, frame, 'feud-ruler');
		const before = await scrolled(page);
		await page.evaluate(() => {
			const story = document.querySelector('iframe')?.contentWindow;
			for (let i = 0; i < 5000; i++) {
				const base = { ns: 'another-universe', v: 1, id: String(i) };
				const kinds = [
					{ t: 'size', h: 10 + i },
					{ t: 'goto', y: i, why: 'anchor' },
					{ t: 'key', key: 'End', shift: false },
					{ t: 'frame', y: i * 10, vh: 900 },
					{ t: 'init', mode: 'steps' },
					{ t: 'bye' }
				];
				const message = { ...base, ...kinds[i % kinds.length] };
				window.postMessage(message, '*');
				story?.postMessage(message, '*');
			}
		});
		await page.waitForTimeout(300);
		expect(await scrolled(page)).toBe(before);
		await rests(frame, 'feud-ruler');
		expect(faults).toEqual([]);
	});

	test('the loader twice is the loader once, and a story taken out leaves nothing', async ({
		page,
		site
	}) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const frame = await openHost(page, site, 'plain');
		await windowed(frame);
		await page.evaluate(() => {
			const first = document.querySelector<HTMLScriptElement>('script[src$="/embed/v1.js"]');
			const again = document.createElement('script');
			again.src = first?.src ?? '';
			document.body.append(again);
		});
		await hostTo(page, frame, 'feud-ruler');
		await page.evaluate(() => {
			document.querySelector('[data-another-universe]')?.remove();
			scrollTo(0, 0);
			scrollTo(0, 500);
		});
		await page.waitForTimeout(100);
		expect(faults).toEqual([]);
	});
});
