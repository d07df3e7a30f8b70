/** What Chromium alone lets a test ask of the archive: no scripts, and its own type; and a plain server. */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '../../src/lib/build/server';
import { editions } from '../../src/lib/scene/editions';
import { folder } from '../archive/folder';
import { drawing, goTo, open, windows } from './story';

const fileAt = (path: string): string => new URL(path, pathToFileURL(`${folder}/`)).href;

test.describe('the archive without scripts', () => {
	test.use({ javaScriptEnabled: false, offline: true, viewport: windows.phone });

	test('shows every step’s words and its still, from its front door on', async ({ page }) => {
		for (const { id, name } of editions) {
			await page.goto(fileAt('index.html'));
			await page.getByRole('link', { name }).click();
			await expect(page).toHaveURL(fileAt(`${id}/index.html`));
			const steps = await page.locator('section[data-step]').all();
			expect(steps.length).toBeGreaterThan(20);
			for (const step of steps) {
				await expect(step.locator('h3')).toBeVisible();
				await expect(step.locator('figure[data-still] svg')).toBeVisible();
			}
			await page.locator('a.figure').first().click();
			await expect(page).toHaveURL(new RegExp(`/${id}/method/index\\.html#\\w+$`));
		}
	});
});

test('the archive is set in the piece’s own type', async ({ page, context }) => {
	await context.setOffline(true);
	await page.goto(fileAt('zh/index.html'));
	await page.waitForFunction(() => document.fonts.status === 'loaded');
	const client = await context.newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	for (const selector of [
		'#findings h2',
		'#findings p',
		'#feud h2',
		'#feud-ruler .card p.f-text'
	]) {
		const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
		const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
		expect(fonts.length, selector).toBeGreaterThan(0);
		for (const { isCustomFont, familyName } of fonts)
			expect(isCustomFont, `${selector}: ${familyName}`).toBe(true);
	}
});

test('the archive works from a plain server too', async ({ page }) => {
	await page.setViewportSize(windows.desktop);
	// Not the story's own, which sends a policy for the story's own pages.
	const server = createServer(sirv(folder));
	try {
		const address = await listen(server, 0);
		const faults: string[] = [];
		page.on('console', (message) => faults.push(message.text()));
		page.on('pageerror', (error) => faults.push(error.message));
		await open(page, 'en');
		await goTo(page, 'feud-ruler');
		const wanted = await drawing(page, 'feud-ruler');
		faults.length = 0;
		await page.goto(`${address}/en/`);
		await goTo(page, 'feud-ruler');
		expect(await drawing(page, 'feud-ruler')).toBe(wanted);
		await page.locator('#feud-ruler .card a.figure').first().click();
		await expect(page.locator('#slip')).toBeVisible();
		await page.locator('#slip a[href^="method/"]').first().click();
		await expect(page).toHaveURL(new RegExp(`^${address}/en/method/index\\.html#`));
		expect(faults).toEqual([]);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});
