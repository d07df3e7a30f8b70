/**
 * The readers' script of a story in somebody else's page. Until a host answers, and where none does,
 * it is turned a screen at a time; a host that knows the protocol scrolls it through its window.
 */
import { accentOf } from '../../embed/accents';
import { isElsewhere } from '../../embed/fragment';
import { openGuest } from '../../embed/guest';
import { createLead } from '../../embed/lead';
import { keys, modes, type FromHost, type Reason } from '../../embed/protocol';
import { anchorOf } from '../reading/address';
import { placeOf, type Place } from '../reading/place';
import { placeAt } from '../scroll/page';
import { stepperHeight } from './sizes';
import { all, wakePage } from './wake-page';

const root = document.documentElement;
const accent = accentOf(location.search);
if (accent) root.dataset.accent = accent;

/** px that a scroll position may be beside what was told: browsers land between two. */
const SLACK = 1.5;
/**
 * ms in which a host has to follow a wish, from its first word after it: a host that is busy says nothing.
 * Then its own scrolling goes before.
 */
const PATIENCE = 600;

/** ms that a host's loader, which waits for this page's hello, has to answer it. */
const ANSWER = 500;
/** ms after which a host that has not followed is asked again; it does not hear quicker ones. */
const AGAIN = 100;

/** px that the story was last scrolled to by its host; nothing while none does. */
let told: number | undefined;
/** Where the host has been asked to scroll, px, and until when that stands, once it has been heard. */
let wish: { readonly y: number; readonly why: Reason; until?: number } | undefined;
/** px by which the browser has moved the story by itself, of which the host does not know yet. */
let own = 0;
/** What the host has been told of it, until it answers. */
let said: { readonly y: number; readonly from: number } | undefined;
/** While it is told again and again: how often it was heard and had not followed, and whether again. */
let asking: { times: number; isHeard: boolean; next?: ReturnType<typeof setTimeout> } | undefined;
/**
 * Where each place is read, px, and the end; measured once per layout, as nothing may be while the
 * host scrolls: then text would come later still.
 */
let lines: readonly number[] = [];
let stepBefore = -1;
let placeTold: Place | undefined;
/** One scene, or one step, is turned by its reader and not scrolled. */
const isWhole = all('.cover').length > 0;
const [whole] = all<HTMLAnchorElement>('[data-whole]');

const guest = openGuest((message) => listen(message));
const { places, reader } = wakePage({
	// A frame's storage is not the story's own, and its address is nobody's to copy.
	memory: {},
	remember: () => undefined,
	onplace: (place) => {
		if (whole) whole.hash = place.id;
		if (told === undefined) tellStep(place);
	}
});

/** A host that scrolls hears of steps where it is itself: the story may be ahead of it, and go back. */
function tellStep(place: Place | undefined): void {
	if (!place || place === placeTold) return;
	placeTold = place;
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

const lead = createLead();

const most = (): number => lines.at(-1) ?? 0;
function measure(): void {
	const end = Math.max(root.scrollHeight - innerHeight, 0);
	const readAt = ({ element }: Place): number => {
		const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
		return element.getBoundingClientRect().top + scrollY - margin;
	};
	lines = [...places.map(readAt), end];
}
/** Tells a host of another kind; loaded for one alone. */
let others: Promise<typeof import('../../embed/elsewhere')> | undefined;
const tellSize = (): void => {
	measure();
	const h = stepperHeight(innerWidth, parseFloat(getComputedStyle(root).fontSize));
	guest.tell({ t: 'size', h: told === undefined ? h : root.scrollHeight });
	if (isElsewhere(location.hash)) others ??= import('../../embed/elsewhere');
	// Without it the frame keeps the height that its host has given it.
	others?.then(({ tellElsewhere }) => tellElsewhere(h)).catch(() => undefined);
};

function ask(y: number, why: Reason): void {
	forget();
	wish = { y, why };
	guest.tell({ t: 'goto', y, why });
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
	if (told === undefined) return false;
	// Its reader may be above or below it, and stays there.
	if (told < SLACK || told > most() - SLACK) {
		tellSize();
		return false;
	}
	// What was read is read on: a place, and as much of the way to the next.
	const place = Math.max(placeAt(lines.slice(0, -1), told), 0);
	const between = (share: number): number => {
		const from = lines[place] ?? 0;
		return from + share * ((lines[place + 1] ?? from) - from);
	};
	const way = between(1) - between(0);
	const share = way > 0 ? (told - between(0)) / way : 0;
	tellSize();
	told = Math.min(Math.max(between(share), 0), most());
	ask(told, 'anchor');
	return true;
}

/** The host is to go as far on as the story has gone by itself: it may be elsewhere by now. */
function askOn(): void {
	if (told === undefined || !asking) return;
	if (asking.isHeard) asking.times++;
	asking.isHeard = false;
	if (asking.times > PATIENCE / AGAIN) forget();
	else {
		said ??= { y: told, from: told - own };
		guest.tell({ t: 'goto', ...said, why: 'native' });
		asking.next = setTimeout(askOn, AGAIN);
	}
}

/** The story has gone by itself, px. */
function moved(by: number): void {
	told = scrollY;
	own += by;
	if (asking) asking.times = 0;
	else {
		asking = { times: 0, isHeard: false };
		askOn();
	}
}

function forget(): void {
	clearTimeout(asking?.next);
	own = 0;
	said = asking = undefined;
}

function follow(line: number, went: boolean, at: number | undefined): void {
	if (refit()) return;
	if (asking) asking.isHeard = true;
	const ahead = at === undefined ? 0 : lead({ y: line, at });
	if (went && said) {
		own -= said.y - said.from;
		if (Math.abs(own) < SLACK) forget();
		said = undefined;
	}
	// What the host said before it heard is of a story that had not moved.
	const y = Math.min(Math.max(line + own, 0), most());
	if (wish) {
		const reached = Math.abs(y - Math.min(wish.y, most())) < SLACK;
		wish.until ??= performance.now() + PATIENCE;
		if (!reached && performance.now() < wish.until) {
			guest.tell({ t: 'goto', y: wish.y, why: wish.why });
			return;
		}
		wish = undefined;
	}
	told = Math.min(Math.max(y + ahead, 0), most());
	if (told !== scrollY) scrollTo({ top: told, behavior: 'instant' });
	tellStep(places[placeAt(lines.slice(0, -1), y)]);
}

let begun = false;
/** The way in which the story is read from now on, from where its reader is. */
function begin(way: 'scroll' | 'step'): void {
	reader.take(way, begun ? reader.at : arrival());
	begun = true;
}

function listen(message: FromHost): void {
	if (message.t === 'frame') {
		follow(message.y, message.went ?? false, message.at);
		return;
	}
	const windowed = isWhole && message.t === 'init' && message.mode === 'window';
	guest.tell({ t: 'ready', modes: isWhole ? modes : ['steps'] });
	root.dataset.embed = windowed ? 'window' : 'steps';
	// What grows above the reader is made good here, where the host hears of it.
	root.style.overflowAnchor = windowed ? 'none' : '';
	told = windowed ? 0 : undefined;
	forget();
	begin(windowed ? 'scroll' : 'step');
	// A frame off the screen runs no observer: the height has to be told without one.
	tellSize();
}

/** The layout has changed: who reads below what has grown must not be moved. */
function laid(): void {
	if (refit()) return;
	const before = lines;
	tellSize();
	// Past the story's end its host sees to that.
	if (told === undefined || wish || told > (before.at(-1) ?? 0) - SLACK) return;
	const place = placeAt(before.slice(0, -1), told);
	const by = (lines[place] ?? 0) - (before[place] ?? 0);
	if (Math.abs(by) < SLACK) return;
	scrollTo({ top: told + by, behavior: 'instant' });
	moved(by);
}
new ResizeObserver(laid).observe(document.body);
void document.fonts.ready.then(laid);
addEventListener('resize', laid);

// The browser's own search, Tab and links scroll the story; the host has to follow, or its next word
// would take the reader back.
addEventListener('scroll', () => {
	if (told === undefined || wish) return;
	const by = scrollY - Math.min(told, most());
	if (Math.abs(by) >= SLACK) moved(by);
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
	return isElsewhere(hash) ? reader.at : placeOf(places, anchorOf(hash));
};
addEventListener('hashchange', () => {
	if (reader.way === 'step') reader.goTo(arrival());
	tellSize();
});
all('[data-face]')[0]?.addEventListener('click', () => root.toggleAttribute('data-words'));

// Other pages open beside the host's, not in its frame.
for (const link of all<HTMLAnchorElement>('a[href]:not([href^="#"])')) link.target = '_blank';
// A page that became a stepper first and then a window would move under its reader's eyes.
if (isWhole && parent !== window && !isElsewhere(location.hash))
	setTimeout(() => begun || begin('step'), ANSWER);
else begin('step');
tellSize();
