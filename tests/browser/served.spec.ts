/** What the headers allow and refuse, and a site in a folder of another. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { listen, siteServer } from '../../src/lib/build/server';
import { awake } from './embed/inline-story';
import { goTo, rests, windows } from './story';

interface Host {
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: string;
}

interface Places {
	/** Puts up a page on another site, and gives its address. */
	readonly host: (page: Host) => Promise<string>;
	/** The story in a folder of a site: its address without the slash at its end. */
	readonly under: string;
}

const FOLDER = '/news/another-universe';

const end = (server: Server): void => {
	server.close();
	server.closeAllConnections();
};

const test = base.extend<Places>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its argument
	host: async ({}, use) => {
		const servers: Server[] = [];
		await use(async ({ headers, body }) => {
			const server = createServer((_, response) => {
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
				response.end(
					`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A host</title><body>${body}</body></html>`
				);
			});
			servers.push(server);
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			return `http://localhost:${(server.address() as AddressInfo).port}/`;
		});
		servers.forEach(end);
	},
	// eslint-disable-next-line no-empty-pattern -- as above
	under: async ({}, use) => {
		const server = siteServer('build', FOLDER);
		await use((await listen(server, 0)) + FOLDER);
		end(server);
	}
});
test.use({ viewport: windows.desktop });

/** What the code for editors is, for a site at an address. */
const snippet = (site: string): string =>
	`<div data-another-universe><a href="${site}/zh/">另一个宇宙</a><iframe src="${site}/zh/embed/" title="另一个宇宙"></iframe></div><script async src="${site}/embed/v1.js" crossorigin="anonymous"></script>`;

async function frameOf(page: Page): Promise<Frame> {
	const handle = await page.locator('iframe').elementHandle();
	const frame = await handle.contentFrame();
	if (!frame) throw new Error('expected a frame, found none');
	return frame;
}

/** Waits until the story in the page's frame is scrolled by the page. */
async function isDriven(page: Page): Promise<void> {
	const frame = await frameOf(page);
	await expect
		.poll(() => frame.evaluate(() => document.documentElement.dataset.embed))
		.toBe('window');
	await frame.waitForFunction(() => document.fonts.status === 'loaded');
}

/** What a browser says in its console that it does not like. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	return complaints;
}

test.describe('the story in a folder of a site', () => {
	test('is read, a number opens its slip, and a table is had', async ({ page, under }) => {
		const complaints = complaintsOf(page);
		await page.goto(`${under}/`);
		await expect(page).toHaveURL(new RegExp(`${FOLDER}/(zh|zh-hant|en)/$`));
		await page.goto(`${under}/en/`);
		await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
		await goTo(page, 'prices-same-window');
		await rests(page, 'prices-same-window');
		await page.locator('#prices-same-window .card a.figure').first().click();
		await expect(page.locator('#slip .slip-title')).not.toBeEmpty();
		await page.keyboard.press('Escape');
		await page.goto(`${under}/en/method/`);
		const table = page.locator('a[href$=".csv"]').first();
		const href = await table.evaluate((link: HTMLAnchorElement) => link.href);
		expect(href).toMatch(new RegExp(`^${under}/data/[a-z_]+\\.csv$`));
		const answer = await page.request.get(href);
		expect([answer.status(), answer.headers()['content-type']]).toEqual([
			200,
			'text/csv; charset=utf-8'
		]);
		expect(complaints).toEqual([]);
	});

	test('is framed by others, and its loader lets them scroll it', async ({ page, host, under }) => {
		await page.goto(await host({ body: snippet(under) }));
		await isDriven(page);
	});

	test('is in others’ pages inline', async ({ page, host, under }) => {
		const body = `<another-universe lang="zh"><a href="${under}/zh/">另一个宇宙</a></another-universe><script type="module" async src="${under}/embed/inline/v1.js"></script>`;
		await page.goto(await host({ body }));
		await awake(page);
	});
});

test.describe('other sites', () => {
	for (const path of ['/', '/zh/', '/en/method/', '/en/embed-this/', '/en/embed-this/article/'])
		test(`cannot frame ${path}`, async ({ page, host, baseURL }) => {
			await page.goto(await host({ body: `<iframe src="${baseURL ?? ''}${path}"></iframe>` }));
			await expect.poll(async () => (await frameOf(page)).url()).toMatch(/^chrome-error:/);
		});

	test('can frame the story though they are isolated from all others', async ({
		page,
		host,
		baseURL
	}) => {
		const complaints = complaintsOf(page);
		const headers = {
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp'
		};
		await page.goto(await host({ headers, body: snippet(baseURL ?? '') }));
		// Browsers keep isolation for trustworthy addresses, which `localhost` is.
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await isDriven(page);
		expect(complaints).toEqual([]);
	});

	test('can show a picture of a pack, and open it, where it runs nothing', async ({
		page,
		host,
		baseURL
	}) => {
		const picture = `${baseURL ?? ''}/en/pack/feud/ruler`;
		const headers = { 'cross-origin-embedder-policy': 'require-corp' };
		const body = `<img src="${picture}.svg" alt=""><img src="${picture}.png" alt="">`;
		await page.goto(await host({ headers, body }));
		const widths = () =>
			page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
		await expect.poll(widths).toEqual([680, 1360]);
		await page.goto(`${picture}.html`);
		await expect.poll(widths).toEqual([1360]);
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "ran"';
			document.body.append(script);
			return document.title;
		});
		expect(ran).not.toBe('ran');
	});

	test('can have the story inline though they take no markup from scripts', async ({
		page,
		host,
		baseURL
	}) => {
		const complaints = complaintsOf(page);
		const site = baseURL ?? '';
		const headers = {
			'content-security-policy': `default-src 'none'; script-src ${site}; connect-src ${site}; font-src ${site}; img-src data:; require-trusted-types-for 'script'; trusted-types another-universe`
		};
		const body = `<another-universe lang="zh"><a href="${site}/zh/">另一个宇宙</a></another-universe><script type="module" async src="${site}/embed/inline/v1.js"></script>`;
		await page.goto(await host({ headers, body }));
		await awake(page);
		const figure = page.locator('another-universe #feud-claim a.figure').first();
		await figure.scrollIntoViewIfNeeded();
		await figure.focus();
		await page.keyboard.press('Space');
		await expect(page.locator('another-universe .slip-title').first()).not.toBeEmpty();
		expect(complaints).toEqual([]);
	});
});

test('a page takes no markup that a script brings from elsewhere, and no script that is not the site’s', async ({
	page
}) => {
	await page.goto('/zh/');
	const refused = await page.evaluate(() => {
		const faults: string[] = [];
		for (const bring of [
			() => (document.body.innerHTML = '<b>no</b>'),
			() => new DOMParser().parseFromString('<b>no</b>', 'text/html'),
			() => (document.createElement('script').src = 'https://example.org/')
		])
			try {
				bring();
			} catch (fault) {
				faults.push(fault instanceof Error ? fault.name : '');
			}
		return faults;
	});
	expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('no page has a header that the browser does not like', async ({ page }) => {
	const complaints = complaintsOf(page);
	for (const path of ['/zh/', '/en/method/', '/zh-hant/embed-this/', '/zh/embed/feud/ruler/'])
		await page.goto(path, { waitUntil: 'networkidle' });
	expect(complaints).toEqual([]);
	await page.goto('/zh/nowhere/', { waitUntil: 'networkidle' });
	await expect(page.locator('a')).toHaveCount(3);
	// The code of the answer is all that is told.
	expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});
