/**
 * Protocol 1 between a story in a frame and the page that holds it, typed and checked once for both
 * sides. Neither side takes markup or an address from the other; what is not understood is ignored.
 */

const NAME = 'another-universe';
const VERSION = 1;

/** px that no story and no page is taller than. */
const TALLEST = 200_000;

/** How a story is shown: driven by its host through a window, or turned by the reader. */
export const modes = ['window', 'steps'] as const;
export type Mode = (typeof modes)[number];

/** Keys that scroll a page, which a frame hands to its host. */
export const keys = [' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'] as const;
export type Key = (typeof keys)[number];

const reasons = ['anchor', 'native', 'focus'] as const;
/** Why a story asks its host to scroll: a link, the browser's own search or scrolling, the focus. */
export type Reason = (typeof reasons)[number];

/** What a story says to its host. */
export type FromStory =
	/** It is there; said again until it is answered. */
	| { readonly t: 'hello' }
	| { readonly t: 'ready'; readonly modes: readonly Mode[] }
	/** Its whole height, px, in the frame that it was given. */
	| { readonly t: 'size'; readonly h: number }
	/** The step that is read: for the host's own use. */
	| { readonly t: 'step'; readonly chapter: string; readonly step: string; readonly dir: 1 | -1 }
	/**
	 * Scroll until this line of the story, px from its top, is at the frame's top. A story that was
	 * moved by its browser says from where: its host may be elsewhere by now, and goes as far on.
	 */
	| { readonly t: 'goto'; readonly y: number; readonly why: Reason; readonly from?: number }
	| { readonly t: 'key'; readonly key: Key; readonly shift: boolean };

/** What a host says to a story. */
export type FromHost =
	| { readonly t: 'init'; readonly mode: Mode }
	/**
	 * Where its window stands: px of the story above it, and px of the host's screen; `went` where it
	 * has just gone there at the story's wish; `at` the time of its frame, ms by its own clock. A host
	 * that has come to rest says twice more where, in the frames after.
	 */
	| {
			readonly t: 'frame';
			readonly y: number;
			readonly vh: number;
			readonly went?: boolean;
			readonly at?: number;
	  }
	/** It will say no more. */
	| { readonly t: 'bye' };

type Fields = Readonly<Record<string, unknown>>;

/** Envelope of a message; `id` tells two stories of one page apart. */
export const sealed = (id: string, message: FromStory | FromHost): Fields => ({
	ns: NAME,
	v: VERSION,
	id,
	...message
});

/** The fields of a message that is meant for us, and whose it is; nothing for any other. */
export function opened(
	data: unknown
): { readonly id: string; readonly fields: Fields } | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const fields = data as Fields;
	const { ns, v, id } = fields;
	if (ns !== NAME || v !== VERSION || typeof id !== 'string' || id.length > 64) return undefined;
	return { id, fields };
}

const oneOf = <T>(all: readonly T[], value: unknown): T | undefined =>
	all.find((one) => one === value);

/** A number of px within bounds. */
const px = (value: unknown, least: number): value is number =>
	typeof value === 'number' && value >= least && value <= TALLEST;

/** ms on some clock. */
const isTime = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;

/** A chapter's or step's name: `feud`, `same-window`. */
const isName = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value);

/** What a story may say; nothing for what it may not. */
export function fromStory(fields: Fields): FromStory | undefined {
	const { t, h, y, from, chapter, step, dir, shift } = fields;
	switch (t) {
		case 'hello':
			return { t };
		case 'ready':
			return {
				t,
				modes: modes.filter((mode) => Array.isArray(fields.modes) && fields.modes.includes(mode))
			};
		case 'size':
			return px(h, 1) ? { t, h } : undefined;
		case 'step':
			return isName(chapter) && isName(step) && (dir === 1 || dir === -1)
				? { t, chapter, step, dir }
				: undefined;
		case 'goto': {
			const why = oneOf(reasons, fields.why);
			if (!px(y, 0) || !why) return undefined;
			return px(from, 0) ? { t, y, why, from } : { t, y, why };
		}
		case 'key': {
			const key = oneOf(keys, fields.key);
			return key && typeof shift === 'boolean' ? { t, key, shift } : undefined;
		}
		default:
			return undefined;
	}
}

/** What a host may say; nothing for what it may not. */
export function fromHost(fields: Fields): FromHost | undefined {
	const { t, y, vh, went, at } = fields;
	switch (t) {
		case 'init': {
			const mode = oneOf(modes, fields.mode);
			return mode ? { t, mode } : undefined;
		}
		case 'frame':
			return px(y, 0) && px(vh, 1)
				? { t, y, vh, ...(went === true && { went }), ...(isTime(at) && { at }) }
				: undefined;
		case 'bye':
			return { t };
		default:
			return undefined;
	}
}
