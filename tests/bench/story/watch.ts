/** What a page is asked of itself; runs in it before its own scripts. */
import type { Page } from '@playwright/test';

export interface Seen {
	/** ms from the start of the navigation. */
	readonly fcp: number;
	readonly lcp: number;
	/** Layout shift of the whole visit, a sum. */
	readonly shift: number;
	/** ms of tasks, each less the 50 that a page may take. */
	readonly blocked: number;
	/** ms from an input to the picture that answers it, of each that took longer than a frame. */
	readonly answers: readonly number[];
}

interface Watching {
	bench: { fcp: number; lcp: number; shift: number; blocked: number; answers: number[] };
}

/** The least ms that browsers tell of an answer. */
export const LEAST = 16;

function watching(least: number): void {
	const seen = { fcp: NaN, lcp: NaN, shift: 0, blocked: 0, answers: [] as number[] };
	Object.assign(window, { bench: seen });
	const watch = (
		type: string,
		note: (entry: PerformanceEntry) => void,
		more: Record<string, number> = {}
	): void => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true,
			...more
		});
	};
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => {
		seen.lcp = startTime;
	});
	watch('layout-shift', (entry) => {
		seen.shift += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
	});
	watch('longtask', ({ duration }) => {
		seen.blocked += duration - 50;
	});
	const byInteraction = new Map<number, number>();
	watch(
		'event',
		(entry) => {
			const id =
				'interactionId' in entry && typeof entry.interactionId === 'number'
					? entry.interactionId
					: 0;
			if (id === 0) return;
			byInteraction.set(id, Math.max(byInteraction.get(id) ?? 0, entry.duration));
			seen.answers = [...byInteraction.values()];
		},
		{ durationThreshold: least }
	);
}

export const watch = (page: Page): Promise<unknown> => page.addInitScript(watching, LEAST);

/** What has been seen up to now. */
export const seenIn = (page: Page): Promise<Seen> =>
	page.evaluate(() => {
		const { bench } = window as unknown as Watching;
		return { ...bench, answers: [...bench.answers] };
	});
