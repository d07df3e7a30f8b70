/** What has to hold whatever fails: every word is there, and a picture for every step. */
import { expect, type Page } from '@playwright/test';

/** Every uncaught error of the page. */
export function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	return errors;
}

/** ms that a page may take to give up on what does not come (in-time.ts), and some. */
export const GIVEN_UP = 25_000;

/** Steps without words, or without any picture: neither a stage that is awake nor their still. */
const lacking = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-step]')].flatMap((step) => {
			const chapter = step.closest<HTMLElement>('[data-chapter]');
			const boxes = chapter?.querySelectorAll('[data-stage] .stage-box').length;
			const still = step.querySelector('figure[data-still] svg')?.getBoundingClientRect();
			const isDrawn = (still?.height ?? 0) > 50;
			const isAwake = boxes === 1 && chapter?.dataset.failed === undefined;
			const words = step.querySelector<HTMLElement>('h3')?.innerText.trim() ?? '';
			return [
				...(words ? [] : [`${step.id}: no words`]),
				...(isDrawn || isAwake ? [] : [`${step.id}: no picture`])
			];
		})
	);

/** Goes to the first step of each chapter, so that all that wakes has to. */
export async function readOn(page: Page): Promise<void> {
	const firsts = await page.evaluate(() =>
		[...document.querySelectorAll('[data-chapter]')].map(
			(chapter) => chapter.querySelector('[data-step]')?.id ?? ''
		)
	);
	for (const id of firsts)
		await page.evaluate(async (id) => {
			document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		}, id);
}

/** Waits until the whole story has words and pictures. */
export async function isWhole(page: Page): Promise<void> {
	await expect.poll(() => lacking(page), { timeout: GIVEN_UP }).toEqual([]);
}
