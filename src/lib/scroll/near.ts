/**
 * The only user of scrollama: tells as a chapter's edges cross the screen's. Its events are taken as a
 * signal that a chapter comes near or leaves, never for which: it passes on only the first of several
 * crossings (a jump there and back leaves it wrong), says nothing of an element that it has not seen
 * enter, and freezes heights when it starts. All chapters share it, as each of its set-ups listens to
 * every scroll and looks at the page; it never takes that listener back.
 */
import scrollama from 'scrollama';

const signals = new Map<Element, () => void>();
let unwatch: (() => void) | undefined;

/**
 * Watches every chapter of the page. An element taller than the screen is on it exactly while it spans
 * the screen's top edge or its bottom edge; a line at each tells.
 */
function watch(chapters: readonly HTMLElement[]): () => void {
	const tell = ({ element }: { readonly element: Element }): void => signals.get(element)?.();
	const lines = ([0, 1] as const).map((offset) => {
		const line = scrollama();
		line
			.setup({ step: [...chapters], offset })
			.onStepEnter(tell)
			.onStepExit(tell);
		return line;
	});
	const resize = (): void => lines.forEach((line) => line.resize());
	addEventListener('resize', resize);
	return () => {
		removeEventListener('resize', resize);
		lines.forEach((line) => line.destroy());
	};
}

/**
 * Calls back when a chapter's edges cross the screen's.
 * @param chapter a `[data-scrolly]` of the page
 * @returns ends it
 * @throws where there is no IntersectionObserver
 */
export function whenNear(chapter: HTMLElement, onsignal: () => void): () => void {
	signals.set(chapter, onsignal);
	unwatch ??= watch([...document.querySelectorAll<HTMLElement>('[data-scrolly]')]);
	return () => {
		signals.delete(chapter);
		if (signals.size > 0) return;
		unwatch?.();
		unwatch = undefined;
	};
}
