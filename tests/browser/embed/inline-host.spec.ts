/** The story inline and its host keep apart: style, fonts, scrolling, listeners, storage. */
import { expect, type Page } from '@playwright/test';
import { goTo, restyle, rests, windows } from '../story';
import { awake, faultsOf, inside, openInline, storyAddress, test } from './inline-story';

test.use({ viewport: windows.desktop });

/** A host's rules at their worst, none of which says how wide the story may be. */
const WILD = `
	:root {
		--ink: red; --paper: lime; --light: 1; --rem: 40px; --tracking: 1em; --margin: 99px;
		--text-column: 3px; --vh: 3px; --top: 300px; --strong: fantasy; --header: 500px;
	}
	html { font-size: 62.5% !important; zoom: normal }
	*, *::before, *::after { box-sizing: content-box !important }
	html, body, article, div, another-universe {
		font: italic small-caps 900 33px/3 fantasy !important; color: red !important;
		letter-spacing: 3px !important; word-spacing: 9px !important; text-align: right !important;
		text-transform: uppercase !important; text-indent: 2em !important; white-space: pre !important;
		cursor: wait !important; direction: rtl !important; quotes: none !important;
		list-style: square !important; border-collapse: collapse !important; fill: red !important;
		line-break: anywhere !important; hyphens: auto !important; text-shadow: 1px 1px red !important;
		caption-side: bottom !important; tab-size: 2 !important; user-select: none !important;
		pointer-events: none !important; accent-color: red !important; color-scheme: dark !important;
		text-wrap: nowrap !important; font-feature-settings: 'smcp' !important; stroke: red !important
	}
	another-universe {
		display: inline !important; position: fixed !important; border: 9px solid !important;
		padding: 20px !important; margin: 30px !important; transform: rotate(1deg) !important;
		overflow: hidden !important; opacity: 0.5 !important; width: 10px !important;
		float: left !important; filter: blur(1px) !important; contain: strict !important
	}
	.root, .body, .card, .stage, p, h1, h2, h3, a, svg, text, button, section, header, footer {
		display: none; color: red; margin: 50px !important
	}`;

/** Computed styles of every twentieth element of the story and of all its kinds. */
const stylesInside = (page: Page): Promise<Record<string, string>> =>
	inside(page).evaluate((any) => {
		const kinds = new Set<string>();
		const styles: Record<string, string> = {};
		[...document.querySelectorAll(any)].forEach((element, i) => {
			const kind = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
			if (kinds.has(kind) && i % 20) return;
			kinds.add(kind);
			const computed = getComputedStyle(element);
			styles[`${i} ${kind}`] = [...computed]
				.filter((name) => !name.startsWith('--'))
				.map((name) => `${name}: ${computed.getPropertyValue(name)}`)
				.join('\n');
		});
		return styles;
		// Other stages may wake between two looks: their elements are others then.
	}, 'article, article *:not(figure[data-still] *, [data-stage]:not([data-stage="feud"]) *)');

test('no rule of a host reaches a story, however wild', async ({ page, site }) => {
	await openInline(page, site, 'plain');
	await goTo(inside(page), 'feud-ruler');
	const before = await stylesInside(page);
	expect(Object.keys(before).length).toBeGreaterThan(150);
	await restyle(page, WILD);
	await goTo(inside(page), 'feud-ruler');
	const after = await stylesInside(page);
	const changed = Object.keys(before).flatMap((element) => {
		const was = before[element]?.split('\n') ?? [];
		const is = new Set(after[element]?.split('\n'));
		return was.filter((line) => !is.has(line)).map((line) => `${element}: ${line}`);
	});
	expect(changed).toEqual([]);
});

/** Computed styles of the host's own elements; what holds the story grows with it. */
const stylesOfHost = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const grows = /^(height|block-size|perspective-origin|transform-origin)$/;
		return [...document.querySelectorAll('html, body, h1, p, article, div')].flatMap((element) => {
			const computed = getComputedStyle(element);
			const holds = element.querySelector('another-universe') !== null;
			return [...computed]
				.filter((name) => !(holds && grows.test(name)))
				.map((name) => `${element.tagName} ${name}: ${computed.getPropertyValue(name)}`);
		});
	});

/** Brings the script that the host left out. */
const bring = (page: Page): Promise<void> =>
	page.evaluate((src) => {
		const script = document.createElement('script');
		script.type = 'module';
		script.src = src;
		document.body.append(script);
	}, `${storyAddress()}/embed/inline/v1.js`);

test('no rule of a story reaches its host, by day or by night, and its fonts have its own names', async ({
	page,
	site
}) => {
	await page.goto(`${site}/late`);
	const before = await stylesOfHost(page);
	const attributes = (): Promise<string> =>
		page.evaluate(() =>
			[document.documentElement, document.body]
				.flatMap((e) => [...e.attributes].map(({ name, value }) => `${name}=${value}`))
				.join()
		);
	const said = await attributes();
	expect(await page.evaluate(() => document.fonts.size)).toBe(0);
	await bring(page);
	await awake(page);
	for (const step of ['feud-ruler', 'prices-same-window']) {
		await goTo(inside(page), step);
		expect(await stylesOfHost(page)).toEqual(before);
	}
	const families = await page.evaluate(() => [...document.fonts].map(({ family }) => family));
	expect(families.length).toBeGreaterThan(10);
	expect(families.filter((family) => !/^"?Another Universe /.test(family))).toEqual([]);
	expect(await attributes()).toBe(said);
	expect(
		await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
	).toEqual([0, 0, '']);
	// By night the story is dark, and the page around it is not.
	const grounds = await inside(page).evaluate(
		(body) => getComputedStyle(document.querySelector(body) ?? new Element()).backgroundColor,
		'.body'
	);
	expect(grounds).not.toBe('rgba(0, 0, 0, 0)');
});

test('text follows the reader’s setting, not the host’s', async ({ page, site }) => {
	await openInline(page, site, 'plain');
	const size = (): Promise<string> =>
		inside(page).evaluate(
			(text) => getComputedStyle(document.querySelector(text) ?? new Element()).fontSize,
			'.register'
		);
	expect(await size()).toBe('13px');
	for (const told of ['10px', '62.5%', '300%']) {
		await restyle(page, `html { font-size: ${told} }`);
		expect(await size()).toBe('13px');
	}
});

test('who reads below is not moved as it comes late', async ({ page, site }) => {
	await page.setViewportSize(windows.phone);
	await page.goto(`${site}/late`);
	await page.evaluate(() => {
		scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
	});
	// The host's own: a locator would look into the shadow root too.
	const last = (): Promise<number> =>
		page.evaluate(
			() => [...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect().top ?? NaN
		);
	const before = await last();
	await bring(page);
	await awake(page);
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(Math.abs((await last()) - before)).toBeLessThanOrEqual(1);
	expect((await page.locator('another-universe').boundingBox())?.height).toBeGreaterThan(20_000);
});

/** Listeners that the page has in all, where stories hang theirs. */
async function listeners(page: Page): Promise<number> {
	const client = await page.context().newCDPSession(page);
	let count = 0;
	for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
		const { result } = await client.send('Runtime.evaluate', { expression });
		const found = await client.send('DOMDebugger.getEventListeners', {
			objectId: result.objectId ?? ''
		});
		count += found.listeners.length;
	}
	await client.detach();
	return count;
}

test('taken out it leaves no listener, put back it is there again', async ({ page, site }) => {
	const faults = faultsOf(page);
	await page.goto(`${site}/late`);
	const before = await listeners(page);
	await bring(page);
	await awake(page);
	await goTo(inside(page), 'feud-ruler');
	await goTo(inside(page), 'ticket-m6');
	expect(await listeners(page)).toBeGreaterThan(before);
	await page.evaluate(() => {
		const story = document.querySelector('another-universe');
		Object.assign(window, { story, place: story?.parentElement });
		story?.remove();
	});
	await expect.poll(() => listeners(page)).toBe(before);
	await page.evaluate(() => {
		scrollTo(0, 100);
		scrollTo(0, 0);
		const { story, place } = window as unknown as { story: Element; place: Element };
		place.append(story);
	});
	await awake(page);
	await goTo(inside(page), 'feud-ruler');
	// Moved at once, it keeps what it is.
	await page.evaluate(() => {
		const { story, place } = window as unknown as { story: Element; place: Element };
		story.shadowRoot?.querySelector('.root')?.setAttribute('data-same', '');
		document.querySelector('h1')?.after(place);
	});
	await rests(inside(page), 'feud-ruler');
	expect(await page.locator('.root[data-same]').count()).toBe(1);
	expect(faults).toEqual([]);
});
