/** The story in a real WordPress's posts: written by its people, read by anyone. */
import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { rests, stepsOf, windows } from '../browser/story';
import { newPost, paste, pasteHtml, publish, signIn, typeParagraphs, type Person } from './editor';
import { address, heard, listen, onScreenOf, snippet, storyIn, walked } from './story-in-post';

const people = ['editor', 'author'] as const satisfies readonly Person[];

const look = (page: Page, name: string): Promise<unknown> =>
	page.screenshot({ path: join(test.info().project.outputDir, `${name}.png`) });

for (const person of people)
	test(`the address pasted by an ${person} becomes a frame in a sandbox, turned by its reader`, async ({
		browser,
		page
	}) => {
		const desk = await signIn(browser, person);
		const canvas = await newPost(desk, `The story by its address, by an ${person}`);
		await typeParagraphs(desk, 2);
		await paste(desk, `${address}/zh/`);
		// The block's own preview.
		await expect(canvas.locator('.wp-block-embed iframe')).toBeVisible();
		await look(desk, `address-${person}-1-written`);
		const post = await publish(desk);

		await listen(page);
		await page.goto(post);
		const iframe = page.locator('.wp-block-embed iframe');
		await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
		await expect(iframe).toHaveAttribute('src', /^https:.*\/zh\/embed\/#\?secret=\w+$/);
		const frame = await storyIn(page);
		await expect(frame.locator('html')).toHaveAttribute('data-way', 'step');
		// WordPress hides the frame, and shows a link in its stead, until the story speaks to it.
		await expect(iframe).not.toHaveAttribute('style');
		await expect(page.locator('.wp-block-embed blockquote')).toBeHidden();
		const heights = (await heard(page)).flatMap(({ message, value }) =>
			message === 'height' ? Number(value) : []
		);
		const height = (await iframe.boundingBox())?.height ?? 0;
		expect(height).toBe(heights.at(-1));
		expect(height).toBeGreaterThanOrEqual(200);
		expect(height).toBeLessThanOrEqual(1000);
		await look(page, `address-${person}-2-read`);

		const [first = '', second = '', third = ''] = await stepsOf(frame);
		const next = frame.locator('[data-move="next"]');
		while ((await onScreenOf(frame)) !== first) await next.click();
		await rests(frame, first);
		await next.click();
		await rests(frame, second);
		await page.keyboard.press('ArrowRight');
		await rests(frame, third);
		await page.keyboard.press('ArrowLeft');
		await rests(frame, second);
		await iframe.scrollIntoViewIfNeeded();
		await look(page, `address-${person}-3-turned`);

		// The sandbox opens no window; WordPress follows the link for the story.
		await frame.locator(`a[href$="/zh/"], a[data-whole]`).first().click();
		await page.waitForURL((url) => url.href.startsWith(`${address}/zh/`));
	});

test('the snippet in an editor’s HTML block scrolls with the post, every step in order', async ({
	browser,
	page
}) => {
	const desk = await signIn(browser, 'editor');
	const canvas = await newPost(desk, 'The story by the snippet, by an editor');
	await typeParagraphs(desk, 2);
	await pasteHtml(desk, canvas, snippet);
	await look(desk, 'snippet-editor-1-written');
	const post = await publish(desk);

	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await listen(page);
	await page.goto(post);
	await look(page, 'snippet-editor-2-read');
	const frame = await storyIn(page);
	await expect(frame.locator('html')).toHaveAttribute('data-embed', 'window');
	const iframe = page.locator('[data-another-universe] iframe');
	await expect(iframe).toHaveCSS('position', 'sticky');
	await expect
		.poll(async () => (await page.locator('[data-another-universe]').boundingBox())?.height)
		.toBe(await frame.evaluate(() => document.documentElement.scrollHeight));

	const steps = await stepsOf(frame);
	const tops: number[] = [];
	const onstep = async (step: string): Promise<void> => {
		tops.push((await iframe.boundingBox())?.y ?? NaN);
		if (step === 'feud-ruler') await look(page, `snippet-editor-${tops.length}-walked`);
	};
	expect(await walked(page, frame, 1, onstep)).toEqual(steps);
	// Whoever has come past the last step meets it again.
	const up = await walked(page, frame, -1, onstep);
	expect(up.filter((step, i) => i > 0 || step !== steps.at(-1))).toEqual(
		steps.toReversed().slice(1)
	);
	expect(new Set(tops)).toEqual(new Set([0]));
	expect(faults).toEqual([]);

	await page.setViewportSize(windows.phone);
	await page.reload();
	await storyIn(page);
	await look(page, 'snippet-editor-phone');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(windows.phone.width);
});

test('the snippet in an author’s HTML block, whom WordPress trusts with no script, is a link', async ({
	browser,
	page
}) => {
	const desk = await signIn(browser, 'author');
	const canvas = await newPost(desk, 'The story by the snippet, by an author');
	await typeParagraphs(desk, 2);
	await pasteHtml(desk, canvas, snippet);
	const post = await publish(desk);

	await page.goto(post);
	const content = page.locator('.entry-content');
	await expect(content.locator('iframe, script')).toHaveCount(0);
	await look(page, 'snippet-author-read');
	await content.getByRole('link', { name: '另一个宇宙' }).click();
	await page.waitForURL(`${address}/zh/`);
});
