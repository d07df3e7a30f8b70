/**
 * Hosts that know another word than protocol 1 for how high a frame is to be: WordPress, which frames
 * what oEmbed gives it, and AMP. Each says by the frame's address that it listens.
 */

/** px: WordPress grants nothing else. */
const LEAST = 200;
const MOST = 1000;

export type Elsewhere =
	{ readonly kind: 'wordpress'; readonly secret: string } | { readonly kind: 'amp' };

/** The host that a frame's fragment tells of; none for an anchor or anything else. */
export function elsewhereOf(hash: string): Elsewhere | undefined {
	const secret = /^#\?secret=([a-z\d]{1,32})$/i.exec(hash)?.[1];
	if (secret !== undefined) return { kind: 'wordpress', secret };
	return hash === '#amp=1' ? { kind: 'amp' } : undefined;
}

/** What tells such a host how high the frame is to be, px. Nothing in it is anybody's secret. */
export function heightFor(host: Elsewhere, height: number): Readonly<Record<string, unknown>> {
	const px = Math.ceil(Math.min(Math.max(height, LEAST), MOST));
	return host.kind === 'amp'
		? { sentinel: 'amp', type: 'embed-size', height: px }
		: { message: 'height', value: px, secret: host.secret };
}

/**
 * Whether a message is WordPress saying that it listens now; it is asked because it may come to do so
 * after the frame has spoken.
 */
export const isReady = (host: Elsewhere, data: unknown): boolean =>
	host.kind === 'wordpress' &&
	typeof data === 'object' &&
	data !== null &&
	'message' in data &&
	data.message === 'ready' &&
	'secret' in data &&
	data.secret === host.secret;

/**
 * Tells the height to a host of that kind, where there is one, again whenever it asks.
 * @param height px, asked at each time of telling
 * @returns tells it, once for each height
 */
export function tellElsewhere(height: () => number): () => void {
	let told = 0;
	const say = (message: object): void => parent.postMessage(message, '*');
	const tell = (): void => {
		const host = elsewhereOf(location.hash);
		const now = height();
		if (!host || now === told) return;
		told = now;
		say(heightFor(host, now));
	};
	addEventListener('message', ({ source, data }) => {
		const host = elsewhereOf(location.hash);
		if (source !== parent || !host || !isReady(host, data)) return;
		told = 0;
		tell();
	});
	// Its sandbox opens no window: it follows a link by itself, to the story's own site and nowhere else.
	addEventListener('click', (event) => {
		const host = elsewhereOf(location.hash);
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const leaves = link && link.target !== '' && link.host === location.host;
		if (host?.kind !== 'wordpress' || !leaves || !event.isTrusted || event.defaultPrevented) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret: host.secret });
	});
	return tell;
}
