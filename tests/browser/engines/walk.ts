/** What the sentences in this folder share: opening the story, and moving through it as readers do. */
import { expect } from '@playwright/test';
import type { EditionId } from '../../../src/lib/scene/editions';
import { INTERVALS, isAwake, rests, untilReading } from '../story';
import type { Reader, Size } from './reader';

/** Waits until the story's script runs and its fonts are there. */
export const awake = (reader: Reader): Promise<void> =>
	expect.poll(() => reader.evaluate(isAwake, undefined)).toBe(true);

/** Opens the story and waits until it is awake. */
export async function open(
	reader: Reader,
	size: Size,
	edition: EditionId,
	step = ''
): Promise<void> {
	await reader.resize(size);
	await reader.go(`/${edition}/${step && `#${step}`}`);
	await awake(reader);
}

/** Waits until a number of the page is this one, or within half a px of it. */
export async function settles(
	reader: Reader,
	read: () => number,
	wanted: number,
	what: string
): Promise<void> {
	await expect
		.poll(async () => Math.abs((await reader.evaluate(read, undefined)) - wanted), {
			message: what,
			intervals: INTERVALS
		})
		.toBeLessThan(1);
}

export const scrolled = (reader: Reader): Promise<number> =>
	reader.evaluate(() => scrollY, undefined);

/** Turns the wheel, and waits until the page has moved by all of it. */
export async function wheelBy(reader: Reader, by: number): Promise<void> {
	const wanted = await reader.evaluate((by) => {
		const end = document.documentElement.scrollHeight - innerHeight;
		return Math.min(Math.max(scrollY + by, 0), end);
	}, by);
	await reader.wheel(by);
	await settles(reader, () => scrollY, wanted, `a wheel turned by ${by} px`);
}

/** px of one turn of the wheel: a strong one. */
const TURN = 1200;

/** Scrolls by the wheel until the step stands in its reading place. */
export async function wheelTo(reader: Reader, step: string): Promise<void> {
	for (;;) {
		const left = Math.round(await untilReading(reader, step));
		if (Math.abs(left) < 2) break;
		await wheelBy(reader, Math.sign(left) * Math.min(Math.abs(left), TURN));
	}
	await rests(reader, step);
}

/** Puts the focus on an element, as tabbing to it does. */
export const focus = (reader: Reader, selector: string): Promise<void> =>
	reader.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector);

/** Whether the focus is on the first element that a selector finds. */
export const hasFocus = (reader: Reader, selector: string): Promise<boolean> =>
	reader.evaluate(
		(selector) => document.activeElement === document.querySelector(selector),
		selector
	);

/** The words of the first element that a selector finds; empty for none. */
export const words = (reader: Reader, selector: string): Promise<string> =>
	reader.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Chooses a way of reading as readers do, from the header. */
export async function chooseWay(reader: Reader, way: 'scroll' | 'step' | 'read'): Promise<void> {
	await reader.click('[data-ways-button]');
	await reader.click(`#ways input[value="${way}"]`);
	await reader.press('Escape');
	await expect
		.poll(() => reader.evaluate(() => document.documentElement.dataset.way, undefined))
		.toBe(way);
}
