/** How Playwright starts Chromium and Firefox. */
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import type { Engine } from './engines';
import { playwrights } from './ensure';

type Launch = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** No phoning home, and type set alike on every machine. */
export const chromiumArgs: readonly string[] = [
	// As root, as in most containers, Chromium's sandbox refuses to start.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--font-render-hinting=none'
];

/** Playwright is not told of a page that comes back out of Firefox's memory: each is loaded anew. */
const firefoxUserPrefs = { 'browser.sessionhistory.max_total_viewers': 0 };

/** Whether the program is a build of Playwright's, which it drives in a way of its own. */
export const isPlaywrights = (engine: Engine, path: string): boolean =>
	path === playwrights(engine);

/** Options of a Playwright project for an engine's program. */
export function launchOf(engine: Engine, path: string): Launch {
	const launchOptions = { executablePath: path };
	if (engine === 'chromium')
		return { browserName: engine, launchOptions: { ...launchOptions, args: [...chromiumArgs] } };
	return {
		browserName: engine,
		launchOptions: { ...launchOptions, firefoxUserPrefs },
		...(engine === 'firefox' && !isPlaywrights(engine, path) && { channel: 'moz-firefox' })
	};
}
