import { expect, test, type Page } from '@playwright/test';
import { drawing, goTo, open, readBy, windows } from './story';

const STEP = 'chips-pipe';
const LANES = '[data-stage="chips"] .flows';

/** One run of one pipe's lanes, written down in the page, so that a slow machine loses nothing. */
interface Run {
	/** px that the dashes still had to run, frame by frame. */
	readonly offsets: number[];
	/** s it took; nothing while it runs. */
	took?: number;
}

type Watched = Window & { runs?: Run[] };

/** Writes down every run of lanes from now on. */
const watch = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const runs: Run[] = ((window as Watched).runs = []);
		const current = new Map<EventTarget, Run>();
		document.addEventListener('animationstart', ({ target }) => {
			if (!(target instanceof Element) || !target.matches('.flows')) return;
			const run: Run = { offsets: [] };
			runs.push(run);
			current.set(target, run);
			const note = (): void => {
				if (current.get(target) !== run) return;
				run.offsets.push(parseFloat(getComputedStyle(target).strokeDashoffset));
				requestAnimationFrame(note);
			};
			note();
		});
		for (const end of ['animationend', 'animationcancel'] as const)
			document.addEventListener(end, ({ target, elapsedTime }) => {
				const run = target && current.get(target);
				if (!run) return;
				run.took = elapsedTime;
				current.delete(target);
			});
	});

const runsOf = (page: Page): Promise<Run[]> => page.evaluate(() => (window as Watched).runs ?? []);

const ended = async (page: Page): Promise<number> =>
	(await runsOf(page)).filter(({ took }) => took !== undefined).length;

/** Where lanes stand just now: px left to run, and how many animations they have. */
const standing = (page: Page, where: string): Promise<readonly (readonly [number, number])[]> =>
	page
		.locator(where)
		.evaluateAll((lanes) =>
			lanes.map(
				(lane) =>
					[
						parseFloat(getComputedStyle(lane).strokeDashoffset),
						lane.getAnimations().length
					] as const
			)
		);

const AT_REST = [
	[0, 0],
	[0, 0]
];

for (const [name, viewport] of Object.entries(windows))
	test.describe(`the flow in the pipes on a ${name}`, () => {
		test.use({ viewport });

		test('moves for four seconds, alike in both, and rests where it is drawn', async ({ page }) => {
			await open(page, 'zh');
			await watch(page);
			await goTo(page, STEP);
			const drawn = await drawing(page, STEP);
			await expect.poll(() => ended(page)).toBe(2);
			const [wide, narrow] = await runsOf(page);
			for (const run of [wide, narrow]) {
				const { took, offsets = [] } = run ?? {};
				expect(took).toBeCloseTo(4, 3);
				expect(offsets[0]).toBeGreaterThan(0);
				expect(new Set(offsets).size).toBeGreaterThan(1);
				expect([...offsets].sort((a, b) => b - a)).toEqual(offsets);
			}
			expect(wide?.offsets[0]).toBeCloseTo(narrow?.offsets[0] ?? NaN, 3);
			expect(await standing(page, LANES)).toEqual(AT_REST);
			expect(await drawing(page, STEP)).toBe(drawn);
		});

		test('waits for the reader, and runs again each time the step is entered', async ({ page }) => {
			await open(page, 'en');
			await watch(page);
			await goTo(page, 'prices-dealers');
			let entered = 0;
			for (const other of ['chips-kept', 'prices-dealers', 'chips-kept']) {
				await goTo(page, STEP);
				entered += 2;
				await expect.poll(() => ended(page)).toBe(entered);
				await goTo(page, other);
				expect(await runsOf(page)).toHaveLength(entered);
			}
		});
	});

test('the stills of the pipes never flow, nor does anything on paper', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh');
	await goTo(page, STEP);
	expect(await standing(page, '[data-still] .flows')).toEqual(AT_REST);
	await page.emulateMedia({ media: 'print' });
	for (const [, animations] of await standing(page, '.flows')) expect(animations).toBe(0);
});

test.describe('a reader who wants no motion', () => {
	test.use({ viewport: windows.phone, contextOptions: { reducedMotion: 'reduce' } });

	test('sees the pipes at rest', async ({ page }) => {
		await readBy(page, 'scroll');
		await open(page, 'zh');
		await goTo(page, STEP);
		expect(await standing(page, LANES)).toEqual(AT_REST);
	});
});
