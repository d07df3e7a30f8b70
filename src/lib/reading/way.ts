/** The ways of reading the one story. */
export const ways = ['scroll', 'step', 'read'] as const;

/**
 * `scroll`: graphics stand and are moved by the scroll position. `step`: a screen a step, turned by
 * buttons, keys and swipes. `read`: text and still pictures in one column.
 */
export type Way = (typeof ways)[number];

export const isWay = (value: unknown): value is Way => ways.some((way) => way === value);

/** Who asked for no motion starts where pictures change at a press, not under the finger. */
export const startingWay = (chosen: Way | undefined, still: boolean): Way =>
	chosen ?? (still ? 'step' : 'scroll');
