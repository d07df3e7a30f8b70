/**
 * The page's address follows the reader without filling the history: the entry that is there is
 * rewritten as another place is reached, so that a reload, a bookmark and the way back from another
 * page all lead to it.
 */

/**
 * ms a reader has to rest, without scrolling: browsers refuse a page that rewrites its address too
 * often, and do more at each than a frame has time for.
 */
const REST = 400;

/** The anchor in the address, as an id. */
export function anchorOf(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

/** The page's address with another anchor; empty for none. */
export const addressOf = (id: string, from = location.href): string => {
	const address = new URL(from);
	address.hash = id;
	return id ? address.href : address.href.replace(/#.*$/, '');
};

/**
 * @param onrest told of each place that was written
 * @returns tells the address where the reader is
 */
export function followAddress(onrest: (id: string) => void): (id: string) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: string | undefined;
	/** When the page was last scrolled. */
	let stirred = -REST;
	const write = (): void => {
		clearTimeout(timer);
		if (pending === undefined) return;
		const id = pending;
		pending = undefined;
		try {
			history.replaceState(history.state, '', addressOf(id));
		} catch {
			// Refused for now, or a page without an address of its own: the story goes on without.
		}
		onrest(id);
	};
	const writeAtRest = (): void => {
		const left = stirred + REST - performance.now();
		if (left > 0) timer = setTimeout(writeAtRest, left);
		else write();
	};
	addEventListener('scroll', ({ timeStamp }) => (stirred = timeStamp), { passive: true });
	// Before a link is followed or the page is left: what comes after is another entry.
	document.addEventListener('click', write, { capture: true });
	addEventListener('pagehide', write);
	return (id) => {
		if (id === anchorOf(location.hash) && pending === undefined) return onrest(id);
		pending = id;
		clearTimeout(timer);
		timer = setTimeout(writeAtRest, REST);
	};
}
