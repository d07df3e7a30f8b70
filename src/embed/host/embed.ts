/**
 * One story in a host's page, as the loader knows it, and what is said to it.
 */
import { sealed, type FromHost } from '../protocol';

/** Where the frame is held while its story passes: as the page around it allows. */
type Hold = 'sticky' | 'fixed' | 'moved';

/** A story's wrapper and frame, and what is known of them. */
export interface Embed {
	readonly wrapper: HTMLElement;
	readonly frame: HTMLIFrameElement;
	/** What its messages must come from; `null` in a sandbox without an origin of its own. */
	readonly origin: string;
	/** The story's own name for this visit; empty until it has said hello. */
	id: string;
	/** px: the story's height; 0 until it is told. */
	height: number;
	hold: Hold;
	/** Above and below it, as the host's style sheets have them; all else they say is overruled. */
	readonly margin: string;
	/** Turned by its reader, as the wrapper asks or the story can do no other: a frame like any. */
	steps: boolean;
	/** What scrolls it, where that is not the page; looked for as the layout changes. */
	scroller: HTMLElement | undefined;
	/** px that the host's own header covers; measured as the layout changes and as the frame is reached. */
	header: number;
	held: boolean;
	/** The last line that was told, px, and when it last asked to be brought somewhere, ms. */
	y: number;
	asked: number;
	/** What it asked for then. */
	from: number | undefined;
	to: number;
}

/** Above whatever a host's style sheet says of all its elements. */
export function set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(styles))
		element.style.setProperty(name, value, 'important');
}

/** @param by px; at once, whatever the host's style sheet says of scrolling */
export function scrollHost(scroller: HTMLElement | undefined, by: number): void {
	(scroller ?? window).scrollBy({ top: by, behavior: 'instant' });
}

/** Says it to the story, once it is known by name. */
export function tell({ frame, origin, id }: Embed, message: FromHost): void {
	if (id) frame.contentWindow?.postMessage(sealed(id, message), origin === 'null' ? '*' : origin);
}
