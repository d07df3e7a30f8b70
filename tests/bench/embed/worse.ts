/** Embeds made worse on purpose, each in one way: what measures has to see each of them. */
import type { Page } from '@playwright/test';
import type { HostName } from '../../browser/embed/hosts';

export type Worse = 'late' | 'shaking' | 'blank' | 'losing';

/** The host's page that a worse embed needs. */
export const hostOf = (worse: Worse): HostName =>
	// There the frame is held by script, not by the browser.
	worse === 'shaking' ? 'transformed ancestor' : 'plain';

/** Runs in every page and frame, before its scripts. */
function spoilt(worse: Worse): void {
	const isHost = window === parent;
	if (worse === 'late' && !isHost) {
		// The story hears of the host's scrolling 200 ms late.
		const listen = window.addEventListener.bind(window) as (...all: unknown[]) => void;
		Object.assign(window, {
			addEventListener: (type: string, heard: (event: Event) => void, how?: unknown) =>
				listen(
					type,
					type === 'message' ? (event: Event) => setTimeout(() => heard(event), 200) : heard,
					how
				)
		});
	}
	if (worse === 'losing' && isHost) {
		// The host goes back by a third of what it was scrolled by, again and again.
		let [turns, last] = [0, 0];
		addEventListener('scroll', () => {
			if (turns++ % 5 !== 4) return;
			const by = scrollY - last;
			// A jump is no gesture.
			if (Math.abs(by) < innerHeight) scrollBy({ top: -by / 3, behavior: 'instant' });
			last = scrollY;
		});
	}
	if (worse === 'blank' && !isHost)
		addEventListener('DOMContentLoaded', () => {
			const hole = document.createElement('div');
			Object.assign(hole.style, {
				position: 'fixed',
				inset: '300px auto auto 0',
				width: '8px',
				height: '60px',
				background: '#fff',
				zIndex: '2147483647'
			});
			document.documentElement.append(hole);
		});
}

export const spoil = (page: Page, worse: Worse): Promise<unknown> =>
	page.addInitScript(spoilt, worse);
