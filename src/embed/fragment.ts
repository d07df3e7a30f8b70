/**
 * Whether a frame's fragment is not an anchor but the word of a host that wants to be told heights:
 * WordPress names the frame by one, AMP does without.
 */
export const isElsewhere = (hash: string): boolean =>
	/^#(\?secret=[a-z\d]{1,32}|amp=1)$/i.test(hash);
