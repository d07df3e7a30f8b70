/** The story in other sites' pages, in every engine: it scrolls with them, whatever they do to it. */
import { expect } from '@playwright/test';
import { chapterOf, downAndUp, stepsOf, windows } from '../story';
import { driving, frameTop, openHost, test, told, wheelHostTo } from './host-walk';
import type { Reader } from './reader';

/** px that a host's own header covers. */
const HEADERS: Readonly<Record<string, number>> = { 'fixed header': 60 };

/** All steps of the first chapter and one far down: by wheel, that is most of the way. */
const some = (steps: readonly string[]): string[] =>
	steps.filter((step) => chapterOf(step) === 'feud' || step === 'road-gap');

/** Names as they follow each other, each once where it is told twice in a row. */
const runs = (names: readonly string[]): string[] =>
	names.filter((name, i) => name !== names[i - 1]);

const inOrder = (names: readonly string[], order: readonly string[], way: 1 | -1): void => {
	const at = names.map((name) => order.indexOf(name));
	expect(at).not.toContain(-1);
	expect(at).toEqual([...at].sort((a, b) => way * (a - b)));
};

/** WebKit runs no script in a sandboxed frame of a build that does not know where it is published. */
async function showsWords(reader: Reader, hostSite: string): Promise<void> {
	await reader.resize(windows.desktop);
	await reader.go(`${hostSite}/sandbox`);
	const shown = (): number =>
		[...document.querySelectorAll('[data-stage] svg')].filter(
			(svg) => svg.getBoundingClientRect().height > 150
		).length;
	await expect.poll(() => reader.frame(0).evaluate(shown, '')).toBeGreaterThan(8);
	const words = (): number => document.querySelector('#road-gap .card')?.clientHeight ?? 0;
	expect(await reader.frame(0).evaluate(words, '')).toBeGreaterThan(100);
	expect(await reader.faults()).toEqual([]);
}

for (const name of driving)
	test(`a host with ${name}: the wheel shows its steps in order, down and up, and the graphic stands still`, async ({
		reader,
		hostSite
	}) => {
		if (name === 'sandbox' && reader.engine === 'webkit') {
			await showsWords(reader, hostSite);
			return;
		}
		const story = await openHost(reader, windows.desktop, hostSite, name);
		const order = await stepsOf(story);
		const wanted = some(order);
		let turn = 0;
		for (const [way, step] of downAndUp(wanted)) {
			await wheelHostTo(reader, story, step);
			expect(Math.abs((await frameTop(reader)) - (HEADERS[name] ?? 0)), step).toBeLessThanOrEqual(
				1
			);
			await expect.poll(async () => (await told(reader)).at(-1), { message: step }).toBe(step);
			if (way === 'down' && step === wanted.at(-1)) turn = (await told(reader)).length;
		}
		const all = await told(reader);
		inOrder(runs(all.slice(0, turn)), order, 1);
		inOrder(runs(all.slice(turn)), order, -1);
		expect(await reader.faults()).toEqual([]);
	});
