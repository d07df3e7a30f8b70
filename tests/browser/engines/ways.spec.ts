/** The other ways of reading in every engine: the same pictures as in Scroll, by keys and buttons. */
import { expect } from '@playwright/test';
import { downAndUp, drawing, onScreen, pictures, rests, stepsOf, windows } from '../story';
import { test } from './fixtures';
import type { Reader } from './reader';
import { chooseWay, open, wheelBy } from './walk';

/** Goes on from screen to screen, over those of chapters' openings, until the step is on one. */
async function turnTo(reader: Reader, step: string, turn: () => Promise<void>): Promise<void> {
	for (let i = 0; i < 3 && (await onScreen(reader)) !== step; i++) await turn();
	expect(await onScreen(reader)).toBe(step);
	await rests(reader, step);
}

/** Runs in the page: the stills of all steps as the server sent them, by step. */
const sent = async (): Promise<[string, string][]> => {
	// Parsed by the request itself: the page's policy lets nobody else do that.
	const page = await new Promise<Document | null>((resolve) => {
		const request = new XMLHttpRequest();
		request.open('GET', location.pathname);
		request.responseType = 'document';
		request.onloadend = () => resolve(request.responseXML);
		request.send();
	});
	return [...(page?.querySelectorAll('[data-step]') ?? [])].map((step) => [
		step.id,
		[...step.querySelectorAll('figure[data-still] svg')].map((svg) => svg.outerHTML).join('')
	]);
};

/** Runs in the page: what is shown of the stills of a step, and what they hold. */
const shown = (step: string): { visible: number; markup: string } => {
	const all = [...document.querySelectorAll(`#${step} figure[data-still] svg`)];
	return {
		visible: all.filter((svg) => {
			const { width, height } = svg.getBoundingClientRect();
			return width > 200 && height > 150;
		}).length,
		markup: all.map((svg) => svg.outerHTML).join('')
	};
};

for (const [name, size] of Object.entries(windows))
	test.describe(`on a ${name}`, () => {
		test('Step shows on each step what Scroll shows, by keys on the way down and buttons up', async ({
			reader
		}) => {
			await open(reader, size, 'zh');
			const wanted = await pictures(reader);
			await chooseWay(reader, 'step');
			for (const [way, step] of downAndUp(wanted.keys())) {
				await turnTo(reader, step, () =>
					way === 'down' ? reader.press('ArrowRight') : reader.click('[data-move="previous"]')
				);
				expect(await drawing(reader, step), `${step} on the way ${way}`).toBe(wanted.get(step));
			}
			expect(await reader.faults()).toEqual([]);
		});

		test('Read shows each step’s still as the server drew it, and no stage', async ({ reader }) => {
			await open(reader, size, 'zh');
			await chooseWay(reader, 'read');
			const stills = await reader.evaluate(sent, undefined);
			expect(stills.map(([step]) => step)).toEqual(await stepsOf(reader));
			for (const [step, markup] of stills)
				expect(await reader.evaluate(shown, step), step).toEqual({ visible: 1, markup });
			const stages = await reader.evaluate(
				() =>
					[...document.querySelectorAll('[data-stage]')].filter((e) => e.getClientRects().length)
						.length,
				undefined
			);
			expect(stages).toBe(0);
			await wheelBy(reader, 500);
			expect(await reader.faults()).toEqual([]);
		});

		test('a change of the way keeps the step', async ({ reader }) => {
			await open(reader, size, 'en', 'chips-pipe');
			await rests(reader, 'chips-pipe');
			for (const way of ['step', 'read', 'scroll'] as const) {
				await chooseWay(reader, way);
				const at = await reader.evaluate(() => location.hash, undefined);
				expect(at, way).toBe('#chips-pipe');
				if (way !== 'read') await rests(reader, 'chips-pipe');
			}
		});
	});
