/**
 * The accents that an editor may give an embedded story, by the names that addresses carry:
 * `?accent=pine`. What each looks like is lib/styles/accent.css's; a host's own CSS is never taken.
 */

/** The first is the story's own dress, and stands in no address. */
export const accents = ['ink', 'indigo', 'pine', 'plum', 'umber'] as const;
export type Accent = (typeof accents)[number];

/** The accent that a frame's address asks for; nothing for what is on no list. */
export function accentOf(search: string): Accent | undefined {
	const asked = /[?&]accent=(\w+)(&|$)/.exec(search)?.[1];
	return accents.find((accent) => accent === asked);
}
