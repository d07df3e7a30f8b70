/** Focus is seen wherever it goes, nothing covers it, and what is tapped is large enough. */
import { expect, test, type Page } from '@playwright/test';
import { open, restyle, windows } from './story';

interface Stop {
	readonly what: string;
	/** Nothing of it can be seen: it lies under the header, a bar or a card, or off the screen. */
	readonly isHidden: boolean;
	/** px; 0 where no outline is drawn. */
	readonly outline: number;
	/** The outline against what it lies on. */
	readonly contrast: number;
}

/** Where focus is. Runs in the page, when it has been drawn. */
async function stop(): Promise<Stop | undefined> {
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	const e = document.activeElement;
	if (!e || e === document.body) return undefined;
	const seen = [...e.getClientRects()].some(({ x, y, width, height }) => {
		const at = document.elementFromPoint(x + width / 2, y + height / 2);
		return at !== null && (e.contains(at) || at.contains(e));
	});
	const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const parsed = (css: string): number[] => {
		if (!dot) return [];
		dot.clearRect(0, 0, 1, 1);
		dot.fillStyle = css;
		dot.fillRect(0, 0, 1, 1);
		return [...dot.getImageData(0, 0, 1, 1).data];
	};
	const luminance = (c: number[]): number => {
		const [r = 0, g = 0, b = 0] = c.map((n) =>
			n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4
		);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const style = getComputedStyle(e);
	// An outline with a positive offset lies on what is around the element.
	const from = parseFloat(style.outlineOffset) >= 0 ? e.parentElement : e;
	let ground = getComputedStyle(document.body).backgroundColor;
	for (let box = from; box; box = box.parentElement) {
		const { backgroundColor } = getComputedStyle(box);
		if ((parsed(backgroundColor)[3] ?? 0) < 255) continue;
		ground = backgroundColor;
		break;
	}
	const [p, q] = [luminance(parsed(style.outlineColor)), luminance(parsed(ground))];
	return {
		what: `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 20)}”`,
		isHidden: !seen,
		outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
		contrast: (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05)
	};
}

/** Every stop of the Tab key, from the top of the page to its end. */
async function stops(page: Page): Promise<Stop[]> {
	const all: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const now = await page.evaluate(stop);
		if (!now) return all;
		all.push(now);
		if (all.length > 2000) throw new Error('the Tab key finds no end');
	}
}

const faults = (all: readonly Stop[]): string[] =>
	all
		.filter(({ isHidden, outline, contrast }) => isHidden || outline < 2 || contrast < 3)
		.map(
			(s) => `${s.what}: hidden ${s.isHidden}, outline ${s.outline} px, ${s.contrast.toFixed(1)}`
		);

for (const [name, viewport] of Object.entries(windows))
	test.describe(`on a ${name}`, () => {
		test.use({ viewport });

		test('every stop of the Tab key is seen, with its outline, in both acts', async ({ page }) => {
			await open(page, 'zh');
			const all = await stops(page);
			expect(faults(all)).toEqual([]);
			expect(all.length).toBeGreaterThan(150);
		});

		test('every stop of the Tab key on the method page is seen', async ({ page }) => {
			await page.goto('/en/method/');
			const all = await stops(page);
			expect(faults(all)).toEqual([]);
			expect(all.length).toBeGreaterThan(100);
		});

		for (const address of ['/zh/', '/en/', '/zh/method/'])
			test(`every target of ${address} is 24 px large, or has that much room`, async ({ page }) => {
				await page.goto(address);
				await page.evaluate(() => document.fonts.ready);
				await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
					for (const details of all) details.open = true;
				});
				expect(await page.evaluate(small, 'body')).toEqual([]);
				for (const sheet of ['contents', 'ways'])
					if (await page.locator(`#${sheet}`).count()) {
						await page.locator(`#${sheet}`).evaluate((e: HTMLElement) => e.showPopover());
						expect(await page.evaluate(small, `#${sheet}`), sheet).toEqual([]);
						await page.keyboard.press('Escape');
					}
			});
	});

/**
 * Targets under 24 × 24 px that have a neighbour within the circle of that width around their middle.
 * Links in a sentence are set by its lines. Runs in the page, on what is within a part of it.
 */
function small(part: string): string[] {
	const targets = [
		...document.querySelectorAll(
			`${part} :is(a[href], button, input, select, summary, [tabindex="0"])`
		)
	].filter(
		(e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.skip, .skip-chapter')
	);
	const boxes = targets.map((e) => {
		// What is named by its label is tapped by it too.
		const label = e.closest('label');
		return (label ?? e).getBoundingClientRect();
	});
	const inSentence = (e: Element): boolean => {
		if (getComputedStyle(e).display !== 'inline') return false;
		const around = e.parentElement?.textContent.trim() ?? '';
		return around.length > e.textContent.trim().length + 1;
	};
	return targets.flatMap((e, i) => {
		const box = boxes[i];
		if (!box || box.width === 0 || inSentence(e)) return [];
		if (box.width >= 23.99 && box.height >= 23.99) return [];
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const crowded = boxes.some((other, j) => {
			const neighbour = targets[j];
			if (j === i || !neighbour || e.contains(neighbour) || neighbour.contains(e)) return false;
			const dx = Math.max(other.left - x, 0, x - other.right);
			const dy = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(dx, dy) < 12;
		});
		return crowded
			? [
					`${e.tagName} “${e.textContent.trim().slice(0, 20)}” ${Math.round(box.width)} × ${Math.round(box.height)}`
				]
			: [];
	});
}

test('the skip link of a chapter is the first stop of its opening, and leads to its figures', async ({
	page
}) => {
	await page.setViewportSize(windows.desktop);
	await open(page, 'en', 'prices');
	const skip = page.locator('#prices [data-skip]');
	await skip.focus();
	await expect(skip).toBeInViewport();
	expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
	await page.keyboard.press('Enter');
	await expect(page.locator('#prices-figures')).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(page.locator('#prices-figures summary')).toBeFocused();
});

test('the measures see an outline that is taken away and a target that is too small', async ({
	page
}) => {
	await page.setViewportSize(windows.phone);
	await page.goto('/zh/');
	await restyle(
		page,
		'.masthead-title { outline: none !important } .languages { gap: 0 } .languages a { min-width: 0; min-height: 0; padding: 0; font-size: 4px }'
	);
	expect((await page.evaluate(small, 'body')).join()).toContain('简');
	await page.locator('.masthead-title').focus();
	const bare = await page.evaluate(stop);
	expect(faults(bare ? [bare] : []).join()).toContain('outline 0 px');
});
