/** Where each engine is found on a machine, and what brings it there. */
import type { Engine } from './engines';

interface Home {
	/** The environment variable that names a program, before any other. */
	readonly variable: string;
	/** What a reader of a message would look for. */
	readonly program: string;
	/** Names on the PATH, best first. */
	readonly names: readonly string[];
	/** Places outside the PATH. */
	readonly places: Partial<Record<NodeJS.Platform, readonly string[]>>;
	/** A program that it does not run without. */
	readonly needs?: string;
	/** Debian's packages. */
	readonly packages: readonly string[];
	/**
	 * Only Debian's is known to be driven: Ubuntu's `firefox` starts a snap, which sees no profile
	 * but its own.
	 */
	readonly debianOnly?: true;
}

export const homes: Readonly<Record<Engine, Home>> = {
	chromium: {
		variable: 'CHROMIUM_PATH',
		program: 'a Chromium or Chrome',
		names: ['chromium', 'google-chrome', 'google-chrome-stable'],
		places: {
			linux: [
				'/usr/bin/chromium',
				'/usr/bin/google-chrome',
				'/opt/google/chrome/chrome',
				'/usr/lib/chromium/chromium',
				'/usr/lib64/chromium-browser/chromium-browser'
			],
			darwin: [
				'/Applications/Chromium.app/Contents/MacOS/Chromium',
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
			],
			win32: [
				'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
				'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
			]
		},
		packages: ['chromium']
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		program: 'a Firefox',
		names: ['firefox-esr', 'firefox'],
		places: { linux: ['/usr/bin/firefox-esr'] },
		packages: ['firefox-esr'],
		debianOnly: true
	},
	webkit: {
		variable: 'WEBKIT_PATH',
		program: "WebKitGTK's WebKitWebDriver",
		names: ['WebKitWebDriver'],
		places: { linux: ['/usr/bin/WebKitWebDriver'] },
		needs: 'Xvfb',
		packages: ['webkit2gtk-driver', 'xvfb']
	}
};
