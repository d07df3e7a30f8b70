/**
 * The archive opened as files, with no network to be had: in the engines of readers' own browsers it
 * shows what the served story shows.
 */
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { family, roles } from '../../../src/lib/fonts/faces';
import { editions } from '../../../src/lib/scene/editions';
import { folder } from '../../archive/folder';
import { drawing, goTo, pictures, stepsOf, windows } from '../story';
import { test } from './fixtures';
import type { Reader, Size } from './reader';
import { awake, chooseWay, open, wheelTo, words } from './walk';

/** The address of a file of the archive. */
const fileAt = (path: string): string => new URL(path, pathToFileURL(`${folder}/`)).href;

async function openFile(reader: Reader, size: Size, path: string): Promise<void> {
	await reader.resize(size);
	await reader.go(fileAt(path));
	await awake(reader);
}

const path = (reader: Reader): Promise<string> =>
	reader.evaluate(() => location.pathname, undefined);

interface Painting {
	readonly width: number;
	readonly height: number;
	/** How many of its pixels are painted, and a sum over all of them and their places. */
	readonly painted: number;
	readonly sum: number;
}

/** Runs in the page: what the canvases under a stage show. */
const paintings = (chapter: string): Painting[] =>
	[...document.querySelectorAll<HTMLCanvasElement>(`[data-stage="${chapter}"] canvas`)].map(
		(canvas) => {
			const { width, height } = canvas;
			const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
			let [painted, sum] = [0, 0];
			pixels.forEach((value, i) => {
				if (i % 4 === 3 && value > 0) painted++;
				sum = (Math.imul(sum, 31) + value) | 0;
			});
			return { width, height, painted, sum };
		}
	);

/**
 * Cuts the network, and sees that it is cut: the served page has no answer any more. WebKitGTK's driver
 * cannot; what is asked for is seen there all the same.
 */
async function goOffline(reader: Reader): Promise<void> {
	if (!reader.cutNetwork) return;
	await reader.cutNetwork();
	const answers = await reader.evaluate(
		() =>
			fetch(location.href, { cache: 'no-store' }).then(
				() => true,
				() => false
			),
		undefined
	);
	expect(answers, 'an answer of the site after the network was cut').toBe(false);
}

for (const [edition, window] of [
	['zh', 'phone'],
	['zh-hant', 'desktop'],
	['en', 'phone'],
	['en', 'desktop']
] as const)
	test(`every step’s picture in ${edition} on a ${window} is the served story’s`, async ({
		reader
	}) => {
		await open(reader, windows[window], edition);
		const wanted = await pictures(reader);
		await goTo(reader, 'ticket-m6');
		const cards = await reader.evaluate(paintings, 'ticket');
		await goOffline(reader);

		await openFile(reader, windows[window], `${edition}/index.html`);
		expect(await stepsOf(reader)).toEqual([...wanted.keys()]);
		for (const [step, picture] of wanted) {
			await goTo(reader, step);
			expect(await drawing(reader, step), step).toBe(picture);
			if (step !== 'ticket-m6') continue;
			expect(cards.map(({ painted }) => painted > 1000)).toEqual([true]);
			expect(await reader.evaluate(paintings, 'ticket')).toEqual(cards);
		}
		expect(await reader.evaluate(() => document.querySelectorAll('[data-failed]').length, '')).toBe(
			0
		);
		expect(await reader.faults()).toEqual([]);
		const faces = await reader.evaluate(
			() =>
				[...document.fonts].flatMap(({ family, status }) =>
					status === 'loaded' ? family.replaceAll('"', '') : []
				),
			undefined
		);
		for (const role of roles) expect(faces).toContain(family(role, edition));
		// Firefox does not tell of files that are opened; of anything else it does.
		expect(await path(reader)).toBe(new URL(fileAt(`${edition}/index.html`)).pathname);
		expect((await reader.requests()).filter((address) => !/^(file|data):/.test(address))).toEqual(
			[]
		);
	});

test('it scrolls by the wheel, and comes back to a step by its address', async ({ reader }) => {
	await openFile(reader, windows.desktop, 'zh/index.html');
	const steps = (await stepsOf(reader)).slice(0, 4);
	for (const step of steps) await wheelTo(reader, step);
	const last = steps.at(-1) ?? '';
	await expect.poll(() => reader.evaluate(() => location.hash, undefined)).toBe(`#${last}`);
	const seen = await drawing(reader, last);
	await reader.reload();
	await awake(reader);
	await goTo(reader, last);
	expect(await drawing(reader, last)).toBe(seen);
	expect(await reader.faults()).toEqual([]);
});

test('the other ways of reading show the same step', async ({ reader }) => {
	await openFile(reader, windows.phone, 'en/index.html#chips-pipe');
	await goTo(reader, 'chips-pipe');
	const seen = await drawing(reader, 'chips-pipe');
	await chooseWay(reader, 'step');
	expect(await drawing(reader, 'chips-pipe')).toBe(seen);
	await chooseWay(reader, 'read');
	const stills = await reader.evaluate(
		() => document.querySelector('#chips-pipe [data-still]')?.getClientRects().length,
		undefined
	);
	expect(stills).toBe(1);
	expect(await reader.faults()).toEqual([]);
});

test('a number opens its slip, which leads to its row, and that page to the data', async ({
	reader
}) => {
	await openFile(reader, windows.desktop, 'zh/index.html');
	await goTo(reader, 'prices-same-window');
	await reader.click('#prices-same-window .card a.figure:has([data-fact="prices.same.bitcoin"])');
	await expect
		.poll(() => reader.evaluate(() => document.querySelector('#slip:popover-open') !== null, ''))
		.toBe(true);
	expect(await words(reader, '#slip .slip-sum')).toContain('÷');
	const root = new URL(fileAt('')).pathname;
	await reader.follow('#slip a[href^="method/"]', `${root}zh/method/index.html`);
	const row = await reader.evaluate(
		() => document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top,
		undefined
	);
	expect(row).toBeGreaterThanOrEqual(0);
	expect(row).toBeLessThan(windows.desktop.height);
	await reader.choose('select[name="standing"]', 'disputed');
	await expect.poll(() => words(reader, '[data-filter-count]')).toMatch(/\d/);
	expect(await reader.faults()).toEqual([]);

	const data = await reader.evaluate(
		() => document.querySelector<HTMLAnchorElement>('a[href$="/data/chips.json"]')?.href ?? '',
		undefined
	);
	await reader.go(data);
	expect(await reader.evaluate(() => document.body.textContent, undefined)).toContain('A800');
});

test('the front door leads to the edition of the browser’s language, and that to the others', async ({
	reader
}) => {
	await reader.resize(windows.desktop);
	await reader.go(fileAt('index.html'));
	const root = new URL(fileAt('')).pathname;
	await expect.poll(() => path(reader)).toBe(`${root}zh/index.html`);
	await awake(reader);
	for (const { id } of editions.toReversed()) {
		await reader.follow(`[data-language="${id}"]`, `${root}${id}/index.html`);
		await awake(reader);
	}
	expect(await reader.faults()).toEqual([]);
});
