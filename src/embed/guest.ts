/** The story's side of the protocol: says hello until a host answers, then listens to that host alone. */
import { fromHost, opened, sealed, type FromHost, type FromStory } from './protocol';

/** ms between two greetings, and how many there are. */
const AGAIN = 300;
const GREETINGS = 10;

export interface Guest {
	/** Says something to the host; nothing is said, and `false` returned, before it has answered. */
	tell(message: FromStory): boolean;
}

/** @param onmessage whatever the host says, once it has answered */
export function openGuest(onmessage: (message: FromHost) => void): Guest {
	const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
	let host: string | undefined;
	const say = (message: FromStory): void => {
		// A greeting holds nothing that anybody may not read.
		const to = host === undefined || host === 'null' ? '*' : host;
		parent.postMessage(sealed(id, message), to);
	};
	addEventListener('message', ({ source, origin, data }) => {
		if (source !== parent || (host !== undefined && origin !== host)) return;
		const letter = opened(data);
		const message = letter?.id === id ? fromHost(letter.fields) : undefined;
		if (!message || (host === undefined && message.t !== 'init')) return;
		host = message.t === 'bye' ? undefined : origin;
		onmessage(message);
	});
	let greetings = 0;
	const greet = (): void => {
		if (host !== undefined || greetings++ >= GREETINGS) return;
		say({ t: 'hello' });
		setTimeout(greet, AGAIN);
	};
	if (parent !== window) greet();
	return {
		tell: (message) => {
			if (host === undefined) return false;
			say(message);
			return true;
		}
	};
}
