/**
 * Where the wrapper and the frame stand in the host's page, and where the story's window is.
 */
import { scrollHost, set, tell, type Embed } from './embed';
import { headerOf, scrollerOf, viewOf } from './view';

/** px by which a frame may stand beside its place before it is held otherwise. */
const SLACK = 2;
/** px of a frame that is turned by its reader, until it says how high it wants to be. */
const USUAL = 640;

/**
 * Holds the frame in its place and tells the story where its window stands.
 * @param went it is there at the story's wish
 */
export function place(embed: Embed, went = false): void {
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
	const vh = scroller?.clientHeight ?? innerHeight;
	const say = (): void => {
		tell(embed, {
			t: 'frame',
			y,
			vh,
			at: Number(document.timeline.currentTime),
			...(went && { went })
		});
		went = false;
	};
	say();
	// A story goes ahead of a host that scrolls: it has to hear in the next two frames that it rests. The
	// first that comes is still this one, whose scrolling is told of before it is drawn.
	const rest = (frames: number): void => {
		requestAnimationFrame(() => {
			if (embed.y !== y) return;
			if (frames < 2) say();
			if (frames > 0) rest(frames - 1);
		});
	};
	rest(2);
}

/** The frame a screen high, before anything is asked of the story. */
export function lay(embed: Embed): void {
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
		margin: embed.margin,
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
export function resize(embed: Embed, change: () => void): void {
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

/** @param height px that the story says it has */
export function grow(embed: Embed, height: number): void {
	if (Math.abs(height - embed.height) < 1) return;
	resize(embed, () => {
		embed.height = height;
		if (embed.steps) lay(embed);
		else set(embed.wrapper, { height: `${height}px` });
	});
}
