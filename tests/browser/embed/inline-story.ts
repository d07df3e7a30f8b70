/** What the tests of inline stories share: opening a host, and looking into its shadow roots. */
import { expect, test as base, type Page } from '@playwright/test';
import type { Evaluates } from '../story';
import { serveInlineHosts, type InlineHostName } from './inline-hosts';

export const storyAddress = (): string => `http://127.0.0.1:${process.env.TEST_PORT ?? ''}`;

interface Sites {
	/** Where the hosts' pages are. */
	readonly site: string;
}

export const test = base.extend<object, Sites>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its argument
		async ({}, use) => {
			const { address, server } = await serveInlineHosts(storyAddress());
			await use(address);
			server.close();
		},
		{ scope: 'worker' }
	]
});

/**
 * The same functions that tests run in a page, with a story's shadow root for their document. Sent as
 * text: a strict host's policy lets no page make functions.
 * @param which of the page's stories
 */
export const inside = (page: Page, which = 0): Evaluates => ({
	evaluate: <R>(inPage: (argument: string) => R, argument: string): Promise<R> =>
		page.evaluate<R>(`(() => {
			const tree = window.document.querySelectorAll('another-universe')[${which}].shadowRoot;
			const document = {
				querySelector: (s) => tree.querySelector(s),
				querySelectorAll: (s) => tree.querySelectorAll(s),
				getElementById: (id) => tree.getElementById(id),
				get activeElement() { return tree.activeElement; },
				documentElement: window.document.documentElement
			};
			return (${inPage.toString()})(${JSON.stringify(argument)});
		})()`)
});

/** Waits until a story is awake and its fonts are there. */
export async function awake(page: Page, which = 0): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				(n) =>
					document.fonts.status === 'loaded' &&
					document
						.querySelectorAll('another-universe')
						.item(n)
						.shadowRoot?.querySelector('.root[data-awake][data-way]') instanceof Element,
				which
			)
		)
		.toBe(true);
}

/** Opens a host's page and waits until its first story is awake. */
export async function openInline(page: Page, site: string, name: InlineHostName): Promise<void> {
	await page.goto(`${site}/${encodeURIComponent(name)}`);
	await awake(page);
}

/** Everything that goes wrong in a page from now on. */
export function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	return faults;
}
