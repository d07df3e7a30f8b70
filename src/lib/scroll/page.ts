/**
 * Where the reader is in the whole page: how dark it is, and how much of the story is read. One
 * passive listener, nothing measured while scrolling.
 */
import type { Act } from '../scene/contract';
import { lightAt, type Turn } from './light';

/** A part of the page with a light of its own; chapters count on the rail, the rest does not. */
export interface Part {
	readonly element: HTMLElement;
	readonly act: Act;
	readonly isChapter: boolean;
}

export interface PageReading {
	/** 0 paper to 1 night. */
	readonly light: number;
	/** Chapters read, e.g. 2.5: two whole ones and half the third. */
	readonly read: number;
	/** The chapter on screen, if any. */
	readonly chapter: number | undefined;
}

/** A chapter's place in the document, px. */
export interface Span {
	readonly top: number;
	readonly bottom: number;
}

/** How many chapters lie behind a line in the document, fractions of the current one included. */
export function chaptersRead(spans: readonly Span[], line: number): number {
	let read = 0;
	for (const { top, bottom } of spans)
		read += Math.min(Math.max((line - top) / Math.max(bottom - top, 1), 0), 1);
	return read;
}

/** Follow the page; returns a function that stops it. */
export function followPage(
	parts: readonly Part[],
	still: () => boolean,
	onread: (reading: PageReading) => void
): () => void {
	let turns: Turn[] = [];
	let spans: Span[] = [];
	let frame = 0;

	const read = (): void => {
		frame = 0;
		const middle = scrollY + innerHeight / 2;
		const chapter = spans.findIndex(({ top, bottom }) => top <= middle && middle < bottom);
		onread({
			light: lightAt(turns, scrollY, innerHeight, still()),
			read: chaptersRead(spans, middle),
			chapter: chapter < 0 ? undefined : chapter
		});
	};
	const soon = (): void => {
		frame ||= requestAnimationFrame(read);
	};
	const measure = (): void => {
		let before: Act = 'paper';
		turns = [];
		spans = [];
		for (const { element, act, isChapter } of parts) {
			const box = element.getBoundingClientRect();
			const top = box.top + scrollY;
			if (act !== before) turns.push({ y: top, act });
			if (isChapter) spans.push({ top, bottom: top + box.height });
			before = act;
		}
		read();
	};
	const sizes = new ResizeObserver(measure);
	sizes.observe(document.body);
	addEventListener('scroll', soon, { passive: true });
	addEventListener('resize', measure);
	measure();
	return () => {
		sizes.disconnect();
		removeEventListener('scroll', soon);
		removeEventListener('resize', measure);
		cancelAnimationFrame(frame);
	};
}
