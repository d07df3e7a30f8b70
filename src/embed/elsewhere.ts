/**
 * Hosts that know another word than protocol 1 for how high a frame is to be: WordPress, which frames
 * what oEmbed gives it, and AMP. Each says by the frame's address that it listens (fragment.ts); only
 * then is this asked for.
 */

import { isElsewhere } from './fragment';

/** px: WordPress grants nothing else. */
const LEAST = 200;
const MOST = 1000;

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

/** The word by which WordPress names the frame; empty for AMP, none for any other host. */
export const hostOf = (hash: string): string | undefined =>
	isElsewhere(hash) ? (hash.split('secret=')[1] ?? '') : undefined;

let host: string | undefined;
let told = 0;
let listening = false;
const say = (message: object): void => parent.postMessage(message, '*');

/** Tells the height, px, to a host of that kind, where it is another than before. */
export function tellElsewhere(height: number): void {
	if (!listening) listen();
	listening = true;
	host = hostOf(location.hash);
	if (host !== undefined && height !== told) say(heightFor(host, (told = height)));
}

/** Tells it again whenever it is asked, and hands over links. */
function listen(): void {
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
}
