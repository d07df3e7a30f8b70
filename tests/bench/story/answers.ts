/** How soon the story answers its readers. */
import type { Browser, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBy, rests } from '../../browser/story';
import { imitate, type Profile } from './profile';
import { reader } from './visit';
import { LEAST, seenIn } from './watch';
import type { Worse } from './worse';

/** What is done, and how often. */
const TIMES = 10;
/** ms between two of them: whoever reads takes longer. */
const PAUSE = 400;

export interface Answers {
	/** ms from the start of the navigation until the first scene is drawn by script. */
	readonly scene: number;
	/** ms from each input to the picture that answers it. */
	readonly step: readonly number[];
	readonly slip: readonly number[];
	readonly guess: readonly number[];
}

/**
 * Answers to what is done; of one that took no longer than a frame browsers tell nothing.
 * @param after puts back what was done; its answers are not counted
 */
async function answersTo(
	page: Page,
	act: () => Promise<unknown>,
	after?: () => Promise<unknown>
): Promise<number[]> {
	const all: number[] = [];
	for (let i = 0; i < TIMES; i++) {
		await after?.();
		await sleep(PAUSE);
		const before = (await seenIn(page)).answers.length;
		await act();
		await sleep(PAUSE);
		all.push(Math.max(LEAST, ...(await seenIn(page)).answers.slice(before)));
	}
	return all;
}

/** ms until the first chapter's stage follows a reader who goes there at once. */
async function firstScene(
	browser: Browser,
	address: string,
	profile: Profile,
	worse?: Worse
): Promise<number> {
	const { page } = await reader(browser, profile, worse);
	await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
	const scene = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const look = (): void => {
					const chapter = document.querySelector('[data-chapter]');
					const stage = chapter?.querySelector('[data-current-step]');
					if (stage) resolve(performance.now());
					else {
						if (scrollY === 0) chapter?.scrollIntoView({ behavior: 'instant' });
						requestAnimationFrame(look);
					}
				};
				look();
			})
	);
	await page.context().close();
	return scene;
}

/** The slider of the guess, moved by its keys. */
async function guessing(page: Page, address: string): Promise<number[]> {
	await page.goto(`${address}#doubling-guess`);
	await rests(page, 'doubling-guess');
	await page.locator('[data-control="doubling"] input[type="range"]').focus();
	return answersTo(page, () => page.keyboard.press('ArrowRight'));
}

/** A number's slip, opened where it is in the text. */
async function asking(page: Page, address: string): Promise<number[]> {
	await page.goto(`${address}#prices-same-window`);
	await rests(page, 'prices-same-window');
	const figure = page.locator('#prices-same-window .card a.figure').first();
	const open = async (): Promise<void> => {
		await figure.focus();
		await page.keyboard.press('Enter');
		await page.locator('#slip').waitFor();
	};
	// The first asks the network for the chapter's slips.
	await open();
	return answersTo(page, open, () => page.keyboard.press('Escape'));
}

/** Steps, turned by the button. */
async function turning(page: Page, address: string): Promise<number[]> {
	await page.goto(`${address}#prices`);
	const next = page.locator('[data-move="next"]');
	await next.waitFor();
	return answersTo(page, () => next.click());
}

/** Does what readers do, by key and pointer. */
export async function answers(
	browser: Browser,
	address: string,
	profile: Profile,
	worse?: Worse
): Promise<Answers> {
	const used = async (
		use: (page: Page, address: string) => Promise<number[]>,
		way: 'scroll' | 'step'
	): Promise<number[]> => {
		const { page, session } = await reader(browser, profile, worse);
		await readBy(page, way);
		await imitate(session, profile, { network: false });
		const all = await use(page, address);
		await page.context().close();
		return all;
	};
	return {
		scene: await firstScene(browser, address, profile, worse),
		guess: await used(guessing, 'scroll'),
		slip: await used(asking, 'scroll'),
		step: await used(turning, 'step')
	};
}
