/** What the browser tests share: opening a page, going to a step, reading a stage. */
import { expect, type Page } from '@playwright/test';

export type Lang = 'zh' | 'en';

/** `feud-ruler` and its like, in order, as the page has them. */
export const stepsOf = (page: Page): Promise<string[]> =>
	page.locator('[data-step]').evaluateAll((all) => all.map((e) => e.id));

/** Opens the story and waits until its script runs and its fonts are there. */
export async function open(page: Page, lang: Lang, hash = ''): Promise<void> {
	await page.goto(`/${lang}/${hash && `#${hash}`}`);
	await page.waitForFunction(
		() => document.documentElement.dataset.awake !== undefined && document.fonts.status === 'loaded'
	);
}

/** The page's reader has chosen a way of reading before; asked for before the page is opened. */
export const readBy = (page: Page, way: 'scroll' | 'step' | 'read'): Promise<unknown> =>
	page.addInitScript((chosen) => {
		const key = 'another-universe';
		if (localStorage.getItem(key) === null)
			localStorage.setItem(key, JSON.stringify({ way: chosen }));
	}, way);

const chapterOf = (step: string): string => step.slice(0, step.indexOf('-'));
const nameOf = (step: string): string => step.slice(step.indexOf('-') + 1);

/** Waits until the step's stage is awake and rests on it. */
export async function rests(page: Page, step: string): Promise<void> {
	const stage = page.locator(`[data-stage="${chapterOf(step)}"]`);
	await expect(stage.locator('.stage-box')).toHaveCount(1);
	await expect(stage).toHaveAttribute('data-current-step', nameOf(step));
	await expect(stage).toHaveAttribute('data-playhead', /\.00$/);
}

/** Brings a step's card to its reading place, as a link to it does. */
export async function goTo(page: Page, step: string): Promise<void> {
	await page.evaluate((id) => {
		document.getElementById(id)?.scrollIntoView({ behavior: 'instant', block: 'start' });
	}, step);
	await rests(page, step);
}

/**
 * The stage's drawing as markup, for comparing. Attributes are sorted: their order tells which was
 * set first, and means nothing in the picture.
 */
export const drawing = (page: Page, step: string): Promise<string> =>
	markup(page, `[data-stage="${chapterOf(step)}"] svg`);

/** A step's still as markup, for comparing. */
export const still = (page: Page, step: string): Promise<string> =>
	markup(page, `#${step} figure[data-still] svg`);

const markup = (page: Page, selector: string): Promise<string> =>
	page.locator(selector).evaluate((svg) => {
		const copy = svg.cloneNode(true) as Element;
		for (const element of [copy, ...copy.querySelectorAll('*')]) {
			const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
			for (const { name } of attributes) element.removeAttribute(name);
			for (const { name, value } of attributes) element.setAttribute(name, value);
		}
		return copy.outerHTML.replace(/<!--.*?-->/g, '');
	});

/** Every step's picture in Scroll, reached by links: what other routes and ways are held against. */
export async function pictures(page: Page): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		all.set(step, await drawing(page, step));
	}
	return all;
}

export const windows = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1440, height: 900 }
} as const;
