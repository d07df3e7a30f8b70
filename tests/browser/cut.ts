/** What large text, zoom and wider spacing must not do to a page. */
import type { Page } from '@playwright/test';

/** px that the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

/**
 * HTML text whose box cuts it: what a box hides of its own content, or what leaves the window. What
 * is only heard, scrolls by itself (tables) or is drawn (SVG) is left out. Runs in the page.
 */
export function cut(): string[] {
	const faults: string[] = [];
	const width = document.documentElement.clientWidth;
	for (const e of document.querySelectorAll<HTMLElement>('body *')) {
		const says = [...e.childNodes].some(
			(n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim() !== ''
		);
		if (!says || e.closest('svg, script, style, .visually-hidden, .table-scroll, [hidden]'))
			continue;
		if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		// Set for ears alone, or until focus comes to it.
		let isHeard = e.matches('.skip');
		for (let box: Element | null = e; box; box = box.parentElement)
			isHeard ||= getComputedStyle(box).clipPath === 'inset(50%)';
		if (isHeard) continue;
		const say = `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 16)}”`;
		const range = document.createRange();
		range.selectNodeContents(e);
		const text = range.getBoundingClientRect();
		if (text.left < -1 || text.right > width + 1) faults.push(`${say} leaves the window`);
		for (let box: HTMLElement | null = e; box && box !== document.body; box = box.parentElement) {
			const { overflowX, overflowY } = getComputedStyle(box);
			const around = box.getBoundingClientRect();
			if (overflowX !== 'visible' && text.right > around.right + 1)
				faults.push(`${say} is cut by ${box.className}`);
			if (
				['hidden', 'clip'].includes(overflowY) &&
				(text.bottom > around.bottom + 2 || text.top < around.top - 2)
			)
				faults.push(`${say} is cut by ${box.className}`);
		}
	}
	return faults;
}

/** Header controls that lie over one another. Runs in the page. */
export function piled(): string[] {
	const all = [...document.querySelectorAll('[data-masthead] :is(a, button)')].filter((e) =>
		e.checkVisibility({ visibilityProperty: true })
	);
	return all.flatMap((a, i) =>
		all.slice(i + 1).flatMap((b) => {
			const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
			const x = Math.min(p.right, q.right) - Math.max(p.left, q.left);
			const y = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
			const isRail = a.closest('.rail') ?? b.closest('.rail');
			return x > 1 && y > 1 && !isRail ? [`${a.textContent} and ${b.textContent}`] : [];
		})
	);
}

/** The story in every edition, the method page in every language. */
export const pages = [
	'/zh/',
	'/zh-hant/',
	'/en/',
	'/zh/method/',
	'/en/method/',
	'/zh/embed-this/',
	'/en/embed-this/'
] as const;
