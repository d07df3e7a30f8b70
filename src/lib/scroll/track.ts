/**
 * One chapter's playhead. Where the reader is, and whether the chapter is on screen, comes from the
 * scroll position and from places measured once per layout.
 */
import { viewOf, type Mount } from '../mount/mount';
import type { View } from '../mount/scrolling';
import { REACHED_AT, reading, type Reading } from '../scene/playhead';
import { whenNear } from './near';

export interface Tracked {
	/** Measure the cards again and read: the layout, or what the reader asked for, has changed. */
	measure(): void;
	destroy(): void;
}

export interface TrackOptions {
	readonly mount: Mount;
	/** What the reader scrolls through: stage and cards together. */
	readonly chapter: HTMLElement;
	/** The sticky stage: as tall as the screen is with the browser's bars out. */
	readonly stage: HTMLElement;
	/** The chapter's steps, in order; a step's top edge is its card's. */
	readonly steps: readonly HTMLElement[];
	/** Reduced motion, asked at each reading. */
	readonly still: () => boolean;
	readonly onread: (reading: Reading) => void;
}

/** Follow the reader through one chapter's cards. */
export function track({ mount, chapter, stage, steps, still, onread }: TrackOptions): Tracked {
	let tops: number[] = [];
	let line = 0;
	let span = { top: 0, bottom: 0 };
	let settled = false;
	let last: Reading | undefined;
	let unfollow: (() => void) | undefined;
	let wasFar = false;

	const read = ({ y, screen }: View): void => {
		// A chapter more than a screen away need not follow each scroll; a signal brings it back.
		// In a frame of another site signals are of the host's screen, and cannot be relied on.
		const far = y + 2 * screen < span.top || y - screen > span.bottom;
		// Once more a frame later: signals tell of what is so at a frame's end, and nothing of a jump there
		// and back within one. A frame that is asked for while scrolling is told of is still this one.
		if (far && settled && unfollow && parent === window) {
			if (wasFar) follow(false);
			else requestAnimationFrame(() => mount.scrolling.stir());
		}
		wasFar = far;
		const now = reading(tops, y + line, still());
		if (last?.index === now.index && last.offset === now.offset && last.t === now.t) return;
		last = now;
		onread(now);
	};
	const measure = (): void => {
		const origin = mount.origin();
		tops = steps.map((step) => step.getBoundingClientRect().top - origin);
		// Not the window's height, which changes as an address bar comes and goes.
		const box = chapter.getBoundingClientRect();
		span = { top: box.top - origin, bottom: box.bottom - origin };
		line = REACHED_AT * (stage.clientHeight || innerHeight);
		read(viewOf(mount));
	};
	const follow = (on: boolean): void => {
		if (on) unfollow ??= mount.scrolling.follow(read);
		else {
			unfollow?.();
			unfollow = undefined;
		}
	};
	const signal = (): void => {
		follow(true);
		mount.scrolling.stir();
	};

	// Cards change height with fonts, zoom and language; the chapters above move these too.
	const sizes = new ResizeObserver(measure);
	sizes.observe(chapter);
	sizes.observe(mount.root);
	const shown = (event: PageTransitionEvent): void => {
		if (!event.persisted) return;
		signal();
		measure();
	};
	addEventListener('pageshow', shown);
	addEventListener('resize', measure);

	let unwatch: () => void = () => undefined;
	// scrollama never takes its listener back: where a story can be taken out, every scroll is listened to.
	if (mount.tree === document)
		try {
			unwatch = whenNear(chapter, signal);
			// Only once the observers have said where they start can listening ever stop.
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					settled = true;
					mount.scrolling.stir();
				})
			);
		} catch {
			// Without IntersectionObserver every scroll is listened to: dearer, and right.
		}
	follow(true);
	measure();

	return {
		measure,
		destroy: () => {
			unwatch();
			follow(false);
			sizes.disconnect();
			removeEventListener('pageshow', shown);
			removeEventListener('resize', measure);
		}
	};
}
