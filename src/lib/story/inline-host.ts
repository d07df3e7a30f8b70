/** What the page around an inline story does to it: its header, its own scrolling, what clips it. */

/** px of the screen's top that the host's header covers: `56`, or what stands at `#site-header`. */
export function coveredBy(said: string | null): number {
	if (!said) return 0;
	const px = Number.parseFloat(said);
	if (Number.isFinite(px)) return Math.max(px, 0);
	try {
		return Math.max(document.querySelector(said)?.getBoundingClientRect().bottom ?? 0, 0);
	} catch {
		return 0;
	}
}

/** Every element around one, out of shadow roots too. */
function* around(element: Element): Generator<Element> {
	for (let e: Element | null = element; e;) {
		const parent: Node | null = e.assignedSlot ?? e.parentNode;
		e = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
		if (e) yield e;
	}
}

/** The browser takes what the page's root says of overflow, and else its body's, for the window. */
const isWindow = (element: Element): boolean =>
	element === document.documentElement ||
	(element === document.body && getComputedStyle(document.documentElement).overflowY === 'visible');

/** The first element around a story that could scroll it: what its stages stick to, but the window. */
function portOf(element: Element): Element | undefined {
	for (const e of around(element))
		if (!isWindow(e) && /auto|scroll|hidden/.test(getComputedStyle(e).overflowY)) return e;
	return undefined;
}

const scrolls = (port: Element): boolean =>
	getComputedStyle(port).overflowY !== 'hidden' && port.scrollHeight > port.clientHeight;

/** The element that scrolls a story, where that is not the page. */
export function scrollerOf(element: Element): Element | undefined {
	const port = portOf(element);
	return port && scrolls(port) ? port : undefined;
}

/** An element around a story that clips it and does not scroll: nothing sticks in it. */
export function clipperOf(element: Element): Element | undefined {
	const port = portOf(element);
	return port && !scrolls(port) ? port : undefined;
}

/** px that a host leaves free above what is scrolled to. */
export const paddingOf = (scroller: Element): number =>
	Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
