/**
 * The readers' script of a story in somebody else's page. Until a host answers, and where none does,
 * it is turned a screen at a time; a host that knows the protocol scrolls it through its window.
 */
import { elsewhereOf, tellElsewhere } from '../../embed/elsewhere';
import { openGuest } from '../../embed/guest';
import { keys, modes, type FromHost, type Reason } from '../../embed/protocol';
import { anchorOf } from '../reading/address';
import { placeOf } from '../reading/place';
import { FRAME_QUERY, stepperHeight } from './sizes';
import { all, wakePage } from './wake-page';

const root = document.documentElement;

/** px that a scroll position may be beside what was told: browsers land between two. */
const SLACK = 1.5;
/** ms in which a host has to follow a wish; then its own scrolling goes before. */
const PATIENCE = 600;

/** px that the story was last scrolled to by its host; nothing while none does. */
let told: number | undefined;
/** Where the host has been asked to scroll, px, and until when that stands. */
let wish: { readonly y: number; readonly why: Reason; readonly until: number } | undefined;
/** What was read last, so that it is read on after the frame has changed its size. */
let kept: { readonly place: number; readonly share: number } | undefined;
let stepBefore = -1;
/** One scene, or one step, is turned by its reader and not scrolled. */
const isWhole = all('.cover').length > 0;
const [whole] = all<HTMLAnchorElement>('[data-whole]');

const guest = openGuest((message) => listen(message));
const { places, reader } = wakePage({
	// A frame's storage is not the story's own, and its address is nobody's to copy.
	memory: {},
	room: FRAME_QUERY,
	remember: () => undefined,
	onplace: (place) => {
		if (whole) whole.hash = place.id;
		if (place.chapter === undefined || place.step === undefined) return;
		const at = place.number ?? 0;
		guest.tell({
			t: 'step',
			chapter: place.chapter,
			step: place.element.dataset.step ?? '',
			dir: at < stepBefore ? -1 : 1
		});
		stepBefore = at;
	}
});

const most = (): number => Math.max(root.scrollHeight - innerHeight, 0);
/** The scroll position at which a place is read, px; past the last one, the end. */
function readAt(place: number): number {
	const element = places[place]?.element;
	if (!element) return most();
	const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
	return element.getBoundingClientRect().top + scrollY - margin;
}
const frameHeight = (): number =>
	stepperHeight(innerWidth, parseFloat(getComputedStyle(root).fontSize));
const tellOthers = tellElsewhere(frameHeight);
const tellSize = (): void => {
	guest.tell({ t: 'size', h: told === undefined ? frameHeight() : root.scrollHeight });
	tellOthers();
};

function ask(y: number, why: Reason): void {
	wish = { y, why, until: performance.now() + PATIENCE };
	guest.tell({ t: 'goto', y, why });
}

/** Notes what is read: a place, and how far the reader is on the way to the next. */
function keep(): void {
	// The last place that is reached, halving what is left to look at.
	let [place, beyond] = [0, places.length];
	while (beyond - place > 1) {
		const middle = (place + beyond) >> 1;
		if (readAt(middle) <= scrollY + SLACK) place = middle;
		else beyond = middle;
	}
	const from = readAt(place);
	const way = readAt(place + 1) - from;
	kept = { place, share: way > 0 ? (scrollY - from) / way : 0 };
}

let laidOut = { width: innerWidth, height: innerHeight };
/**
 * The frame may have another size: then the host is asked to where the reader was. Its own word can
 * come before the page hears of it, and is of lines that are no more.
 */
function refit(): boolean {
	const { width, height } = laidOut;
	if (innerWidth === width && innerHeight === height) return false;
	laidOut = { width: innerWidth, height: innerHeight };
	if (told === undefined || !kept) return false;
	tellSize();
	const from = readAt(kept.place);
	const y = from + kept.share * (readAt(kept.place + 1) - from);
	ask(Math.min(Math.max(y, 0), most()), 'anchor');
	return true;
}

function follow(y: number): void {
	if (refit()) return;
	if (wish) {
		const reached = Math.abs(y - Math.min(wish.y, most())) < SLACK;
		if (!reached && performance.now() < wish.until) {
			guest.tell({ t: 'goto', y: wish.y, why: wish.why });
			return;
		}
		wish = undefined;
	}
	told = y;
	scrollTo({ top: y, behavior: 'instant' });
	keep();
}

function listen(message: FromHost): void {
	if (message.t === 'frame') {
		follow(message.y);
		return;
	}
	const windowed = isWhole && message.t === 'init' && message.mode === 'window';
	guest.tell({ t: 'ready', modes: isWhole ? modes : ['steps'] });
	root.dataset.embed = windowed ? 'window' : 'steps';
	told = windowed ? 0 : undefined;
	reader.take(windowed ? 'scroll' : 'step', reader.at);
	// A frame off the screen runs no observer: the height has to be told without one.
	tellSize();
}

new ResizeObserver(tellSize).observe(document.body);
void document.fonts.ready.then(tellSize);
addEventListener('resize', () => {
	if (!refit()) tellSize();
});

// The browser's own search, Tab and links scroll the story; the host has to follow, or its next word
// would take the reader back.
addEventListener('scroll', () => {
	if (told === undefined || wish || Math.abs(scrollY - Math.min(told, most())) < SLACK) return;
	ask(scrollY, 'native');
});
addEventListener('keydown', (event) => {
	const key = keys.find((one) => one === event.key);
	const { target } = event;
	const taken =
		event.defaultPrevented ||
		event.altKey ||
		event.ctrlKey ||
		event.metaKey ||
		(target instanceof Element && target.closest('input, select, [popover]')) ||
		(key === ' ' && target instanceof Element && target.closest('a, button, summary'));
	// A frame with more to show scrolls itself first; one without a host that listens, always.
	if (!key || taken || (told === undefined && most() > SLACK)) return;
	if (guest.tell({ t: 'key', key, shift: event.shiftKey })) event.preventDefault();
});
/** The place in the address, where it holds one and not a host's own word. */
const arrival = (): number => {
	const { hash } = location;
	return elsewhereOf(hash) ? reader.at : placeOf(places, anchorOf(hash));
};
addEventListener('hashchange', () => {
	if (reader.way === 'step') reader.goTo(arrival());
	tellOthers();
});
for (const button of all('[data-face]'))
	button.addEventListener('click', () => root.toggleAttribute('data-words'));

// Other pages open beside the host's, not in its frame.
for (const link of all<HTMLAnchorElement>('a[href]:not([href^="#"])')) link.target = '_blank';
reader.take('step', arrival());
tellOthers();
