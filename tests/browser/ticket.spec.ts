/** The cards of the chapter on the price of a seat, as a browser really draws them on its canvas. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, open } from './story';

const STAGE = '[data-stage="ticket"]';

/** Where a run of marked pixels begins and ends, along one line. */
type Run = readonly [from: number, to: number];

/**
 * Runs of drawn pixels along a row and a column of the canvas, `across` and `up` device pixels from
 * the lattice's corner (its lowest and leftmost drawn pixel); a pixel half drawn breaks a run and is
 * counted.
 */
function scan(
	page: Page,
	across: number,
	up: number
): Promise<{ row: Run[]; column: Run[]; blurred: number; device: boolean }> {
	return page.evaluate(
		([stage, across, up]) => {
			const canvas = document.querySelector<HTMLCanvasElement>(`${stage} canvas`);
			const context = canvas?.getContext('2d');
			if (!canvas || !context) throw new Error('no canvas');
			const { width, height } = canvas;
			const alpha = context.getImageData(0, 0, width, height).data;
			const at = (x: number, y: number): number => alpha[4 * (y * width + x) + 3] ?? 0;
			let [left, bottom] = [width, -1];
			for (let y = 0; y < height; y++)
				for (let x = 0; x < width; x++)
					if (at(x, y) > 0) [left, bottom] = [Math.min(left, x), Math.max(bottom, y)];
			let blurred = 0;
			const runs = (length: number, read: (i: number) => number): [number, number][] => {
				const found: [number, number][] = [];
				for (let i = 0; i < length; i++) {
					const value = read(i);
					if (value > 0 && value < 255) blurred++;
					const last = found.at(-1);
					if (value !== 255) continue;
					if (last?.[1] === i) last[1] = i + 1;
					else found.push([i, i + 1]);
				}
				return found;
			};
			const row = runs(width - left, (i) => at(left + i, bottom - up));
			const column = runs(bottom + 1, (i) => at(left + across, bottom - i));
			// The canvas is as fine as the screen: one of its pixels to each device pixel.
			const box = canvas.getBoundingClientRect();
			const device =
				Math.abs(box.width * devicePixelRatio - width) < 1 &&
				Math.abs(box.height * devicePixelRatio - height) < 1;
			return { row, column, blurred, device };
		},
		[STAGE, across, up] as const
	);
}

const lengths = (runs: readonly Run[]): number[] => runs.map(([from, to]) => to - from);
const pitches = (runs: readonly Run[]): number[] =>
	runs.slice(1).map(([from], i) => from - (runs[i]?.[0] ?? NaN));
const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];

const phone = { width: 390, height: 844 };
/** A desktop whose column of text is as wide as no whole number of pixels. */
const desktop = { width: 1111, height: 803 };

const screens = [
	...[1, 1.5, 2, 2.6, 3].map((ratio) => ({ name: 'phone', viewport: phone, ratio })),
	...[1, 1.5, 2.6].map((ratio) => ({ name: 'desktop', viewport: desktop, ratio }))
];

for (const { name, viewport, ratio } of screens)
	test.describe(`cards on a ${name} with ${ratio} device pixels to a px`, () => {
		test.use({ viewport, deviceScaleFactor: ratio });

		test('stand in a lattice that repeats to the pixel, without a blurred one', async ({
			page
		}) => {
			await open(page, 'zh', 'ticket-one');
			for (const [step, inRow, inColumn] of [
				['m6', 23, 22],
				['ten-thousand', 100, 100],
				['two-tickets', 250, 249]
			] as const) {
				await goTo(page, `ticket-${step}`);
				const { row, column, blurred, device } = await scan(page, 0, 0);
				expect(device, 'canvas and screen').toBe(true);
				expect(blurred, step).toBe(0);
				for (const [runs, count] of [
					[row, inRow],
					[column, inColumn]
				] as const) {
					const cells = runs.length;
					// Each card its own square, or each hundred where a card has under three pixels.
					expect([count, Math.ceil(count / 10)], step).toContain(cells);
					const [pitch = 0, ...others] = distinct(pitches(runs));
					expect(others, `${step}: pitches`).toEqual([]);
					expect(pitch).toBeGreaterThanOrEqual(3);
					if (step !== 'm6') {
						// The last may be cut where the count ends inside it.
						expect(distinct(lengths(runs.slice(0, -1))), `${step}: gaps`).toEqual([pitch - 1]);
					}
				}
			}
		});
	});

test.describe('a browser without a canvas to draw on', () => {
	test.use({ viewport: phone });
	test('shows the cards in its drawing', async ({ page }) => {
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await open(page, 'zh', 'ticket-ten-thousand');
		await goTo(page, 'ticket-ten-thousand');
		await expect(page.locator(`${STAGE} canvas`)).toHaveCount(0);
		await expect(page.locator(`${STAGE} svg [data-mark="bought"]`)).toHaveCount(1);
	});
});

test.describe('the chapter’s canvas', () => {
	test.use({ viewport: phone, deviceScaleFactor: 2 });

	test('draws what the page’s light says', async ({ page }) => {
		await open(page, 'zh', 'ticket-one');
		await goTo(page, 'ticket-one');
		const colour = (): Promise<number[]> =>
			page.locator(`${STAGE} canvas`).evaluate((canvas: HTMLCanvasElement) => {
				const { width, height } = canvas;
				const context = canvas.getContext('2d');
				return [...(context?.getImageData(width / 2, height - 20, 1, 1).data ?? [])];
			});
		expect(await colour()).toEqual([255, 213, 135, 255]);
		await page.evaluate(() => document.documentElement.style.setProperty('--light', '0'));
		await expect.poll(colour).toEqual([143, 74, 0, 255]);
	});
});
