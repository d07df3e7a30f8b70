/**
 * Hosts that know another word than protocol 1 for how high a frame is to be: WordPress, which frames
 * what oEmbed gives it, and AMP. Each says by the frame's address that it listens.
 */

/** px: WordPress grants nothing else. */
const LEAST = 200;
const MOST = 1000;

/**
 * The host that a frame's fragment tells of: the word by which WordPress names the frame, empty for AMP,
 * which does without. None for an anchor or anything else.
 */
export const elsewhereOf = (hash: string): string | undefined =>
	/^#\?secret=([a-z\d]{1,32})$/i.exec(hash)?.[1] ?? (hash === '#amp=1' ? '' : undefined);

/** What tells such a host how high the frame is to be, px. Nothing in it is anybody's secret. */
export function heightFor(secret: string, height: number): object {
	const value = Math.ceil(Math.min(Math.max(height, LEAST), MOST));
	return secret
		? { message: 'height', value, secret }
		: { sentinel: 'amp', type: 'embed-size', height: value };
}

/**
 * Whether a message is WordPress saying that it listens now: it may come to do so after the frame has
 * spoken.
 */
export function isReady(secret: string, data: unknown): boolean {
	const said = Object(data) as Readonly<Record<string, unknown>>;
	return said.message === 'ready' && secret !== '' && said.secret === secret;
}

/**
 * Tells the height to a host of that kind, where there is one, again whenever it asks.
 * @returns takes the height, px, and tells it where it is another than before
 */
export function tellElsewhere(): (height: number) => void {
	let host: string | undefined;
	let told = 0;
	const say = (message: object): void => parent.postMessage(message, '*');
	addEventListener('message', ({ source, data }) => {
		if (host && source === parent && isReady(host, data)) say(heightFor(host, told));
	});
	// WordPress's sandbox opens no window. It follows a link that its reader chose, to the frame's own
	// site and nowhere else.
	addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!host || !link || !event.isTrusted || event.defaultPrevented) return;
		if (!link.target || link.host !== location.host) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret: host });
	});
	return (height) => {
		host = elsewhereOf(location.hash);
		if (host !== undefined && height !== told) say(heightFor(host, (told = height)));
	};
}
