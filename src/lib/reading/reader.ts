/**
 * The reader's place in the story, in each way of reading. Scroll and Read take it from the scroll
 * position; Step shows one screen at a time and moves from screen to screen. Changing the way keeps
 * the place.
 */
import { viewOf, type Mount } from '../mount/mount';
import type { Act } from '../scene/contract';
import { REACHED_AT } from '../scene/playhead';
import { followPage, type PageReading, type Part } from '../scroll/page';
import { moved, onMoves, type Move } from './moves';
import type { Place } from './place';
import type { Way } from './way';

export interface ReaderOptions {
	readonly mount: Mount;
	readonly places: readonly Place[];
	readonly parts: readonly Part[];
	/** Reduced motion, asked at each reading. */
	readonly still: () => boolean;
	readonly onread: (reading: PageReading) => void;
	/** A way was taken up, or in Step another screen: stages are to be moved accordingly. */
	readonly onturn: (way: Way, place: Place) => void;
}

export interface Reader {
	readonly way: Way;
	/** The place being read: which one of the places. */
	readonly at: number;
	/**
	 * Takes up a way of reading at a place; without one, where the browser has scrolled to.
	 */
	take(way: Way, place?: number): void;
	/** Takes up another way at the place being read. */
	change(way: Way): void;
	/** Brings a place to where it is read, and the focus with it. */
	goTo(place: number): void;
	/** In Step: to another screen. */
	move(move: Move): void;
}

/** In Read a step counts as reached when its head is in the upper part of the screen. */
const READ_AT = 0.25;

/** Which parts of the page are on in Step; the style sheet hides the others. */
function showScreen({ tree }: Mount, places: readonly Place[], at: number): void {
	for (const on of tree.querySelectorAll('[data-on]')) on.removeAttribute('data-on');
	const place = places[at];
	if (!place) return;
	const chapter = place.element.closest('[data-chapter]');
	const last = places[at + 1]?.chapter !== place.chapter;
	place.element.dataset.on = '';
	chapter?.setAttribute('data-on', place.step === undefined ? 'opening' : last ? 'last' : 'step');
	// The page's end belongs to the last screen.
	tree.querySelector('.colophon')?.toggleAttribute('data-on', at === places.length - 1);
}

/** Keyboard and screen reader go on from the new screen, unless they are at the buttons that turn it. */
function takeFocus({ tree: { activeElement } }: Mount, place: Place): void {
	if (activeElement?.closest('[data-bar], [popover]')) return;
	const head = place.element.querySelector<HTMLElement>('h1, h2, h3');
	if (!head) return;
	head.tabIndex = -1;
	head.focus({ preventScroll: true });
}

export function openReader(options: ReaderOptions): Reader {
	const { mount, places, parts, still, onread, onturn } = options;
	let way: Way = 'scroll';
	let at = 0;

	const page = followPage(
		{
			mount,
			parts,
			places: places.map(({ element }) => element),
			reached: () => viewOf(mount).screen * (way === 'read' ? READ_AT : REACHED_AT),
			still
		},
		(reading) => {
			if (way === 'step') return;
			at = reading.place;
			onread(reading);
		}
	);

	const chapters = [...new Set(places.flatMap(({ chapter }) => chapter ?? []))];
	const actOf = (place: Place): Act =>
		place.element.closest<HTMLElement>('[data-act]')?.dataset.act === 'night' ? 'night' : 'paper';

	/** What the scroll position would say, of a screen. */
	function readingOf(place: Place): PageReading {
		const chapter = place.chapter === undefined ? -1 : chapters.indexOf(place.chapter);
		const own = places.filter(
			(other) => other.chapter === place.chapter && other.step !== undefined
		);
		const share = place.step === undefined ? 0 : (place.step + 1) / own.length;
		const behind = places.slice(0, at).some(({ chapter: before }) => before !== undefined);
		return {
			light: actOf(place) === 'night' ? 1 : 0,
			read: chapter >= 0 ? chapter + share : behind ? chapters.length : 0,
			chapter: chapter < 0 ? undefined : chapter,
			place: at
		};
	}

	/** In Step: another screen, from its top. */
	function show(next: number): void {
		at = next;
		const place = places[at];
		if (!place) return;
		showScreen(mount, places, at);
		scrollTo({ top: 0, behavior: 'instant' });
		onread(readingOf(place));
		onturn(way, place);
	}

	function scrollToPlace(next: number): void {
		const place = places[next];
		if (!place?.id) scrollTo({ top: 0, behavior: 'instant' });
		else place.element.scrollIntoView({ behavior: 'instant', block: 'start' });
	}

	function goTo(next: number): void {
		if (way === 'step') show(next);
		else scrollToPlace(next);
		const place = places[next];
		if (place) takeFocus(mount, place);
	}

	/** Readers can be quicker than the frame that would tell where they have scrolled to. */
	const upToDate = (): number => {
		if (way !== 'step') page.read();
		return at;
	};

	function take(next: Way, place?: number): void {
		way = next;
		mount.root.dataset.way = way;
		if (way === 'step') {
			show(place ?? at);
			return;
		}
		if (place !== undefined) scrollToPlace(place);
		page.measure();
		const here = places[at];
		if (here) onturn(way, here);
	}

	const move = (by: Move): void => goTo(moved(at, by, places.length));
	// A step alone leaves its keys to the page around it.
	onMoves(mount, () => way === 'step' && places.length > 1, move);

	return {
		get way() {
			return way;
		},
		get at() {
			return at;
		},
		take,
		change: (next) => take(next, upToDate()),
		goTo,
		move
	};
}
