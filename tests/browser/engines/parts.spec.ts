/** What answers to the reader in every engine: slips, the guess, the method page, the title. */
import { expect } from '@playwright/test';
import type { Engine } from '../../tools/engines/engines';
import { drawing, goTo, windows } from '../story';
import { test } from './fixtures';
import type { Reader } from './reader';
import { focus, hasFocus, open, words } from './walk';

const isOpen = (reader: Reader): Promise<boolean> =>
	reader.evaluate(() => document.querySelector('#slip:popover-open') !== null, undefined);
const CROSS = '#slip .slip-close';
const opens = (reader: Reader): Promise<void> => expect.poll(() => isOpen(reader)).toBe(true);
const closes = (reader: Reader): Promise<void> => expect.poll(() => isOpen(reader)).toBe(false);

const NUMBER = '#prices-same-window .card a.figure:has([data-fact="prices.same.bitcoin"])';

for (const [name, size] of Object.entries(windows))
	test.describe(`the slip of a number on a ${name}`, () => {
		test('opens and closes by keyboard, and gives the focus back', async ({ reader }) => {
			await open(reader, size, 'zh');
			await goTo(reader, 'prices-same-window');
			for (const key of ['Enter', 'Space'] as const) {
				await focus(reader, NUMBER);
				await reader.press(key);
				await opens(reader);
				expect(await words(reader, '#slip .slip-sum')).toContain('÷');
				await expect.poll(() => hasFocus(reader, CROSS)).toBe(true);
				await reader.press(key === 'Enter' ? 'Escape' : 'Enter');
				await closes(reader);
				await expect.poll(() => hasFocus(reader, NUMBER)).toBe(true);
			}
		});

		test('opens by a click, on the screen, and closes by one on its cross', async ({ reader }) => {
			await open(reader, size, 'en');
			for (const step of ['feud-ruler', 'ticket-m6', 'doubling-record']) {
				await goTo(reader, step);
				const figure = `#${step} .card a.figure`;
				await reader.click(figure);
				await opens(reader);
				const { box, number } = await reader.evaluate((figure) => {
					const of = (selector: string): number[] => {
						const box = document.querySelector(selector)?.getBoundingClientRect();
						return box ? [box.left, box.top, box.right, box.bottom] : [];
					};
					return { box: of('#slip'), number: of(figure) };
				}, figure);
				const [left = NaN, top = NaN, right = NaN, bottom = NaN] = box;
				expect(Math.min(left, top), step).toBeGreaterThanOrEqual(-1);
				expect(right, step).toBeLessThanOrEqual(size.width + 1);
				expect(bottom, step).toBeLessThanOrEqual(size.height + 1);
				// Beside its number where there is room, which stays to be read.
				if (name === 'desktop')
					expect(top >= (number[3] ?? NaN) || bottom <= (number[1] ?? NaN), step).toBe(true);
				await reader.click(CROSS);
				await closes(reader);
				await expect.poll(() => hasFocus(reader, figure)).toBe(true);
			}
		});
	});

test('the guess is made by keyboard, and drawn beside the answer', async ({ reader }) => {
	await open(reader, windows.phone, 'zh');
	await goTo(reader, 'doubling-squares');
	const without = await drawing(reader, 'doubling-squares');
	await goTo(reader, 'doubling-guess');
	const slider = '[data-control="doubling"] input[type="range"]';
	await focus(reader, slider);
	for (let i = 0; i < 4; i++) await reader.press('ArrowRight');
	const guessed = await reader.evaluate((slider) => {
		const input = document.querySelector<HTMLInputElement>(slider);
		return [input?.value, input?.getAttribute('aria-valuetext')];
	}, slider);
	expect(guessed).toEqual(['4', expect.stringContaining('16')]);
	await reader.press('Tab');
	await reader.press('Enter');
	await expect
		.poll(() => words(reader, '[data-control="doubling"] [role="status"]'))
		.toContain('16');
	await goTo(reader, 'doubling-squares');
	expect(await drawing(reader, 'doubling-squares')).not.toBe(without);
});

test('the method page shows the claims that are asked for, and counts them', async ({ reader }) => {
	await reader.resize(windows.desktop);
	await reader.go('/en/method/');
	const shown = (): Promise<number> =>
		reader.evaluate(
			() =>
				[...document.querySelectorAll('[data-claim]')].filter(
					(row) => row.getClientRects().length > 0
				).length,
			undefined
		);
	const all = await shown();
	await reader.choose('select[name="standing"]', 'disputed');
	await expect.poll(shown).toBeLessThan(all);
	const doubtful = await shown();
	expect(doubtful).toBeGreaterThan(0);
	expect(await words(reader, '[data-filter-count]')).toContain(`${doubtful} of ${all}`);
	await reader.choose('select[name="chapter"]', 'prices');
	await expect.poll(shown).toBeLessThan(doubtful);
	await reader.choose('select[name="standing"]', '');
	await reader.choose('select[name="chapter"]', '');
	await expect.poll(shown).toBe(all);
	expect(await reader.faults()).toEqual([]);
});

/**
 * Engines that slide the title's plates apart as the cover is left. Firefox knows no scroll timelines;
 * WebKit runs the animation and yet does not move a `use` by its `x`. Both print them apart.
 */
const slides: Readonly<Record<Engine, boolean>> = { chromium: true, firefox: false, webkit: false };

test('the title is out of register by two months: at once, or as the cover is left where an engine can', async ({
	reader
}) => {
	await open(reader, windows.desktop, 'zh');
	const title = (): Promise<{ apart: number; months: number }> =>
		reader.evaluate(() => {
			const [a, b] = [...document.querySelectorAll('.cover .desktop-only use')].map(
				(plate) => plate.getBoundingClientRect().left
			);
			const ruler = document.querySelector('.cover-ruler')?.getBoundingClientRect().width ?? NaN;
			return { apart: (b ?? NaN) - (a ?? NaN), months: (ruler * 2) / 180 };
		}, undefined);
	const { apart, months } = await title();
	expect(Math.abs(apart - (slides[reader.engine] ? 0 : months))).toBeLessThan(0.5);
	await reader.evaluate(() => scrollTo({ top: innerHeight * 0.3, behavior: 'instant' }), undefined);
	await expect.poll(async () => Math.abs((await title()).apart - months)).toBeLessThan(0.5);
});
