/**
 * The only user of scrollama. Its events are taken as a signal that a chapter comes near or leaves,
 * never for which: it passes on only the first of several crossings (a jump there and back leaves it
 * wrong), says nothing of an element that it has not seen enter, and freezes heights when it starts.
 * Where the reader is, and whether the chapter is on screen, comes from the scroll position and from
 * places measured once per layout.
 */
import scrollama from 'scrollama';
import { scrolled, type Mount } from '../mount/mount';
import { REACHED_AT, reading, type Reading } from '../scene/playhead';

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

/**
 * Calls back when an element's edges cross the screen's. An element taller than the screen is on it
 * exactly while it spans the screen's top edge or its bottom edge; a line at each tells.
 */
function watch(element: HTMLElement, onsignal: () => void): () => void {
	const lines = ([0, 1] as const).map((offset) => {
		const line = scrollama();
		line
			.setup({ step: [element], offset })
			.onStepEnter(onsignal)
			.onStepExit(onsignal);
		return line;
	});
	const resize = (): void => lines.forEach((line) => line.resize());
	addEventListener('resize', resize);
	return () => {
		removeEventListener('resize', resize);
		lines.forEach((line) => line.destroy());
	};
}

/** Follow the reader through one chapter's cards. */
export function track({ mount, chapter, stage, steps, still, onread }: TrackOptions): Tracked {
	let tops: number[] = [];
	let line = 0;
	let span = { top: 0, bottom: 0 };
	let settled = false;
	let last: Reading | undefined;
	let listening = false;
	let wasFar = false;
	let frame = 0;

	const read = (): void => {
		frame = 0;
		// A chapter more than a screen away need not follow each scroll; a signal brings it back.
		// In a frame of another site signals are of the host's screen, and cannot be relied on.
		const y = scrolled(mount);
		const far = y + 2 * innerHeight < span.top || y - innerHeight > span.bottom;
		// Once more a frame later: signals tell of what is so at a frame's end, and nothing of a jump there
		// and back within one.
		if (far && settled && listening && parent === window) {
			if (wasFar) listen(false);
			else soon();
		}
		wasFar = far;
		const now = reading(tops, y + line, still());
		if (last?.index === now.index && last.offset === now.offset && last.t === now.t) return;
		last = now;
		onread(now);
	};
	const soon = (): void => {
		frame ||= requestAnimationFrame(read);
	};
	const measure = (): void => {
		const origin = mount.origin();
		tops = steps.map((step) => step.getBoundingClientRect().top - origin);
		// Not the window's height, which changes as an address bar comes and goes.
		const box = chapter.getBoundingClientRect();
		span = { top: box.top - origin, bottom: box.bottom - origin };
		line = REACHED_AT * (stage.clientHeight || innerHeight);
		read();
	};
	const listen = (on: boolean): void => {
		if (on === listening) return;
		listening = on;
		// Captured: what scrolls in a host may be a part of its page.
		if (on) addEventListener('scroll', soon, { passive: true, capture: true });
		else removeEventListener('scroll', soon, { capture: true });
	};
	const signal = (): void => {
		listen(true);
		soon();
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
	// It never takes its listener back: where a story can be taken out, every scroll is listened to.
	if (mount.tree === document)
		try {
			unwatch = watch(chapter, signal);
			// Only once the observers have said where they start can listening ever stop.
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					settled = true;
					soon();
				})
			);
		} catch {
			// Without IntersectionObserver every scroll is listened to: dearer, and right.
		}
	listen(true);
	measure();

	return {
		measure,
		destroy: () => {
			unwatch();
			listen(false);
			cancelAnimationFrame(frame);
			sizes.disconnect();
			removeEventListener('pageshow', shown);
			removeEventListener('resize', measure);
		}
	};
}
