/**
 * Where the reader is in the whole page: how dark it is, and how much of the story is read. Nothing is
 * measured while scrolling.
 */
import { viewOf, watchSize, type Mount } from '../mount/mount';
import type { View } from '../mount/scrolling';
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
	/** The last place that the reader has reached. */
	readonly place: number;
}

/** What is followed. */
export interface Followed {
	readonly mount: Mount;
	/** In document order. */
	readonly parts: readonly Part[];
	/** In document order. */
	readonly places: readonly HTMLElement[];
	/** px from the screen's top that a place has to come up to; asked at each layout. */
	readonly reached: () => number;
	/** Reduced motion, asked at each reading. */
	readonly still: () => boolean;
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

/** The last of some places, by their tops, that a line in the document has reached; the first at least. */
export function placeAt(tops: readonly number[], line: number): number {
	// A subpixel short is there: browsers land between two.
	const found = tops.findLastIndex((top) => top <= line + 1);
	return Math.max(found, 0);
}

export interface PageFollower {
	/** The layout has changed. */
	measure(): void;
	/** Reads now: what is told follows the scroll position by a frame. */
	read(): void;
}

/** Follow the page. */
export function followPage(
	{ mount, parts, places, reached, still }: Followed,
	onread: (reading: PageReading) => void
): PageFollower {
	let turns: Turn[] = [];
	let spans: Span[] = [];
	let tops: number[] = [];
	let line = 0;

	const read = ({ y, screen }: View): void => {
		const middle = y + screen / 2;
		const chapter = spans.findIndex(({ top, bottom }) => top <= middle && middle < bottom);
		onread({
			light: lightAt(turns, y, screen, still()),
			read: chaptersRead(spans, middle),
			chapter: chapter < 0 ? undefined : chapter,
			place: placeAt(tops, y + line)
		});
	};
	const measure = (): void => {
		const origin = mount.origin();
		const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top - origin;
		let before: Act = 'paper';
		turns = [];
		spans = [];
		for (const { element, act, isChapter } of parts) {
			const top = topOf(element);
			if (act !== before) turns.push({ y: top, act });
			if (isChapter) spans.push({ top, bottom: top + element.offsetHeight });
			before = act;
		}
		tops = places.map(topOf);
		line = reached();
		read(viewOf(mount));
	};
	const { ending: signal } = mount;
	watchSize(mount, measure, mount.root);
	mount.scrolling.follow(read);
	addEventListener('resize', measure, { signal });
	measure();
	return { measure, read: () => read(viewOf(mount)) };
}
