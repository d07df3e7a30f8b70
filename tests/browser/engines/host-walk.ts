/** What the sentences about embeds share: host pages of another site, and scrolling the story by them. */
import { expect } from '@playwright/test';
import { hosts, serveHosts, type HostName } from '../embed/hosts';
import { INTERVALS, isAwake, rests, untilReading, type Evaluates } from '../story';
import { test as base } from './fixtures';
import type { Key, Reader, Size } from './reader';

/** With host pages of another site; their address. */
export const test = base.extend<object, { hostSite: string }>({
	hostSite: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its argument
		async ({}, use) => {
			const { address, server } = await serveHosts(
				`http://127.0.0.1:${process.env.TEST_PORT ?? ''}`
			);
			await use(address);
			server.close();
			server.closeAllConnections();
		},
		{ scope: 'worker' }
	]
});

/** Hosts in which the loader runs. */
export const driving = (Object.keys(hosts) as HostName[]).filter(
	(name) => !name.endsWith('loader')
);

/** Runs in a host page: notes the steps that the story tells, in their order. */
function noteSteps(): void {
	const told: string[] = [];
	Object.assign(window, { told });
	addEventListener('another-universe:step', (event) => {
		const { chapter, step } = (event as CustomEvent<{ chapter: string; step: string }>).detail;
		told.push(`${chapter}-${step}`);
	});
}

/** The steps that the host was told of since it was opened. */
export const told = (reader: Reader): Promise<string[]> =>
	reader.evaluate(() => (window as Window & { told?: string[] }).told ?? [], undefined);

/** Waits until the story in the first frame is scrolled by its host. */
export async function driven(story: Evaluates): Promise<void> {
	const state = (): string | undefined => document.documentElement.dataset.embed;
	await expect.poll(() => story.evaluate(isAwake, '')).toBe(true);
	await expect.poll(() => story.evaluate(state, '')).toBe('window');
}

/** Opens a host's page, and brings its story on the screen; the story's page, once it is scrolled by it. */
export async function openHost(
	reader: Reader,
	size: Size,
	address: string,
	name: HostName
): Promise<Evaluates> {
	await reader.resize(size);
	await reader.go(`${address}/${encodeURIComponent(name)}`);
	await reader.evaluate(noteSteps, undefined);
	await reader.evaluate(() => document.querySelector('iframe')?.scrollIntoView(), undefined);
	const story = reader.frame(0);
	await driven(story);
	return story;
}

/** px that the host has scrolled, the page or the box in it that scrolls. */
export const hostScrolled = (reader: Reader): Promise<number> =>
	reader.evaluate(
		() => (document.querySelector('main') ?? document.scrollingElement)?.scrollTop ?? NaN,
		undefined
	);

/** Turns the wheel over the host, and waits until it has moved by all of it. */
export async function wheelHost(reader: Reader, by: number): Promise<void> {
	const wanted = (await hostScrolled(reader)) + by;
	await reader.wheel(by);
	await expect
		.poll(async () => Math.abs((await hostScrolled(reader)) - wanted), {
			message: `a wheel turned by ${by} px`,
			intervals: INTERVALS
		})
		.toBeLessThan(1.5);
}

/** px by which the story's window is beside where the host has scrolled to; waits until it is none. */
async function follows(reader: Reader, story: Evaluates): Promise<void> {
	await expect
		.poll(
			async () => {
				const due = await reader.evaluate(() => {
					const frame = document.querySelector('iframe');
					const wrapper = frame?.parentElement;
					if (!frame || !wrapper) return NaN;
					return frame.getBoundingClientRect().top - wrapper.getBoundingClientRect().top;
				}, undefined);
				return Math.abs(due - (await story.evaluate(() => scrollY, '')));
			},
			{ message: 'the story follows its host', intervals: INTERVALS }
		)
		.toBeLessThan(1.5);
}

/** px of one turn of the wheel: as of one let spin. */
const TURN = 2400;

/** Scrolls the host by the wheel until a step of its story is in its reading place. */
export async function wheelHostTo(reader: Reader, story: Evaluates, step: string): Promise<void> {
	for (;;) {
		await follows(reader, story);
		const left = Math.round(await untilReading(story, step));
		if (Math.abs(left) < 2) break;
		await wheelHost(reader, Math.sign(left) * Math.min(Math.abs(left), TURN));
	}
	await rests(story, step);
}

/** px from the screen's top to the frame. */
export const frameTop = (reader: Reader): Promise<number> =>
	reader.evaluate(
		() => document.querySelector('iframe')?.getBoundingClientRect().top ?? NaN,
		undefined
	);

/** Runs in the story: what its keys and Tab do, without a keyboard. */
function pressed(key: string): void {
	const at = document.activeElement ?? document.body;
	if (key !== 'Tab') {
		const named = key === 'Space' ? ' ' : key;
		at.dispatchEvent(new KeyboardEvent('keydown', { key: named, bubbles: true, cancelable: true }));
		return;
	}
	const all = [
		...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')
	];
	const shown = all.filter((e) => e === at || e.checkVisibility({ visibilityProperty: true }));
	shown[shown.findIndex((e) => e === at) + 1]?.focus();
}

/** Presses a key in the story, or does what the key would where a driver cannot press it there. */
export const pressInStory = (reader: Reader, story: Evaluates, key: Key): Promise<void> =>
	reader.reachesFrames ? reader.press(key) : story.evaluate(pressed, key);
