/**
 * What a host page loads: makes the story in a frame scroll with the page around it. The wrapper
 * becomes as tall as the story, the frame stands in it a screen high, and the host says how far it has
 * scrolled; see docs/embedding.md. No dependency, nothing asked of the network, one global.
 */
import { fromStory, opened, sealed, type FromHost, type FromStory } from './protocol';

/** Where the frame is held while its story passes: as the page around it allows. */
type Hold = 'sticky' | 'fixed' | 'moved';

interface Embed {
	readonly wrapper: HTMLElement;
	readonly frame: HTMLIFrameElement;
	/** What its messages must come from; `null` in a sandbox without an origin of its own. */
	readonly origin: string;
	/** The story's own name for this visit; empty until it has said hello. */
	id: string;
	/** px: the story's height; 0 until it is told. */
	height: number;
	hold: Hold;
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

const NAME = 'another-universe';
/** ms between two wishes of a story to be scrolled somewhere. */
const PATIENCE = 80;
/** ms in which the same wish is one wish. */
const SAME = 1000;
/** px by which a frame may stand beside its place before it is held otherwise. */
const SLACK = 2;
/** px of a frame that is turned by its reader, until it says how high it wants to be. */
const USUAL = 640;

const embeds: Embed[] = [];

/** Above whatever a host's style sheet says of all its elements. */
function set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(styles))
		element.style.setProperty(name, value, 'important');
}

/** The element that scrolls the embed, where that is not the page. */
function scrollerOf(wrapper: HTMLElement): HTMLElement | undefined {
	for (let e = wrapper.parentElement; e && e !== document.body; e = e.parentElement)
		if (/auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight)
			return e;
	return undefined;
}

/** px of the screen that the host's own header covers: as the host says, or as it is seen. */
function headerOf(wrapper: HTMLElement, top: number): number {
	const said = wrapper.dataset.top;
	if (said)
		return parseFloat(said) || (document.querySelector(said)?.getBoundingClientRect().bottom ?? 0);
	let bottom = top;
	for (const e of document.elementsFromPoint(innerWidth / 2, top + 1)) {
		const { position } = getComputedStyle(e);
		const box = e.getBoundingClientRect();
		const isHeader = /fixed|sticky/.test(position) && box.height < innerHeight / 3;
		if (isHeader && !wrapper.contains(e)) bottom = Math.max(bottom, box.bottom);
	}
	return bottom - top;
}

interface View {
	readonly scroller: HTMLElement | undefined;
	/** px from the screen's top to what scrolls, and to the story's place below the header. */
	readonly above: number;
	readonly top: number;
	readonly height: number;
}

/** The part of the screen that the story can have. */
function viewOf(embed: Embed): View {
	const { scroller } = embed;
	const above = scroller ? scroller.getBoundingClientRect().top + scroller.clientTop : 0;
	const height = (scroller?.clientHeight ?? innerHeight) - embed.header;
	return { scroller, above, top: above + embed.header, height };
}

function scrollHost(scroller: HTMLElement | undefined, by: number): void {
	(scroller ?? window).scrollBy({ top: by, behavior: 'instant' });
}

function tell({ frame, origin, id }: Embed, message: FromHost): void {
	if (id) frame.contentWindow?.postMessage(sealed(id, message), origin === 'null' ? '*' : origin);
}

/**
 * Holds the frame in its place and tells the story where its window stands.
 * @param went it is there at the story's wish
 */
function place(embed: Embed, went = false): void {
	const { wrapper, frame, height } = embed;
	if (!height || embed.steps) return;
	const { scroller, above, top } = viewOf(embed);
	const box = wrapper.getBoundingClientRect();
	const most = Math.max(height - frame.offsetHeight, 0);
	const y = Math.min(Math.max(top - box.top, 0), most);
	const isHeld = y > 0 && y < most;
	if (isHeld && !embed.held) {
		// A header can begin to stick on the way here, and a box to scroll.
		embed.held = true;
		if (
			scrollerOf(wrapper) !== scroller ||
			Math.abs(headerOf(wrapper, Math.max(above, 0)) - embed.header) > SLACK
		) {
			lay(embed);
			return;
		}
	}
	embed.held = isHeld;
	if (embed.hold === 'fixed')
		set(
			frame,
			isHeld
				? { position: 'fixed', top: `${top}px`, left: `${box.left}px`, width: `${box.width}px` }
				: { position: 'absolute', top: `${y}px`, left: '0', width: '100%' }
		);
	if (embed.hold === 'moved')
		set(frame, { position: 'absolute', top: '0', transform: `translateY(${y}px)` });
	if (
		isHeld &&
		embed.hold !== 'moved' &&
		Math.abs(frame.getBoundingClientRect().top - top) > SLACK
	) {
		// An ancestor that clips breaks stickiness; one that is transformed breaks fixed places too.
		embed.hold = embed.hold === 'sticky' ? 'fixed' : 'moved';
		place(embed, went);
		return;
	}
	if (y === embed.y) return;
	embed.y = y;
	tell(embed, {
		t: 'frame',
		y,
		vh: scroller?.clientHeight ?? innerHeight,
		...(went && { went })
	});
}

/** The frame a screen high, before anything is asked of the story. */
function lay(embed: Embed): void {
	const { wrapper, frame } = embed;
	embed.scroller = scrollerOf(wrapper);
	embed.header = headerOf(wrapper, Math.max(viewOf(embed).above, 0));
	const { scroller, height } = viewOf(embed);
	const before = wrapper.offsetHeight;
	const screen = scroller ? `${height}px` : `calc(100svh - ${embed.header}px)`;
	const own = embed.height || parseFloat(frame.height) || USUAL;
	set(wrapper, {
		all: 'initial',
		display: 'block',
		position: 'relative',
		width: '100%',
		height: embed.height && !embed.steps ? `${embed.height}px` : 'auto',
		// Until a height is known, nothing below moves up.
		'min-height': embed.height ? '0' : `${before}px`
	});
	set(frame, {
		all: 'initial',
		display: 'block',
		width: '100%',
		height: embed.steps ? `min(${own}px, ${screen})` : screen,
		border: '0',
		position: embed.steps ? 'static' : 'sticky',
		top: `${embed.header}px`
	});
	for (const link of wrapper.querySelectorAll<HTMLElement>(':scope > a'))
		set(link, { display: 'none' });
	embed.y = -1;
	place(embed);
}

/** Changes the story's size: what stands below it on the screen must not be moved. */
function resize(embed: Embed, change: () => void): void {
	const { scroller, top, height } = viewOf(embed);
	const root = scroller ?? document.documentElement;
	const { overflowAnchor } = root.style;
	root.style.overflowAnchor = 'none';
	const before = embed.wrapper.getBoundingClientRect();
	change();
	embed.scroller = scrollerOf(embed.wrapper);
	const after = embed.wrapper.getBoundingClientRect();
	// Where more of it is on the screen than above it, its beginning stays instead.
	if (before.top + before.bottom < 2 * top && before.bottom < top + height)
		scrollHost(scroller, after.bottom - before.bottom);
	requestAnimationFrame(() => {
		root.style.overflowAnchor = overflowAnchor;
	});
	embed.y = -1;
	place(embed);
}

function grow(embed: Embed, height: number): void {
	if (Math.abs(height - embed.height) < 1) return;
	resize(embed, () => {
		embed.height = height;
		if (embed.steps) lay(embed);
		else set(embed.wrapper, { height: `${height}px` });
	});
}

/** A key that scrolls, pressed inside the frame. */
function press(embed: Embed, key: string, shift: boolean): void {
	const { scroller, height } = viewOf(embed);
	const far = 1e7;
	const page = height * 0.9;
	const by: Readonly<Record<string, number>> = {
		' ': shift ? -page : page,
		PageDown: page,
		PageUp: -page,
		Home: -far,
		End: far,
		ArrowDown: 40,
		ArrowUp: -40
	};
	scrollHost(scroller, by[key] ?? 0);
}

function answer(embed: Embed, id: string, message: FromStory): void {
	if (message.t === 'hello') {
		embed.id = id;
		embed.y = -1;
		tell(embed, { t: 'init', mode: embed.steps ? 'steps' : 'window' });
		return;
	}
	if (id !== embed.id) return;
	if (message.t === 'ready') embed.steps ||= !message.modes.includes('window');
	else if (message.t === 'size') grow(embed, message.h);
	else if (message.t === 'key') press(embed, message.key, message.shift);
	else if (message.t === 'step') {
		const { chapter, step } = message;
		embed.wrapper.dispatchEvent(
			new CustomEvent(`${NAME}:step`, { bubbles: true, detail: { chapter, step } })
		);
	} else {
		const now = performance.now();
		const { scroller, top } = viewOf(embed);
		const { y, from = top - embed.wrapper.getBoundingClientRect().top } = message;
		// Said again before the answer could be heard.
		const again = embed.from === message.from && embed.to === y && now - embed.asked < SAME;
		if (!again || message.from === undefined) {
			if (now - embed.asked < PATIENCE) return;
			embed.asked = now;
			embed.from = message.from;
			embed.to = y;
			scrollHost(scroller, y - from);
		}
		embed.y = -1;
		place(embed, true);
	}
}

function adopt(): void {
	for (const wrapper of document.querySelectorAll<HTMLElement>(`[data-${NAME}]`)) {
		const frame = wrapper.querySelector('iframe');
		if (!frame || embeds.some((embed) => embed.frame === frame)) continue;
		const { sandbox, src } = frame;
		const opaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
		const embed: Embed = {
			wrapper,
			frame,
			origin: opaque ? 'null' : new URL(src, location.href).origin,
			id: '',
			height: 0,
			hold: 'sticky',
			steps: wrapper.dataset.mode === 'steps',
			scroller: undefined,
			header: 0,
			held: false,
			y: -1,
			asked: 0,
			from: undefined,
			to: 0
		};
		embeds.push(embed);
		resize(embed, () => lay(embed));
	}
	for (const [i, { wrapper }] of [...embeds.entries()].reverse())
		if (!wrapper.isConnected) embeds.splice(i, 1);
}

function start(): void {
	addEventListener('message', ({ source, origin, data }) => {
		const embed = embeds.find(({ frame }) => frame.contentWindow === source);
		const letter = embed?.origin === origin ? opened(data) : undefined;
		const message = letter && fromStory(letter.fields);
		if (embed && letter && message) answer(embed, letter.id, message);
	});
	// Captured: an inner scroller's events do not bubble.
	addEventListener('scroll', () => embeds.forEach((embed) => place(embed)), {
		capture: true,
		passive: true
	});
	addEventListener('resize', () => embeds.forEach(lay));
	addEventListener('beforeprint', () => {
		for (const { wrapper, frame } of embeds) {
			set(frame, { display: 'none' });
			set(wrapper, { height: 'auto' });
			for (const link of wrapper.querySelectorAll<HTMLElement>(':scope > a'))
				set(link, { display: 'block' });
		}
	});
	addEventListener('afterprint', () => embeds.forEach(lay));
	new MutationObserver(adopt).observe(document.documentElement, { childList: true, subtree: true });
	adopt();
}

const host = window as Window & { anotherUniverse?: number };
if (host.anotherUniverse === undefined) {
	host.anotherUniverse = 1;
	start();
}
