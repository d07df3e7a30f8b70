/** The story inline in other sites' pages: it is the page's own story, and neither touches the other. */
import { expect, type Page } from '@playwright/test';
import { violations } from '../axe';
import {
	chapterOf,
	downAndUp,
	drawing,
	goTo,
	open,
	pictures,
	readBy,
	stepsOf,
	windows
} from '../story';
import { awake, faultsOf, inside, openInline, storyAddress, test } from './inline-story';

/** How many steps of the story are marked as the one that its stage shows, and at rest. */
const activeSteps = (page: Page, chapter: string): Promise<string[]> =>
	inside(page).evaluate(
		(id) =>
			[...document.querySelectorAll<HTMLElement>(`[data-stage="${id}"]`)].map(
				({ dataset }) => `${dataset.currentStep ?? ''} at ${dataset.playhead ?? ''}`
			),
		chapter
	);

for (const [name, viewport] of Object.entries(windows))
	test.describe(`on a ${name}`, () => {
		test.use({ viewport });

		test('every step down and up shows the picture that the page shows', async ({ page, site }) => {
			await readBy(page, 'scroll');
			await page.goto(`${storyAddress()}/zh/`);
			await open(page, 'zh');
			const wanted = await pictures(page);
			const faults = faultsOf(page);
			await openInline(page, site, 'plain');
			const story = inside(page);
			for (const [way, step] of downAndUp(wanted.keys())) {
				await goTo(story, step);
				expect(await drawing(story, step), `${step} on the way ${way}`).toBe(wanted.get(step));
				const [active, ...others] = await activeSteps(page, chapterOf(step));
				expect(active).toMatch(new RegExp(`^${step.slice(chapterOf(step).length + 1)} at \\d+$`));
				expect(others).toEqual([]);
			}
			expect(faults).toEqual([]);
		});

		for (const host of ['column', 'narrow', 'fixed header', 'inner scroller', 'two'] as const)
			test(`a stage stands still in a host with ${host}`, async ({ page, site }) => {
				const faults = faultsOf(page);
				await openInline(page, site, host);
				const story = inside(page);
				const some = (await stepsOf(story)).filter((_, i) => i % 9 === 2);
				const tops = new Set<number>();
				for (const [, step] of downAndUp(some)) {
					await goTo(story, step);
					tops.add(
						await story.evaluate(
							(id) =>
								Math.round(
									document.querySelector(`[data-stage="${id}"]`)?.getBoundingClientRect().top ?? NaN
								),
							chapterOf(step)
						)
					);
				}
				expect([...tops]).toEqual([host === 'fixed header' ? 60 : 0]);
				expect(faults).toEqual([]);
			});
	});

test.describe('in a wide window', () => {
	test.use({ viewport: windows.desktop });

	test('a narrow column has the phone’s composition, by its own width', async ({ page, site }) => {
		await openInline(page, site, 'narrow');
		await goTo(inside(page), 'feud-ruler');
		const box = await page.locator('[data-stage="feud"] .stage-box').boundingBox();
		expect(box?.width).toBeLessThan(360);
		const card = await page.locator('#feud-ruler .card').boundingBox();
		// Below the picture, not beside it.
		expect(card?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
		// The screen has room for a slip beside its number all the same.
		await page.locator('#feud-ruler .card a.figure').first().click();
		const slip = page.locator('[data-slip]:popover-open');
		await expect(slip).toBeVisible();
		expect((await slip.boundingBox())?.width).toBeLessThan(400);
	});

	test('an element that clips it, in which nothing sticks, has it to read', async ({
		page,
		site
	}) => {
		await openInline(page, site, 'clipping ancestor');
		await expect(page.locator('another-universe .root')).toHaveAttribute('data-way', 'read');
		await expect(page.locator('#feud-ruler figure[data-still]')).toBeVisible();
	});

	test('a strict policy needs the story’s origin for scripts, answers and fonts alone', async ({
		page,
		site
	}) => {
		const faults = faultsOf(page);
		await openInline(page, site, 'strict policy');
		await goTo(inside(page), 'feud-ruler');
		expect(await page.evaluate(() => [...document.fonts].some((f) => f.status === 'loaded'))).toBe(
			true
		);
		expect(faults).toEqual([]);
	});

	test('only the story’s own origin is asked for anything', async ({ page, site }) => {
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(new URL(request.url()).origin));
		await openInline(page, site, 'plain');
		await goTo(inside(page), 'road-gap');
		expect([...asked].sort()).toEqual([storyAddress(), site].sort());
	});

	test('two stories have their own numbers, ids and slips', async ({ page, site }) => {
		await openInline(page, site, 'two');
		await awake(page, 1);
		for (const [which, lang] of ['zh-Hans', 'en'].entries()) {
			await goTo(inside(page, which), 'feud-ruler');
			const story = page.locator('another-universe').nth(which);
			const figure = story.locator('#feud-ruler .card a.figure').first();
			await figure.focus();
			await page.keyboard.press('Enter');
			const slip = story.locator('[data-slip]');
			await expect(slip).toBeVisible();
			await expect(slip.locator('button')).toBeFocused();
			expect(await slip.textContent()).toMatch(lang === 'en' ? /days/ : /天/);
			await page.keyboard.press('Escape');
			await expect(slip).toBeHidden();
			await expect(figure).toBeFocused();
			await expect(story.locator('.root')).toHaveAttribute('lang', lang);
		}
	});

	test('a link within leads to its place, and leaves the host’s address and history', async ({
		page,
		site
	}) => {
		await openInline(page, site, 'fixed header');
		const before = await page.evaluate(() => [location.href, history.length]);
		const link = page.locator('.finding-chapter').nth(2);
		const id = await link.getAttribute('data-anchor');
		await link.click();
		await expect
			.poll(async () => Math.round((await page.locator(`#${id ?? ''}`).boundingBox())?.y ?? NaN))
			.toBe(60);
		expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
		// Asked for in a tab of its own, it is the story's own page there.
		expect(await link.getAttribute('href')).toBe(`${storyAddress()}/zh/#${id ?? ''}`);
	});

	test('Tab goes through it in its order, and every stop is seen', async ({ page, site }) => {
		await openInline(page, site, 'plain');
		const seen: number[] = [];
		for (let i = 0; i < 30; i++) {
			await page.keyboard.press('Tab');
			seen.push(
				await inside(page).evaluate((any) => {
					const { activeElement } = document;
					const box = activeElement?.getBoundingClientRect();
					if (!activeElement || !box || box.bottom < 0 || box.top > innerHeight) return -1;
					return [...document.querySelectorAll(any)].indexOf(activeElement);
				}, '*')
			);
		}
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(new Set(seen).size).toBe(30);
		expect(seen[0]).toBeGreaterThan(0);
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
		await openInline(page, site, 'plain');
		const steps = (await stepsOf(inside(page))).slice(0, 8);
		for (const step of steps) await goTo(inside(page), step);
		expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(
			steps
		);
	});

	test('axe finds nothing, by day and by night', async ({ page, site }) => {
		for (const host of ['plain', 'english'] as const) {
			await openInline(page, site, host);
			// Nobody is shown them, and axe would walk their thousands of marks.
			await page.locator('figure[data-still]').evaluateAll((all) => {
				for (const still of all) still.remove();
			});
			for (const step of ['feud-ruler', 'prices-same-window']) {
				await goTo(inside(page), step);
				expect(await violations(page), `${host}, ${step}`).toEqual([]);
			}
		}
	});
});

test('without scripts there is the host’s own link', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site}/plain`);
	await expect(page.locator('another-universe a')).toBeVisible();
	await context.close();
});

for (const [what, pattern] of [
	['its page', '**/zh/embed/'],
	['its style sheet', '**/embed/inline/v1.css'],
	['its script', '**/embed/inline/v1.js']
] as const)
	test(`where ${what} cannot be had, the link stays`, async ({ page, site }) => {
		const warned: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'warning') warned.push(message.text());
		});
		await page.route(pattern, (route) => route.abort());
		await page.goto(`${site}/plain`);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('another-universe > a')).toBeVisible();
		if (what !== 'its script') expect(warned.join()).toContain('shows its link');
	});

test('an edition that does not exist leaves the link, and says which do', async ({
	page,
	site
}) => {
	const warning = page.waitForEvent('console', (message) => message.type() === 'warning');
	await page.goto(`${site}/${encodeURIComponent('unknown edition')}`);
	expect((await warning).text()).toContain('lang="fr": expected one of zh, zh-hant, en');
	await expect(page.locator('another-universe > a')).toBeVisible();
});
