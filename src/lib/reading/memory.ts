/**
 * What the page remembers of its reader, on the reader's own machine: the way of reading, whether
 * motion is unwanted, and the last place read. No cookie; where there is no storage, or it holds
 * something else, the page starts afresh.
 */
import { isWay, type Way } from './way';

export interface Memory {
	readonly way?: Way;
	readonly still?: boolean;
	/** The id of the last place read. */
	readonly place?: string;
}

const KEY = 'another-universe';

/** What a stored text says; whatever is not understood is left out. */
export function parseMemory(text: string | null): Memory {
	let stored: unknown;
	try {
		stored = JSON.parse(text ?? '');
	} catch {
		return {};
	}
	if (typeof stored !== 'object' || stored === null) return {};
	const { way, still, place } = stored as Record<string, unknown>;
	return {
		...(isWay(way) && { way }),
		...(typeof still === 'boolean' && { still }),
		...(typeof place === 'string' && { place })
	};
}

/** Storage can be absent, blocked or full: each is as good as an empty one. */
function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}

export const recall = (): Memory => parseMemory(attempt(() => localStorage.getItem(KEY)) ?? null);

/** Adds to what is remembered. */
export function remember(change: Memory): void {
	attempt(() => localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...change })));
}
