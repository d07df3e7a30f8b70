/**
 * The scroll position, for all that follow it: one listener, and one look at the page in each frame,
 * before anybody draws. Whoever asked the page again after another has drawn would make the browser
 * lay it out in between.
 */

/** What a frame starts from. */
export interface View {
	/** px of the story above the part of the screen that it has. */
	readonly y: number;
	/** px of the screen's height that the story has. */
	readonly screen: number;
}

export interface Scrolling {
	/** @returns ends it */
	follow(onscroll: (view: View) => void): () => void;
	/** Tells all followers in the next frame, as if the reader had scrolled. */
	stir(): void;
}

/**
 * @param look how the page stands at this moment
 * @param signal ends it for everybody
 */
export function scrollingOf(look: () => View, signal: AbortSignal): Scrolling {
	const followers = new Set<(view: View) => void>();
	let frame = 0;
	const tell = (): void => {
		cancelAnimationFrame(frame);
		frame = 0;
		const view = look();
		for (const follower of followers) follower(view);
	};
	const stir = (): void => {
		frame ||= requestAnimationFrame(tell);
	};
	// Told once a frame, before it is drawn: to wait for a frame of one's own would cost as much again.
	// Captured: what scrolls in a host may be a part of its page.
	addEventListener('scroll', tell, { passive: true, capture: true, signal });
	signal.addEventListener('abort', () => cancelAnimationFrame(frame));
	return {
		follow(onscroll) {
			followers.add(onscroll);
			return () => followers.delete(onscroll);
		},
		stir
	};
}
