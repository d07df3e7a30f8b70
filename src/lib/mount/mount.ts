/**
 * Where a story stands: the page's own document, or a shadow root in somebody else's page. Whoever
 * looks something up, measures or listens asks here and not the page, so that one code does for both.
 */
import { fetched, type ReadJson } from './files';
import { scrollingOf, type Scrolling, type View } from './scrolling';

/** A story's place, and what is asked of it. */
export interface Mount {
	/** Holds the story, and nothing else of the page. */
	readonly tree: Document | ShadowRoot;
	/** What the style sheet calls `:root`: it bears the state, the light and the size of a rem. */
	readonly root: HTMLElement;
	/** px of the screen's top that something of a host's covers. */
	readonly top: () => number;
	/** px from the screen's top to the story's; negative once it has been scrolled. */
	readonly origin: () => number;
	/** Tells of the reader's scrolling, whatever it is that scrolls. */
	readonly scrolling: Scrolling;
	/** Gives the story's JSON files by their addresses. */
	readonly read: ReadJson;
	/** Aborts when the story is taken out: whoever listens stops. */
	readonly ending: AbortSignal;
}

/** What the room allows: no stage at all, one behind its cards, or one beside them. */
export type Room = 'none' | 'phone' | 'desktop';

/** A story's place, with one teller of its scrolling for all that will follow it. */
export function mounted(place: Omit<Mount, 'scrolling'>): Mount {
	return { ...place, scrolling: scrollingOf(() => viewOf(place), place.ending) };
}

/** The story in a page of its own, which ends with it. */
export const ownPage = (read = fetched): Mount =>
	mounted({
		tree: document,
		root: document.documentElement,
		top: () => 0,
		origin: () => -scrollY,
		read,
		ending: new AbortController().signal
	});

/** Where the story's part of the screen is at this moment; in a page of its own the scroll position. */
export function viewOf({ top, origin }: Pick<Mount, 'top' | 'origin'>): View {
	const covered = top();
	return { y: covered - origin(), screen: innerHeight - covered };
}

/** Calls back as an element's size changes, and once at first, until the story ends. */
export function watchSize({ ending }: Mount, callback: () => void, ...elements: Element[]): void {
	const sizes = new ResizeObserver(callback);
	for (const element of elements) sizes.observe(element);
	ending.addEventListener('abort', () => sizes.disconnect());
}

/** As the style sheet decides (stage.css), which alone knows the width that the story has. */
export function roomOf({ tree }: Mount): Room {
	const stage = tree.querySelector('.chapter:not([data-failed]) .stage');
	const style = stage && getComputedStyle(stage);
	if (!style || style.display === 'none') return 'none';
	// Where text has a column of its own.
	return style.getPropertyValue('--text-column') ? 'desktop' : 'phone';
}
