/** What the browser tests share: opening a page, going to a step, reading a stage. */
import { expect, type Page } from '@playwright/test';
import type { EditionId } from '../../src/lib/scene/editions';

/** Wherever functions can be run in a page: Playwright's own, or a reader's in any engine. */
export interface Evaluates {
	evaluate<R>(inPage: (argument: string) => R, argument: string): Promise<R>;
}

/** ms between two looks at what is about to be so; quicker than is usual, as there are many. */
export const INTERVALS = [10, 20, 50, 100];

/** `feud-ruler` and its like, in order, as the page has them. */
export const stepsOf = (page: Evaluates): Promise<string[]> =>
	page.evaluate((steps) => [...document.querySelectorAll(steps)].map((e) => e.id), '[data-step]');

/**
 * Said by the page: its script runs, and its fonts are there; in a frame it knows how it is read. A page
 * that has not asked for any font yet says of its fonts, too, that they are loaded.
 */
export const isAwake = (): boolean =>
	document.documentElement.matches('[data-awake]:not([data-embed="steps"][data-way="scroll"])') &&
	document.fonts.status === 'loaded' &&
	[...document.fonts].some(({ status }) => status !== 'unloaded');

/** Opens the story and waits until its script runs and its fonts are there. */
export async function open(page: Page, edition: EditionId, hash = ''): Promise<void> {
	await page.goto(`/${edition}/${hash && `#${hash}`}`);
	await page.waitForFunction(isAwake);
}

/** The page's reader has chosen a way of reading before; asked for before the page is opened. */
export const readBy = (page: Page, way: 'scroll' | 'step' | 'read'): Promise<unknown> =>
	page.addInitScript((chosen) => {
		const key = 'another-universe';
		if (localStorage.getItem(key) === null)
			localStorage.setItem(key, JSON.stringify({ way: chosen }));
	}, way);

/** `feud` of `feud-ruler`. */
export const chapterOf = (step: string): string => step.slice(0, step.indexOf('-'));

/** Waits until the step's stage is awake and its playhead rests on it. */
export async function rests(page: Evaluates, step: string): Promise<void> {
	const shown = (): Promise<string> =>
		page.evaluate((id) => {
			const chapter = id.slice(0, id.indexOf('-'));
			const steps = [...document.querySelectorAll(`#${chapter} [data-step]`)];
			const stage = document.querySelector<HTMLElement>(`[data-stage="${chapter}"]`);
			const boxes = stage?.querySelectorAll('.stage-box').length ?? 0;
			// Two boxes are the server's drawings, of which each size shows one.
			if (boxes !== 1) return 'asleep';
			const { currentStep = '', playhead = '' } = stage?.dataset ?? {};
			const at = steps[Number(playhead)]?.id ?? `on the way, at ${playhead}`;
			return at === `${chapter}-${currentStep}` ? at : `${currentStep}, drawn: ${at}`;
		}, step);
	await expect.poll(shown, { message: step, intervals: INTERVALS }).toBe(step);
}

/** What is on screen in Step: a step, or a chapter whose opening it is; empty for what has no id. */
export const onScreen = (page: Evaluates): Promise<string> =>
	page.evaluate(
		(screens) => [...document.querySelectorAll(screens)].map(({ id }) => id).at(-1) ?? '',
		'[data-on][id]'
	);

/**
 * Waits until the page has stood still for three looks, a tenth of a second apart. Chromium loses a
 * key that comes in the last frame of a smooth scroll, on any page.
 */
export async function comesToRest(page: Evaluates): Promise<void> {
	const scrolled = (): Promise<number> => page.evaluate(() => scrollY, '');
	let [last, same] = [await scrolled(), 0];
	await expect
		.poll(
			async () => {
				const now = await scrolled();
				same = now === last ? same + 1 : 0;
				last = now;
				return same;
			},
			{ message: 'at rest', intervals: [100] }
		)
		.toBeGreaterThanOrEqual(3);
}

/** Brings a step's card to its reading place, as a link to it does. */
export async function goTo(page: Evaluates, step: string): Promise<void> {
	await page.evaluate((id) => {
		document.getElementById(id)?.scrollIntoView({ behavior: 'instant', block: 'start' });
	}, step);
	await rests(page, step);
}

/** Waits until what is so now is on the screen. */
export const isPainted = (page: Evaluates): Promise<unknown> =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
		''
	);

/** px to scroll until a step's card stands in its reading place; 0 where there is no such step. */
export const untilReading = (page: Evaluates, step: string): Promise<number> =>
	page.evaluate((id) => {
		const e = document.getElementById(id);
		if (!e) return 0;
		const edge =
			parseFloat(getComputedStyle(e).scrollMarginTop) +
			parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
		return e.getBoundingClientRect().top - edge;
	}, step);

/**
 * The stage's drawing as markup, for comparing. Attributes are sorted: their order tells which was
 * set first, and means nothing in the picture.
 */
export const drawing = (page: Evaluates, step: string): Promise<string> =>
	markup(page, `[data-stage="${chapterOf(step)}"] svg`);

/** A step's still as markup, for comparing. */
export const still = (page: Evaluates, step: string): Promise<string> =>
	markup(page, `#${step} figure[data-still] svg`);

const markup = (page: Evaluates, selector: string): Promise<string> =>
	page.evaluate((sel) => {
		const svg = document.querySelector(sel);
		if (!svg) throw new Error(`${sel}: expected a drawing, found none`);
		const copy = svg.cloneNode(true) as Element;
		for (const element of [copy, ...copy.querySelectorAll('*')]) {
			const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
			for (const { name } of attributes) element.removeAttribute(name);
			for (const { name, value } of attributes) element.setAttribute(name, value);
		}
		return copy.outerHTML.replace(/<!--.*?-->/g, '');
	}, selector);

/**
 * Every step's picture in Scroll, reached by links: what other routes and ways are held against. The
 * page is left at its top.
 */
export async function pictures(page: Evaluates): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		all.set(step, await drawing(page, step));
	}
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), '');
	return all;
}

/** Steps in their order and back again, each with the way on which it is met. */
export const downAndUp = (
	steps: Iterable<string>
): readonly (readonly ['down' | 'up', string])[] => {
	const order = [...steps];
	return [
		...order.map((step) => ['down', step] as const),
		...order.toReversed().map((step) => ['up', step] as const)
	];
};

export const windows = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1440, height: 900 }
} as const;

/** Adds rules to the page, as a reader's own style sheet would; its policy allows no style elements. */
export const restyle = (page: Page, css: string): Promise<void> =>
	page.evaluate(async (rules) => {
		const sheet = new CSSStyleSheet();
		await sheet.replace(rules);
		document.adoptedStyleSheets.push(sheet);
	}, css);
