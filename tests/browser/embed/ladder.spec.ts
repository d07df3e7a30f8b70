/**
 * The story below its best dress: one scene and one step, frames without a loader at any height, and
 * hosts that speak another word than ours.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { isAwake } from '../story';

const story = `http://127.0.0.1:${process.env.TEST_PORT ?? ''}`;
const long = '<p style="height: 60px">An article goes on.</p>'.repeat(30);

/** Shows a host's page with a body of one's own, from an origin of its own; its story awake, or not. */
type Show = (page: Page, body: string, awake?: boolean) => Promise<Frame>;

const test = base.extend<object, { show: Show }>({
	show: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its argument
		async ({}, use) => {
			let body = '';
			const server = createServer((_, response) => {
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
				response.end(
					`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>body { margin: 0 } iframe { border: 0; display: block }</style><script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data))</script>${body}`
				);
			});
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			const { port } = server.address() as AddressInfo;
			await use(async (page, html, awake = true) => {
				body = html;
				await page.goto(`http://localhost:${port}/`);
				const frame = await (await page.locator('iframe').first().elementHandle()).contentFrame();
				if (!frame) throw new Error('no frame');
				if (awake) await frame.waitForFunction(isAwake);
				return frame;
			});
			server.close();
		},
		{ scope: 'worker' }
	]
});

const bare = (path: string, width: number, height: number, attributes = ''): string =>
	`<iframe src="${story}/${path}" style="width: ${width}px; height: ${height}px" ${attributes} title="Story"></iframe>${long}`;
const loaded = (path: string, attributes = ''): string =>
	`<div data-another-universe ${attributes}><a href="${story}/zh/">Story</a><iframe src="${story}/${path}" title="Story"></iframe></div><script async src="${story}/embed/v1.js"></script>${long}`;

/** What a host has heard that has this field. */
const heard = (page: Page, field: string): Promise<Record<string, unknown>[]> =>
	page.evaluate(
		(name) =>
			((window as unknown as { heard?: Record<string, unknown>[] }).heard ?? []).filter(
				(data) => name in data
			),
		field
	);

const shownStep = (frame: Frame): Promise<string> =>
	frame.evaluate(() => document.querySelector('[data-step][data-on]')?.id ?? '');
const pictureOf = (frame: Frame) =>
	frame.evaluate(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		return `${stage?.dataset.currentStep ?? ''} ${stage?.dataset.playhead ?? ''}`;
	});

/** What of a screen cannot be seen or reached in its frame. */
const faultsOf = (frame: Frame): Promise<string[]> =>
	frame.evaluate(() => {
		const faults: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) faults.push(`wider by ${root.scrollWidth - innerWidth} px`);
		if (root.scrollHeight > innerHeight)
			faults.push(`higher by ${root.scrollHeight - innerHeight} px`);
		const bar = document.querySelector('.bar')?.getBoundingClientRect();
		const isSeen = (e: Element): boolean =>
			e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
		for (const e of document.querySelectorAll('[data-on] h3, [data-on] .card p.f-text, .bar > *')) {
			if (!isSeen(e) || e.matches('.visually-hidden')) continue;
			const box = e.getBoundingClientRect();
			const floor = e.closest('.bar') ? innerHeight : (bar?.top ?? innerHeight);
			if (box.left < 0 || box.right > innerWidth + 0.5 || box.top < 0 || box.bottom > floor + 0.5)
				faults.push(`clipped: ${e.className} ${e.textContent.trim().slice(0, 30)}`);
		}
		const controls = [...document.querySelectorAll('.bar :is(a, button)')].filter(isSeen);
		for (const e of controls) {
			const { left, right, top, bottom } = e.getBoundingClientRect();
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (hit !== e && !e.contains(hit)) faults.push(`covered: ${e.textContent.trim()}`);
		}
		return faults;
	});

test.describe('one scene', () => {
	test('is turned in its own frame, which its loader makes as high as it wants to be', async ({
		page,
		show
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const frame = await show(page, loaded('zh/embed/prices/'));
		const iframe = page.locator('iframe');
		await expect.poll(async () => (await iframe.boundingBox())?.height).toBe(704);
		await expect(frame.locator('html')).toHaveAttribute('data-embed', 'steps');
		// Never taller than a screen.
		await page.setViewportSize({ width: 390, height: 600 });
		await expect.poll(async () => (await iframe.boundingBox())?.height).toBe(600);
		await page.setViewportSize({ width: 800, height: 1000 });
		await expect.poll(async () => (await iframe.boundingBox())?.height).toBe(544);
		const wrapper = page.locator('[data-another-universe]');
		expect((await wrapper.boundingBox())?.height).toBe(544);
	});

	test('keeps to the height it was given by the page until it tells its own', async ({
		page,
		show
	}) => {
		await page.setViewportSize({ width: 800, height: 1000 });
		await page.route('**/zh/embed/**', (route) => route.fulfill({ body: '<p>No story</p>' }));
		await show(page, loaded('zh/embed/prices/', 'data-mode="steps"'), false);
		await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(640);
	});

	test('has its own screens and no others', async ({ page, show }) => {
		const frame = await show(page, bare('zh/embed/prices/', 640, 480));
		const steps = await frame.evaluate(() =>
			[...document.querySelectorAll('[data-step]')].map(({ id }) => id)
		);
		const next = frame.locator('[data-move="next"]');
		for (const step of steps) {
			await next.click();
			await expect.poll(() => shownStep(frame)).toBe(step);
			await expect
				.poll(() => pictureOf(frame))
				.toBe(`${step.replace('prices-', '')} ${steps.indexOf(step)}`);
		}
		// It says that it leads nowhere, and keeps its focus.
		await next.click({ force: true });
		expect(await shownStep(frame)).toBe(steps.at(-1));
	});
});

test.describe('one step', () => {
	for (const [name, body] of [
		['with its loader', loaded('en/embed/prices/same-window/')],
		['without', bare('en/embed/prices/same-window/', 640, 480)]
	] as const)
		test(`is shown and nothing else, ${name}`, async ({ page, show }) => {
			await page.setViewportSize({ width: 800, height: 900 });
			const frame = await show(page, body);
			await expect.poll(() => shownStep(frame)).toBe('prices-same-window');
			const at = await frame.evaluate(
				() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.playhead
			);
			await expect.poll(() => pictureOf(frame)).toBe(`same-window ${at ?? ''}`);
			expect(Number(at)).toBeGreaterThan(0);
			expect(await frame.locator('[data-move]').count()).toBe(0);
			await frame.locator('.card a.figure').first().focus();
			for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) await page.keyboard.press(key);
			expect(await shownStep(frame)).toBe('prices-same-window');
			expect(await frame.evaluate(() => document.querySelectorAll('[data-step]').length)).toBe(1);
		});
});

/** Frames as sites give them: WordPress's least, phones, columns, and more. */
const sizes = [
	[600, 200],
	[280, 360],
	[360, 400],
	[640, 360],
	[600, 600],
	[360, 704],
	[600, 544],
	[800, 1000],
	[1200, 400],
	[1200, 704]
] as const;
for (const [width, height] of sizes)
	for (const edition of ['zh', 'en'])
		test(`a bare frame of ${width} × ${height} shows every step of a scene whole, in ${edition}`, async ({
			page,
			show
		}) => {
			await page.setViewportSize({ width: 1280, height: 1000 });
			const failures: string[] = [];
			page.on('console', (message) => {
				if (/could not be shown/.test(message.text())) failures.push(message.text());
			});
			for (const scene of ['feud', 'chips', 'doubling']) {
				const frame = await show(page, bare(`${edition}/embed/${scene}/`, width, height));
				const count = await frame.locator('[data-step]').count();
				for (let i = 0; i < count; i++) {
					await frame.locator('[data-move="next"]').click();
					await expect
						.poll(() => shownStep(frame))
						.toBe(await frame.locator('[data-step]').nth(i).getAttribute('id'));
					expect(await faultsOf(frame), await shownStep(frame)).toEqual([]);
					if (!(await frame.locator('[data-face]').isVisible())) continue;
					await frame.locator('[data-face]').click();
					await expect(frame.locator('.step[data-on] .card p.f-text').first()).toBeVisible();
					expect(await faultsOf(frame), `words of ${await shownStep(frame)}`).toEqual([]);
					await frame.locator('[data-face]').click();
				}
			}
			expect(failures).toEqual([]);
		});

test.describe('a bare frame', () => {
	for (const path of ['zh/embed/feud/', 'zh/embed/feud/ruler/'])
		test(`leaves the wheel to the page around it: ${path}`, async ({ page, show }) => {
			await page.setViewportSize({ width: 800, height: 600 });
			const frame = await show(page, bare(path, 640, 480));
			if (!path.endsWith('ruler/')) await frame.locator('[data-move="next"]').click();
			await page.mouse.move(320, 200);
			for (let i = 0; i < 3; i++) await page.mouse.wheel(0, 100);
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
			for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -100);
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		});

	test('is turned by keys, and names the story with a link to where it is read', async ({
		page,
		show
	}) => {
		const frame = await show(page, bare('en/embed/feud/', 640, 480));
		await frame.locator('[data-move="next"]').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shownStep(frame)).toBe('feud-reply');
		const link = frame.locator('[data-whole]');
		expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${story}/en/#feud-reply`);
		expect(await link.getAttribute('target')).toBe('_blank');
	});

	test('is turned by a finger that goes sideways, and not by one that goes down', async ({
		browser,
		show
	}) => {
		const context = await browser.newContext({
			hasTouch: true,
			viewport: { width: 390, height: 844 }
		});
		const page = await context.newPage();
		const frame = await show(page, bare('zh/embed/feud/', 360, 600));
		const finger = (dx: number, dy: number): Promise<void> =>
			frame.evaluate(
				([dx, dy]) => {
					const target = document.querySelector('main') ?? document.body;
					const touch = (x: number, y: number) =>
						new Touch({ identifier: 1, target, clientX: x, clientY: y });
					const from = touch(200, 200);
					const to = touch(200 + dx, 200 + dy);
					const options = { bubbles: true };
					target.dispatchEvent(
						new TouchEvent('touchstart', { ...options, touches: [from], changedTouches: [from] })
					);
					target.dispatchEvent(
						new TouchEvent('touchend', { ...options, touches: [], changedTouches: [to] })
					);
				},
				[dx, dy] as const
			);
		await finger(-120, 10);
		await expect.poll(() => shownStep(frame)).not.toBe('');
		const step = await shownStep(frame);
		await finger(10, -160);
		expect(await shownStep(frame)).toBe(step);
		await context.close();
	});
});

test.describe('a frame as WordPress keeps it', () => {
	const SECRET = 'aB3dE5fG7h';
	const wordpress = (path: string): string =>
		`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${story}/${path}#?secret=${SECRET}" data-secret="${SECRET}" width="600" height="338" title="Story"></iframe>${long}`;

	for (const path of ['zh/embed/', 'zh/embed/prices/', 'en/embed/prices/same-window/'])
		test(`answers how high it is to be, with its word: ${path}`, async ({ page, show }) => {
			await page.setViewportSize({ width: 800, height: 800 });
			const frame = await show(page, wordpress(path));
			await expect
				.poll(async () => (await heard(page, 'secret')).at(-1))
				.toEqual({ message: 'height', value: 544, secret: SECRET });
			// The word is no place of the story.
			expect(await frame.evaluate(() => document.querySelector('[data-on]') !== null)).toBe(true);
			if (path === 'zh/embed/') await expect(frame.locator('.cover[data-on]')).toBeVisible();
			// It begins to listen late, and the column becomes narrow.
			const before = (await heard(page, 'secret')).length;
			await page.evaluate((secret) => {
				const story = document.querySelector('iframe')?.contentWindow;
				story?.postMessage({ message: 'ready', secret: 'forged0000' }, '*');
				story?.postMessage({ message: 'ready', secret }, '*');
			}, SECRET);
			await expect.poll(async () => (await heard(page, 'secret')).length).toBe(before + 1);
			await page.locator('iframe').evaluate((e) => e.setAttribute('width', '360'));
			await expect.poll(async () => (await heard(page, 'secret')).at(-1)?.value).toBe(704);
		});

	test('hands over a link that its reader chose, and none that nobody did', async ({
		page,
		show
	}) => {
		const frame = await show(page, wordpress('zh/embed/prices/'));
		await frame.evaluate(() => document.querySelector<HTMLElement>('[data-whole]')?.click());
		await frame.locator('[data-whole]').click();
		await expect
			.poll(async () => (await heard(page, 'secret')).filter((m) => m.message === 'link'))
			.toEqual([{ message: 'link', value: `${story}/zh/#prices`, secret: SECRET }]);
	});
});

test('a frame in AMP asks for its height in AMP’s words', async ({ page, show }) => {
	await show(
		page,
		`<iframe sandbox="allow-scripts" src="${story}/en/embed/feud/ruler/#amp=1" width="600" height="300" title="Story"></iframe>`
	);
	await expect
		.poll(() => heard(page, 'sentinel'))
		.toEqual([{ sentinel: 'amp', type: 'embed-size', height: 544 }]);
});

test('a frame that nobody asks says nothing but its hello', async ({ page, show }) => {
	const frame = await show(page, bare('zh/embed/feud/#feud-claim', 600, 400));
	await expect.poll(() => shownStep(frame)).toBe('feud-claim');
	const said = await page.evaluate(
		() => (window as unknown as { heard: Record<string, unknown>[] }).heard
	);
	expect(new Set(said.map(({ t }) => t))).toEqual(new Set(['hello']));
});
