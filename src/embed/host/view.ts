/**
 * What of the screen a story can have in its host's page.
 */
import type { Embed } from './embed';

/** The element that scrolls the embed, where that is not the page. */
export function scrollerOf(wrapper: HTMLElement): HTMLElement | undefined {
	for (let e = wrapper.parentElement; e && e !== document.body; e = e.parentElement)
		if (/auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight)
			return e;
	return undefined;
}

/** px of the screen that the host's own header covers: as the host says, or as it is seen. */
export function headerOf(wrapper: HTMLElement, top: number): number {
	const said = wrapper.dataset.top;
	if (said)
		return parseFloat(said) || (document.querySelector(said)?.getBoundingClientRect().bottom ?? 0);
	let bottom = top;
	for (const e of document.elementsFromPoint(innerWidth / 2, top + 1)) {
		const { position } = getComputedStyle(e);
		const box = e.getBoundingClientRect();
		const isHeader = /fixed|sticky/.test(position) && box.height < innerHeight / 3;
		if (isHeader && !wrapper.contains(e)) bottom = Math.max(bottom, box.bottom);
	}
	return bottom - top;
}

interface View {
	readonly scroller: HTMLElement | undefined;
	/** px from the screen's top to what scrolls, and to the story's place below the header. */
	readonly above: number;
	readonly top: number;
	readonly height: number;
}

/** The part of the screen that the story can have. */
export function viewOf(embed: Embed): View {
	const { scroller } = embed;
	const above = scroller ? scroller.getBoundingClientRect().top + scroller.clientTop : 0;
	const height = (scroller?.clientHeight ?? innerHeight) - embed.header;
	return { scroller, above, top: above + embed.header, height };
}
