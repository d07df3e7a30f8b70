/**
 * Hosts that know another word than protocol 1 for how high a frame is to be: WordPress, which frames
 * what oEmbed gives it, and AMP. Each says by the frame's address that it listens.
 */

/** px: WordPress grants nothing else. */
const LEAST = 200;
const MOST = 1000;

/** WordPress names a frame by a word that it makes up; AMP does without. */
export interface Elsewhere {
	readonly secret?: string;
}

/** The host that a frame's fragment tells of; none for an anchor or anything else. */
export function elsewhereOf(hash: string): Elsewhere | undefined {
	const secret = /^#\?secret=([a-z\d]{1,32})$/i.exec(hash)?.[1];
	return secret ? { secret } : hash === '#amp=1' ? {} : undefined;
}

/** What tells such a host how high the frame is to be, px. Nothing in it is anybody's secret. */
export function heightFor({ secret }: Elsewhere, height: number): object {
	const px = Math.ceil(Math.min(Math.max(height, LEAST), MOST));
	return secret
		? { message: 'height', value: px, secret }
		: { sentinel: 'amp', type: 'embed-size', height: px };
}

/**
 * Whether a message is WordPress saying that it listens now: it may come to do so after the frame has
 * spoken.
 */
export function isReady({ secret }: Elsewhere, data: unknown): boolean {
	const said = Object(data) as Readonly<Record<string, unknown>>;
	return secret !== undefined && said.message === 'ready' && said.secret === secret;
}

/**
 * Tells the height to a host of that kind, where there is one, again whenever it asks.
 * @param height px, asked at each time of telling
 * @returns tells it, once for each height
 */
export function tellElsewhere(height: () => number): () => void {
	let host: Elsewhere | undefined;
	let told = 0;
	const say = (message: object): void => parent.postMessage(message, '*');
	const tell = (): void => {
		host = elsewhereOf(location.hash);
		const now = height();
		if (!host || now === told) return;
		told = now;
		say(heightFor(host, now));
	};
	addEventListener('message', ({ source, data }) => {
		if (source !== parent || !host || !isReady(host, data)) return;
		told = 0;
		tell();
	});
	// WordPress's sandbox opens no window. It follows a link that its reader chose, to the frame's own
	// site and nowhere else.
	addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || !link.target || link.host !== location.host) return;
		if (!host?.secret || !event.isTrusted || event.defaultPrevented) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret: host.secret });
	});
	return tell;
}
