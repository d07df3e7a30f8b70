/** Whatever leads readers through a story in a host's page, in every engine, ends with its target in sight. */
import { expect } from '@playwright/test';
import { INTERVALS, rests, windows, type Evaluates } from '../story';
import {
	driven,
	frameTop,
	hostScrolled,
	openHost,
	pressInStory,
	test,
	wheelHost,
	wheelHostTo
} from './host-walk';
import type { Reader } from './reader';
import { focus } from './walk';

const { desktop, phone } = windows;

/** Runs in the story: whether the focus is on something that is whole within its window. */
const focusInSight = (): boolean => {
	const box = document.activeElement?.getBoundingClientRect();
	return !!box && box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1;
};

/** Runs in the story: whether something is selected within its window, and what. */
const found = (): string => {
	const selection = getSelection();
	const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
	const seen = box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
	return seen ? String(selection) : '';
};

/** A place of the story comes up to where its window begins, whatever stands in its way. */
const comesUp = (story: Evaluates, id: string): Promise<void> =>
	expect
		.poll(
			() =>
				story.evaluate(
					(id) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? NaN),
					id
				),
			{ message: id, intervals: INTERVALS }
		)
		.toBeLessThan(300);

/** Waits until the host has scrolled beyond, or before, where it was. */
const moves = (reader: Reader, from: number, way: number): Promise<void> =>
	expect
		.poll(async () => Math.sign(Math.round((await hostScrolled(reader)) - from)), {
			intervals: INTERVALS
		})
		.toBe(way);

for (const name of ['fixed header', 'inner scroller'] as const)
	test.describe(`in a host with ${name}`, () => {
		test('keys pressed in the story scroll the host', async ({ reader, hostSite }) => {
			const story = await openHost(reader, desktop, hostSite, name);
			await wheelHostTo(reader, story, 'feud-ruler');
			await reader.click('iframe');
			for (const [key, way] of [
				['PageDown', 1],
				['PageUp', -1],
				['Space', 1],
				['ArrowUp', -1],
				['ArrowDown', 1]
			] as const) {
				const before = await hostScrolled(reader);
				await pressInStory(reader, story, key);
				await moves(reader, before, way);
			}
			await pressInStory(reader, story, 'End');
			await expect
				.poll(() =>
					reader.evaluate(() => {
						const e = document.querySelector('main') ?? document.scrollingElement;
						return e ? e.scrollHeight - e.clientHeight - e.scrollTop : NaN;
					}, undefined)
				)
				.toBeLessThan(2);
			await pressInStory(reader, story, 'Home');
			await expect.poll(() => hostScrolled(reader)).toBe(0);
			expect(await reader.faults()).toEqual([]);
		});

		test('Tab brings what has the focus into sight', async ({ reader, hostSite }) => {
			const story = await openHost(reader, desktop, hostSite, name);
			await wheelHostTo(reader, story, 'feud-ruler');
			await reader.click('iframe');
			await story.evaluate(
				() => document.querySelector<HTMLElement>('#feud-ruler .card a.figure')?.focus(),
				''
			);
			const before = await hostScrolled(reader);
			for (let i = 0; i < 12; i++) {
				await pressInStory(reader, story, 'Tab');
				await expect
					.poll(() => story.evaluate(focusInSight, ''), { intervals: INTERVALS })
					.toBe(true);
			}
			await moves(reader, before, 1);
			expect(
				Math.abs((await frameTop(reader)) - (name === 'fixed header' ? 60 : 0))
			).toBeLessThanOrEqual(1);
		});

		test('the browser’s own search finds words far down and shows them', async ({
			reader,
			hostSite
		}) => {
			const story = await openHost(reader, desktop, hostSite, name);
			const words = await story.evaluate(
				() => document.querySelector('#road-gap .card h3')?.textContent.trim().slice(0, 6) ?? '',
				''
			);
			expect(words).toHaveLength(6);
			const before = await hostScrolled(reader);
			await story.evaluate(
				(words) => (window as Window & { find?(words: string): boolean }).find?.(words),
				words
			);
			await expect.poll(() => story.evaluate(found, ''), { intervals: INTERVALS }).toBe(words);
			await moves(reader, before, 1);
			// It stays: the host's next word does not take the reader back.
			await wheelHost(reader, -10);
			expect(await story.evaluate(found, '')).toBe(words);
		});

		test('links of the story and of the host lead where they say', async ({ reader, hostSite }) => {
			const story = await openHost(reader, desktop, hostSite, name);
			const chapter = await story.evaluate(() => {
				const link = document.querySelectorAll<HTMLAnchorElement>('.finding-chapter')[2];
				link?.click();
				return link?.hash.slice(1) ?? '';
			}, '');
			await comesUp(story, chapter);
			await focus(reader, 'a[href="#after"]');
			await reader.press('Enter');
			await expect
				.poll(() =>
					reader.evaluate(() => {
						const top = document.getElementById('after')?.getBoundingClientRect().top ?? NaN;
						return top >= -1 && top < innerHeight;
					}, undefined)
				)
				.toBe(true);
			expect(await reader.faults()).toEqual([]);
		});
	});

test('a phone that is turned, and turned back, keeps the step', async ({ reader, hostSite }) => {
	const story = await openHost(reader, phone, hostSite, 'plain');
	await wheelHostTo(reader, story, 'ticket-m6');
	await reader.resize({ width: phone.height, height: phone.width });
	await comesUp(story, 'ticket-m6');
	await reader.resize(phone);
	await rests(story, 'ticket-m6');
});

test('whoever reads below the story is not moved when the loader comes late', async ({
	reader,
	hostSite
}) => {
	await reader.resize(desktop);
	await reader.go(`${hostSite}/late%20loader`);
	const last = (): number =>
		[...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect().top ?? NaN;
	await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
	const before = await reader.evaluate(last, undefined);
	await reader.evaluate(() => {
		const frame = document.querySelector('iframe');
		const script = document.createElement('script');
		script.src = new URL('/embed/v1.js', frame?.src).href;
		document.body.append(script);
	}, undefined);
	await expect
		.poll(() =>
			reader.evaluate(
				() =>
					document.querySelector('[data-another-universe]')?.getBoundingClientRect().height ?? 0,
				undefined
			)
		)
		.toBeGreaterThan(20_000);
	expect(Math.abs((await reader.evaluate(last, undefined)) - before)).toBeLessThanOrEqual(1);
	await reader.evaluate(() => document.querySelector('iframe')?.scrollIntoView(), undefined);
	await driven(reader.frame(0));
	expect(await reader.faults()).toEqual([]);
});
