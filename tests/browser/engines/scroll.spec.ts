/** Moving through the story in every engine: by links, the wheel and the keyboard. */
import { expect } from '@playwright/test';
import { REACHED_AT } from '../../../src/lib/scene/playhead';
import {
	chapterOf,
	comesToRest,
	downAndUp,
	drawing,
	goTo,
	INTERVALS,
	pictures,
	rests,
	stepsOf,
	untilReading,
	windows
} from '../story';
import { test } from './fixtures';
import type { Reader } from './reader';
import { hasFocus, open, scrolled, settles, wheelBy, wheelTo } from './walk';

const playhead = (reader: Reader, chapter: string): Promise<number> =>
	reader.evaluate(
		(chapter) =>
			Number(document.querySelector<HTMLElement>(`[data-stage="${chapter}"]`)?.dataset.playhead),
		chapter
	);

/**
 * Runs in the page: px to scroll until a scene is half the way between two steps. It moves in the last
 * third of the way of the cards, and is there when the next card is at its line.
 */
const untilHalfway = ([step, next, line]: readonly [string, string, number]): number => {
	const top = (id: string): number => document.getElementById(id)?.getBoundingClientRect().top ?? 0;
	return Math.round(top(next) - line * innerHeight - (top(next) - top(step)) / 6);
};

for (const [name, size] of Object.entries(windows))
	test.describe(`on a ${name}`, () => {
		test('a link to a step opens on it, and so does a reload', async ({ reader }) => {
			for (const step of ['feud-ruler', 'ticket-m6', 'road-gap']) {
				await open(reader, size, 'zh');
				if (!(await stepsOf(reader)).includes(step)) throw new Error(`there is no step ${step}`);
				await open(reader, size, 'zh', step);
				await rests(reader, step);
				expect(Math.abs(await untilReading(reader, step))).toBeLessThan(2);
				const drawn = await drawing(reader, step);
				await reader.reload();
				await rests(reader, step);
				expect(await drawing(reader, step)).toBe(drawn);
			}
		});

		test('the wheel shows each step as a link to it does, on the way down and up', async ({
			reader
		}) => {
			await open(reader, size, 'zh');
			const wanted = await pictures(reader);
			for (const [way, step] of downAndUp(wanted.keys())) {
				await wheelTo(reader, step);
				expect(await drawing(reader, step), `${step} on the way ${way}`).toBe(wanted.get(step));
			}
			expect(await reader.faults()).toEqual([]);
		});

		test('a stage stays at the top of the screen while its chapter passes', async ({ reader }) => {
			await open(reader, size, 'en');
			const strayed: string[] = [];
			const steps = await stepsOf(reader);
			for (const [i, step] of steps.entries()) {
				await goTo(reader, step);
				const next = steps[i + 1] ?? '';
				for (const half of [false, true]) {
					// Halfway to the next step of the chapter too.
					if (half && chapterOf(next) !== chapterOf(step)) continue;
					if (half) await wheelBy(reader, Math.round((await untilReading(reader, next)) / 2));
					const top = await reader.evaluate(
						(chapter) =>
							document.querySelector(`[data-stage="${chapter}"]`)?.getBoundingClientRect().top,
						chapterOf(step)
					);
					if (top === undefined || Math.abs(top) > 1) strayed.push(`${step}: ${top ?? 'no stage'}`);
				}
			}
			expect(strayed).toEqual([]);
		});

		test('the playhead moves with the wheel between two steps and rests on each', async ({
			reader
		}) => {
			await open(reader, size, 'zh', 'feud-claim');
			await rests(reader, 'feud-claim');
			const steps = (await stepsOf(reader)).filter((step) => chapterOf(step) === 'feud');
			for (const [i, step] of steps.slice(1).entries()) {
				const on = [steps[i] ?? '', step, REACHED_AT] as const;
				await wheelBy(reader, await reader.evaluate(untilHalfway, on));
				await expect
					.poll(() => playhead(reader, 'feud'), { intervals: INTERVALS })
					.toBeGreaterThan(i + 0.3);
				expect(await playhead(reader, 'feud')).toBeLessThan(i + 0.7);
				await wheelTo(reader, step);
				expect(await playhead(reader, 'feud')).toBe(i + 1);
			}
		});
	});

test.describe('back', () => {
	test('returns to where a link within the story was followed', async ({ reader }) => {
		await open(reader, windows.desktop, 'zh');
		await reader.evaluate(() => {
			document.getElementById('findings')?.scrollIntoView({ behavior: 'instant' });
		}, undefined);
		// Where it was clicked: a driver may bring the link to another place of the screen first.
		await reader.evaluate(() => {
			const note = (): void => {
				document.documentElement.dataset.clickedAt = String(scrollY);
			};
			addEventListener('click', note, { capture: true, once: true });
		}, undefined);
		await reader.click('.finding-chapter');
		const from = await reader.evaluate(
			() => Number(document.documentElement.dataset.clickedAt),
			undefined
		);
		const target = (): number =>
			document.getElementById(location.hash.slice(1) || 'none')?.getBoundingClientRect().top ?? NaN;
		await expect
			.poll(async () => Math.abs(await reader.evaluate(target, undefined)))
			.toBeLessThan(windows.desktop.height / 4);
		expect(await scrolled(reader)).toBeGreaterThan(from + 100);
		await reader.back();
		await settles(reader, () => scrollY, from, 'back at the findings');
	});

	test('from the method page returns to the step that was read', async ({ reader }) => {
		await open(reader, windows.desktop, 'zh', 'feud-ruler');
		await rests(reader, 'feud-ruler');
		await reader.click('#feud-ruler .card a.figure');
		await reader.follow('.slip-links a', '/zh/method/');
		await reader.back();
		await rests(reader, 'feud-ruler');
	});
});

test.describe('by keyboard alone', () => {
	test('Tab comes first to the link past the front matter, which then is seen', async ({
		reader
	}) => {
		await open(reader, windows.phone, 'zh');
		const top = (): Promise<number | undefined> =>
			reader.evaluate(
				() => document.querySelector('.skip')?.getBoundingClientRect().top,
				undefined
			);
		expect(await top()).toBeLessThan(0);
		await reader.press('Tab');
		await expect.poll(() => hasFocus(reader, '.skip')).toBe(true);
		await expect.poll(top).toBe(0);
		await reader.press('Enter');
		await expect
			.poll(() =>
				reader.evaluate(
					() => document.getElementById('findings')?.getBoundingClientRect().top,
					undefined
				)
			)
			.toBeLessThan(windows.phone.height / 4);
	});

	test('Space, PageDown, End and Home scroll as anywhere', async ({ reader }) => {
		await open(reader, windows.desktop, 'en');
		for (const key of ['Space', 'PageDown'] as const) {
			const before = await scrolled(reader);
			await reader.press(key);
			await expect.poll(() => scrolled(reader)).toBeGreaterThan(before + 400);
			await comesToRest(reader);
		}
		await reader.press('End');
		await settles(
			reader,
			() => document.documentElement.scrollHeight - innerHeight - scrollY,
			0,
			'the end'
		);
		await reader.press('Home');
		await settles(reader, () => scrollY, 0, 'the top');
	});
});
