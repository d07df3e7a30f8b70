/** What turns a screen in the Step way: keys and swipes. Buttons are the bar's. */
import type { Mount } from '../mount/mount';

export type Move = 'next' | 'previous' | 'first' | 'last';

const keys: Readonly<Record<string, Move>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last'
};

/** px that a finger has to travel, and how much more sideways than up or down. */
const SWIPE = 48;
const SIDEWAYS = 2;
/** px at the screen's edges that belong to the system's own gestures. */
const EDGE = 20;

/** Where a screen ends after a move, of `count` screens. */
export function moved(from: number, move: Move, count: number): number {
	const to = { next: from + 1, previous: from - 1, first: 0, last: count - 1 }[move];
	return Math.min(Math.max(to, 0), count - 1);
}

/** The move that a finger's way means, px; none where it was rather a scroll. */
export const swipe = (dx: number, dy: number): Move | undefined =>
	Math.abs(dx) < SWIPE || Math.abs(dx) < SIDEWAYS * Math.abs(dy)
		? undefined
		: dx < 0
			? 'next'
			: 'previous';

/** Fields answer to the same keys, and an open sheet or a modifier means something else. */
function isTaken(event: KeyboardEvent): boolean {
	const { target } = event;
	return (
		event.defaultPrevented ||
		event.altKey ||
		event.ctrlKey ||
		event.metaKey ||
		event.shiftKey ||
		(target instanceof Element && target.closest('input, select, textarea, [popover]') !== null) ||
		document.querySelector(':popover-open') !== null
	);
}

/** PageDown and PageUp show the rest of a screen that is taller than the window before they turn. */
function hasMore(move: Move): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	const below = scrollHeight - clientHeight - scrollY;
	return (move === 'next' ? below : scrollY) > clientHeight / 10;
}

const sidewaysScroller = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('.table-scroll, input') !== null;

/** Calls back for each move while the way is on, until the story ends. */
export function onMoves(
	{ ending: signal }: Mount,
	isOn: () => boolean,
	act: (move: Move) => void
): void {
	const turn = (event: KeyboardEvent): void => {
		const move = keys[event.key];
		if (!move || !isOn() || isTaken(event)) return;
		if (event.key.startsWith('Arrow') && sidewaysScroller(event.target)) return;
		if (event.key.startsWith('Page') && hasMore(move)) return;
		event.preventDefault();
		act(move);
	};
	document.addEventListener('keydown', turn, { signal });

	let from: Touch | undefined;
	document.addEventListener(
		'touchstart',
		({ touches, target }) => {
			const [finger] = touches;
			const inside = finger && finger.clientX > EDGE && finger.clientX < innerWidth - EDGE;
			from = touches.length === 1 && inside && !sidewaysScroller(target) ? finger : undefined;
		},
		{ passive: true, signal }
	);
	document.addEventListener(
		'touchend',
		({ changedTouches: [to] }) => {
			if (!from || !to || !isOn() || document.querySelector(':popover-open')) return;
			const move = swipe(to.clientX - from.clientX, to.clientY - from.clientY);
			from = undefined;
			if (move) act(move);
		},
		{ passive: true, signal }
	);
}
