import { expect, test, type Page } from '@playwright/test';
import { drawing, goTo, open, windows } from './story';

const STEP = 'chips-pipe';
const STAGE = '[data-stage="chips"]';

interface Flow {
	/** px that the dashes have still to run. */
	readonly offset: number;
	/** How far its animation is, ms, and how long it is; nothing where there is none. */
	readonly time?: number;
	readonly length?: number;
	readonly state?: string;
}

/** How the lanes of some pipes stand just now. */
const flows = (page: Page, where: string): Promise<Flow[]> =>
	page.locator(`${where} .flows`).evaluateAll((lanes) =>
		lanes.map((lane) => {
			const [animation] = lane.getAnimations();
			return {
				offset: parseFloat(getComputedStyle(lane).strokeDashoffset),
				...(animation && {
					time: Number(animation.currentTime),
					length: Number(animation.effect?.getComputedTiming().endTime),
					state: animation.playState
				})
			};
		})
	);

const running = async (page: Page): Promise<number> =>
	(await flows(page, STAGE)).filter(({ state }) => state === 'running').length;

/** Waits until the lanes' own animations have ended. */
const ended = (page: Page): Promise<void> =>
	page.locator(`${STAGE} .flows`).evaluateAll(async (lanes) => {
		await Promise.all(lanes.flatMap((lane) => lane.getAnimations()).map((one) => one.finished));
	});

for (const [name, viewport] of Object.entries(windows))
	test.describe(`the flow in the pipes on a ${name}`, () => {
		test.use({ viewport });

		test('moves at once, alike in both, and rests after four seconds where it is drawn', async ({
			page
		}) => {
			await open(page, 'zh');
			await goTo(page, STEP);
			const rest = await drawing(page, STEP);
			const first = await flows(page, STAGE);
			expect(first).toHaveLength(2);
			for (const { length, state } of first) expect([length, state]).toEqual([4000, 'running']);
			expect(first[0]?.offset).toBeGreaterThan(0);
			expect(first[0]?.offset).toBeCloseTo(first[1]?.offset ?? NaN, 3);
			await expect
				.poll(async () => (await flows(page, STAGE))[0]?.offset)
				.toBeLessThan(first[0]?.offset ?? NaN);
			await ended(page);
			expect(await flows(page, STAGE)).toEqual([{ offset: 0 }, { offset: 0 }]);
			expect(await drawing(page, STEP)).toBe(rest);
		});

		test('waits for the reader, and runs again each time the step is entered', async ({ page }) => {
			await open(page, 'en');
			await goTo(page, 'prices-dealers');
			expect(await running(page)).toBe(0);
			for (const other of ['chips-kept', 'prices-dealers']) {
				await goTo(page, STEP);
				expect(await running(page)).toBe(2);
				await ended(page);
				await goTo(page, other);
				expect(await running(page)).toBe(0);
			}
		});
	});

test('the stills of the pipes never flow, nor does anything on paper', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'zh');
	await goTo(page, STEP);
	expect(await flows(page, '[data-still]')).toEqual([{ offset: 0 }, { offset: 0 }]);
	await page.emulateMedia({ media: 'print' });
	expect(await running(page)).toBe(0);
});

test.describe('a reader who wants no motion', () => {
	test.use({ viewport: windows.phone, contextOptions: { reducedMotion: 'reduce' } });

	test('sees the pipes at rest', async ({ page }) => {
		await open(page, 'zh');
		await goTo(page, STEP);
		expect(await flows(page, STAGE)).toEqual([{ offset: 0 }, { offset: 0 }]);
	});
});
