/** WordPress's block editor, used as its people use it: by hand, with the clipboard. */
import { expect, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { PASSWORD } from './site';

export type Person = 'editor' | 'author';

/** The part of WordPress's own interface that is asked for what the screen does not tell. */
declare const wp: {
	readonly data: {
		select(store: 'core/editor'): {
			getPermalink(): string | null;
			isCurrentPostPublished(): boolean;
		};
	};
};

/** Signs a person in, in a browser of their own. */
export async function signIn(browser: Browser, person: Person): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto('/wp-login.php');
	await page.fill('#user_login', person);
	await page.fill('#user_pass', PASSWORD);
	await page.click('#wp-submit');
	await page.waitForURL(/\/wp-admin\//);
	return page;
}

/** Where blocks are edited: later versions put them in a frame of their own. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
	const title = '.wp-block-post-title, .editor-post-title__input';
	const frame = page.frameLocator('iframe[name="editor-canvas"]');
	for (;;) {
		if (await page.locator(title).isVisible()) return page;
		if (await frame.locator(title).isVisible()) return frame;
	}
}

/** Opens a new post and gives it a title; the cursor is in its first paragraph. */
export async function newPost(page: Page, title: string): Promise<Page | FrameLocator> {
	await page.goto('/wp-admin/post-new.php');
	const canvas = await canvasOf(page);
	// A guide welcomes each person once.
	const close = page.locator('.components-guide, .components-modal__frame').getByRole('button', {
		name: 'Close'
	});
	await page.waitForLoadState('networkidle');
	if ((await close.count()) > 0) await close.click();
	await canvas.getByRole('textbox', { name: 'Add title' }).click();
	await page.keyboard.type(title);
	await page.keyboard.press('Enter');
	return canvas;
}

/** Pastes into where the cursor is. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await page.keyboard.press('ControlOrMeta+V');
}

/** Paragraphs, as an article has them, one after another from the cursor on. */
export async function typeParagraphs(page: Page, count: number): Promise<void> {
	for (let i = 1; i <= count; i++) {
		await page.keyboard.type(`Paragraph ${i}. ${'Lorem ipsum dolor sit amet. '.repeat(8)}`);
		await page.keyboard.press('Enter');
	}
}

/** A Custom HTML block with this in it, by the name that editors type. */
export async function pasteHtml(
	page: Page,
	canvas: Page | FrameLocator,
	html: string
): Promise<void> {
	await page.keyboard.type('/html');
	await page.getByRole('option', { name: 'Custom HTML' }).click();
	await canvas.locator('.wp-block-html textarea').click();
	await paste(page, html);
}

/** Publishes the post; gives its address. */
export async function publish(page: Page): Promise<string> {
	await page.click('.editor-post-publish-panel__toggle');
	await page.click('.editor-post-publish-panel .editor-post-publish-button');
	await expect
		.poll(() => page.evaluate(() => wp.data.select('core/editor').isCurrentPostPublished()))
		.toBe(true);
	return (await page.evaluate(() => wp.data.select('core/editor').getPermalink())) ?? '';
}
