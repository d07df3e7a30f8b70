/** Runs axe-core over a page or a part of it, and over all steps in each way of reading. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chapterOf, goTo, onScreen, rests, stepsOf } from './story';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, a line a rule with the places it was broken in.
 * @param parts selectors; the whole page if none is given
 */
export async function violations(page: Page, ...parts: readonly string[]): Promise<string[]> {
	const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
	const found = await axe.withTags(tags).analyze();
	return found.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

/** Opens the tables of figures, which are closed at first. */
export const openTables = (page: Page): Promise<void> =>
	page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
		for (const details of all) details.open = true;
	});

/** Takes out pictures that nobody is shown: axe would walk their thousands of marks on every step. */
const leaveOutStills = (page: Page): Promise<void> =>
	page.locator('figure[data-still]').evaluateAll((all) => {
		for (const still of all) if (!still.checkVisibility()) still.remove();
	});

/** Each step as it is met in Scroll, in its light and with its stage. Takes the tables out. */
export async function onEveryStep(page: Page): Promise<void> {
	await leaveOutStills(page);
	await page.locator('.behind').evaluateAll((all) => {
		for (const tables of all) tables.remove();
	});
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		const stage = `[data-stage="${chapterOf(step)}"]`;
		expect(await violations(page, `#${step}`, stage), step).toEqual([]);
	}
}

/** Each screen of Step from the first to the last, by keys; a chapter's tables are open. */
export async function onEveryScreen(page: Page): Promise<void> {
	await openTables(page);
	await leaveOutStills(page);
	const steps = await stepsOf(page);
	const met: string[] = [];
	for (let last = ''; ;) {
		const screen = await onScreen(page);
		if (met.length > 0 && screen === last) break;
		if (steps.includes(screen)) await rests(page, screen);
		expect(await violations(page, '[data-on]', '[data-bar]'), screen).toEqual([]);
		met.push(screen);
		last = screen;
		await page.keyboard.press('ArrowRight');
	}
	expect(met.filter((screen) => steps.includes(screen))).toEqual(steps);
}
