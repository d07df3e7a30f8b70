/** Stories made worse on purpose, each in one way: what measures has to see each of them. */
import type { Page } from '@playwright/test';

export const worses = ['heavy', 'blocked', 'shifting', 'scripted', 'laid out', 'slow'] as const;
export type Worse = (typeof worses)[number];

/** ms of a task that keeps everybody waiting, and of one at each scroll or input. */
const LONG = 200;
const SHORT = 8;

/** Runs in the page, before its scripts. */
function spoilt({ worse, long, short }: { worse: Worse; long: number; short: number }): void {
	const busy = (ms: number): void => {
		const end = performance.now() + ms;
		while (performance.now() < end);
	};
	const put = (style: Partial<CSSStyleDeclaration>): HTMLElement => {
		const box = document.createElement('div');
		Object.assign(box.style, style);
		document.body.prepend(box);
		return box;
	};
	if (worse === 'heavy')
		addEventListener('DOMContentLoaded', () => void fetch('/data/claims.json?heavy'));
	if (worse === 'blocked') addEventListener('DOMContentLoaded', () => setTimeout(busy, 0, long));
	if (worse === 'shifting') addEventListener('load', () => put({ height: '200px' }));
	if (worse === 'scripted') addEventListener('scroll', () => busy(short));
	if (worse === 'laid out')
		addEventListener('scroll', () => {
			// Every style of the page anew, at each picture.
			document.documentElement.style.fontSize = `${16 + (scrollY % 2) / 100}px`;
		});
	if (worse === 'slow')
		for (const type of ['keydown', 'click']) addEventListener(type, () => busy(4 * short));
}

export const spoil = (page: Page, worse: Worse): Promise<unknown> =>
	page.addInitScript(spoilt, { worse, long: LONG, short: SHORT });
