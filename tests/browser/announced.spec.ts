/**
 * What is announced: the page as assistive technology is given it. `announced/` holds it as a script,
 * part by part; `--update-snapshots` writes it anew. The rules for all steps are read from the
 * browser's own accessibility tree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { goTo, open, stepsOf, windows } from './story';

const langs = ['zh', 'en'] as const;

/** Holds what is announced against its record. */
async function recorded(name: string, part: Locator): Promise<void> {
	const file = new URL(`./announced/${name}.yml`, import.meta.url);
	const now = `${await part.ariaSnapshot()}\n`;
	if (test.info().config.updateSnapshots === 'all') writeFileSync(file, now);
	expect(now).toBe(readFileSync(file, 'utf8'));
}

for (const lang of langs)
	test.describe(`in ${lang}, as recorded, is announced`, () => {
		test.use({ viewport: windows.phone });

		test('the cover', async ({ page }) => {
			await open(page, lang);
			await recorded(`cover.${lang}`, page.locator('#top'));
		});

		test('a whole chapter, with its table opened', async ({ page }) => {
			await open(page, lang);
			await goTo(page, 'feud-ruler');
			await page.locator('#feud summary').click();
			await recorded(`feud.${lang}`, page.locator('#feud'));
		});

		test('the guess, before and after an answer', async ({ page }) => {
			await open(page, lang, 'doubling-guess');
			await goTo(page, 'doubling-guess');
			const step = page.locator('#doubling-guess');
			await recorded(`guess-open.${lang}`, step);
			await step.locator('input').focus();
			for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
			await step.locator('[data-guess-fix]').click();
			await recorded(`guess-fixed.${lang}`, step);
		});

		test('a slip', async ({ page }) => {
			await open(page, lang);
			await goTo(page, 'prices-same-window');
			await page
				.locator('#prices-same-window .card a.figure:has([data-fact="prices.same.bitcoin"])')
				.first()
				.click();
			await expect(page.locator('#slip .slip-title')).toBeVisible();
			await recorded(`slip.${lang}`, page.locator('#slip'));
		});

		test('the closing', async ({ page }) => {
			await open(page, lang);
			await page.locator('#closing').scrollIntoViewIfNeeded();
			await recorded(`closing.${lang}`, page.locator('#closing'));
		});
	});

interface Node {
	readonly role: string;
	readonly name: string;
	readonly level?: number;
}

/** What an element and its contents are announced as, in reading order, boxes without meaning left out. */
async function tree(session: CDPSession): Promise<(selector: string) => Promise<Node[]>> {
	await session.send('DOM.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
	return async (selector) => {
		const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
		const { node } = await session.send('DOM.describeNode', { nodeId });
		const found: Node[] = [];
		const walk = (id: string): void => {
			const at = byId.get(id);
			if (!at) return;
			const role = String(at.role?.value ?? '');
			const level: unknown = at.properties?.find(({ name }) => name === 'level')?.value.value;
			if (!at.ignored && role !== 'none' && role !== 'generic')
				found.push({
					role,
					name: String(at.name?.value ?? ''),
					...(typeof level === 'number' ? { level } : {})
				});
			for (const child of at.childIds ?? []) walk(child);
		};
		const start = byElement.get(node.backendNodeId);
		if (start) walk(start.nodeId);
		return found;
	};
}

/** Roles that are nothing without a name. */
const NAMED = ['region', 'heading', 'link', 'button', 'slider', 'table', 'dialog', 'navigation'];
const PICTURES = ['image', 'img', 'SvgRoot', 'Canvas', 'figure', 'graphics-document'];

/** Without spaces, and without the marks that the style sheet sets around a quotation. */
const words = (text: string): string => text.replace(/[\s“”‘’]+/g, '');

/** A step's own words, in the order they should be heard. */
const told = (
	page: Page,
	step: string
): Promise<{ head: string; alt: string; paragraphs: number }> =>
	page.locator(`#${step}`).evaluate((section) => ({
		head: section.querySelector('h3')?.textContent ?? '',
		alt: section.querySelector('[data-alt]')?.textContent ?? '',
		paragraphs: section.querySelectorAll('.card > p.f-text').length
	}));

for (const lang of langs)
	for (const [way, viewport] of Object.entries({
		'with stages': windows.desktop,
		'without a stage': { width: 320, height: 256 }
	}))
		test(`each step is heard as heading, words, then what its picture shows, in ${lang} ${way}`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await open(page, lang);
			const steps = await stepsOf(page);
			expect(steps).toHaveLength(50);
			const announced = await tree(await page.context().newCDPSession(page));
			for (const step of steps) {
				const { head, alt, paragraphs } = await told(page, step);
				const [region, heading, ...rest] = await announced(`#${step}`);
				expect([region?.role, words(region?.name ?? '')], step).toEqual(['region', words(head)]);
				expect(heading, step).toMatchObject({ role: 'heading', level: 3 });
				const texts = rest.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
				expect(texts.length, step).toBeGreaterThan(2);
				// Numbers inside them are elements of their own: the words are compared without their spaces.
				const heard = words(texts.join(''));
				expect(heard.endsWith(words(alt)), `${step}: ${heard} … ${alt}`).toBe(true);
				const blocks = rest.filter(({ role }) => role === 'paragraph');
				expect(blocks.length, step).toBeGreaterThanOrEqual(paragraphs + 1);
				for (const { role, name } of heading ? [heading, ...rest] : rest) {
					if (NAMED.includes(role)) expect(name, `${step}: ${role}`).not.toBe('');
					expect(PICTURES, step).not.toContain(role);
				}
			}
		});

test('the whole story has a name for everything that needs one, and no picture is announced', async ({
	page
}) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'zh');
	const announced = await tree(await page.context().newCDPSession(page));
	const all = await announced('body');
	expect(all.length).toBeGreaterThan(1000);
	for (const { role, name } of all) {
		if (NAMED.includes(role) && role !== 'table') expect(name, role).not.toBe('');
		expect(PICTURES).not.toContain(role);
	}
});

test('nothing is announced by itself while the story is scrolled', async ({ page }) => {
	await page.setViewportSize(windows.phone);
	await open(page, 'en');
	const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
	await page.evaluate((selector) => {
		const said: string[] = [];
		Object.assign(window, { said });
		for (const region of document.querySelectorAll(selector))
			new MutationObserver(() => {
				// What is not on the page, as the other ways' bar in this one, is not announced either.
				if (region.checkVisibility()) said.push(region.textContent);
			}).observe(region, {
				childList: true,
				characterData: true,
				subtree: true
			});
	}, live);
	const said = (): Promise<string[]> =>
		page.evaluate(() => (window as unknown as { said: string[] }).said);
	for (const step of await stepsOf(page)) await goTo(page, step);
	expect(await said()).toEqual([]);
	// A live region that does speak is seen.
	await page.locator('[data-guess] input').focus();
	await page.locator('[data-guess-fix]').click();
	expect(await said()).not.toEqual([]);
});

test('the stage is no part of what is announced, and its table is', async ({ page }) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'en', 'prices-same-window');
	await goTo(page, 'prices-same-window');
	await page.locator('#prices summary').click();
	const announced = await tree(await page.context().newCDPSession(page));
	expect(await announced('[data-stage="prices"]')).toEqual([]);
	const table = await announced('#prices table');
	expect(table[0]).toMatchObject({ role: 'table' });
	expect(table[0]?.name.length).toBeGreaterThan(10);
	expect(table.filter(({ role }) => role === 'columnheader').length).toBeGreaterThan(1);
	expect(table.filter(({ role }) => role === 'rowheader').length).toBeGreaterThan(2);
});
