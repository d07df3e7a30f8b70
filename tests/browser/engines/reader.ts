/**
 * A reader at a browser, whichever engine it has: what the sentences in this folder are written
 * with. One implementation drives Playwright's pages, one WebKitGTK by WebDriver.
 */
import type { Engine } from '../../tools/engines/engines';
import type { Evaluates } from '../story';

/** Names as the web knows them (`KeyboardEvent.key`), and Space. */
export const keys = [
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'End',
	'Enter',
	'Escape',
	'Home',
	'PageDown',
	'PageUp',
	'Space',
	'Tab'
] as const;
export type Key = (typeof keys)[number];

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Reader {
	readonly engine: Engine;
	/** Opens an address, of the site (`/zh/#feud-ruler`) or whole, and waits until it has loaded. */
	go(address: string): Promise<void>;
	back(): Promise<void>;
	reload(): Promise<void>;
	/** Makes the page itself this large, px. */
	resize(size: Size): Promise<void>;
	/** Runs in the page; the function cannot see anything but its argument. */
	evaluate<R, A>(inPage: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
	/** The page in one of the page's frames, in their order, from 0. */
	frame(which: number): Evaluates;
	/** Keys reach a frame of another site that has the focus: Firefox's driver keeps them in the page. */
	readonly reachesFrames: boolean;
	/** Turns a real wheel over the middle of the page, down where positive, px. */
	wheel(by: number): Promise<void>;
	press(key: Key): Promise<void>;
	/** Clicks the first such element with a real pointer. */
	click(selector: string): Promise<void>;
	/** Clicks a link to another page of the site, and waits until that has loaded. */
	follow(selector: string, path: string): Promise<void>;
	/** Chooses from a select by value. */
	choose(selector: string, value: string): Promise<void>;
	/** From now on no host can be reached, as without a network; where the driver can do that. */
	cutNetwork?(): Promise<void>;
	/** What the page is seen to look like, as PNG. */
	screenshot(): Promise<Buffer>;
	/** Every address asked for since the last opening. */
	requests(): Promise<string[]>;
	/** Whatever went wrong since the last opening: errors, messages, answers that failed. */
	faults(): Promise<string[]>;
	close(): Promise<void>;
}
