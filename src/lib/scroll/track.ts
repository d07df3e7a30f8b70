/**
 * The only user of scrollama. Its events are taken as a signal that a chapter comes on screen or
 * leaves it; where the reader is comes from the scroll position and the cards' places, measured
 * once per layout. (It reports late after a fast scroll and nothing after a reload in mid-page, its
 * heights freeze when it starts, and its direction is shared by all instances of a page.)
 */
import scrollama from 'scrollama';
import { REACHED_AT, reading, type Reading } from '../scene/playhead';

export interface Tracked {
	/** Measure the cards again and read: the layout, or what the reader asked for, has changed. */
	measure(): void;
	destroy(): void;
}

export interface TrackOptions {
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
 * Calls back when an element comes on screen or leaves it. An element taller than the screen is on
 * it exactly while it spans the screen's top edge or its bottom edge; a line at each tells.
 */
function watch(element: HTMLElement, onchange: (onScreen: boolean) => void): () => void {
	const spanned = new Set<number>();
	const lines = ([0, 1] as const).map((offset) => {
		const line = scrollama();
		line
			.setup({ step: [element], offset })
			.onStepEnter(() => {
				spanned.add(offset);
				onchange(true);
			})
			.onStepExit(() => {
				spanned.delete(offset);
				onchange(spanned.size > 0);
			});
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
export function track({ chapter, stage, steps, still, onread }: TrackOptions): Tracked {
	let tops: number[] = [];
	let line = 0;
	let last: Reading | undefined;
	let listening = false;
	let frame = 0;

	const read = (): void => {
		frame = 0;
		const now = reading(tops, scrollY + line, still());
		if (last?.index === now.index && last.offset === now.offset && last.t === now.t) return;
		last = now;
		onread(now);
	};
	const soon = (): void => {
		frame ||= requestAnimationFrame(read);
	};
	const measure = (): void => {
		tops = steps.map((step) => step.getBoundingClientRect().top + scrollY);
		// Not the window's height, which changes as an address bar comes and goes.
		line = REACHED_AT * (stage.clientHeight || innerHeight);
		read();
	};
	const listen = (on: boolean): void => {
		if (on !== listening) {
			listening = on;
			if (on) addEventListener('scroll', soon, { passive: true });
			else removeEventListener('scroll', soon);
		}
		soon();
	};

	// Cards change height with fonts, zoom and language; the chapters above move these too.
	const sizes = new ResizeObserver(measure);
	sizes.observe(chapter);
	sizes.observe(document.body);
	const shown = (event: PageTransitionEvent): void => {
		if (event.persisted) measure();
	};
	addEventListener('pageshow', shown);
	addEventListener('resize', measure);

	let unwatch: () => void = () => undefined;
	try {
		unwatch = watch(chapter, listen);
	} catch {
		// Without IntersectionObserver every scroll is listened to: dearer, and right.
		listen(true);
	}
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
