/**
 * The reader at WebKitGTK's browser, which is driven by WebDriver. The driver says nothing of
 * consoles and requests: the page's own listeners and its resource timings stand in for them, so
 * errors from before a page has loaded are seen by what they spoil alone.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Key as Codes, type Actions, type WebDriver } from 'selenium-webdriver';
import type { Key, Reader, Size } from './reader';

const codes: Readonly<Record<Key, string>> = {
	ArrowDown: Codes.ARROW_DOWN,
	ArrowLeft: Codes.ARROW_LEFT,
	ArrowRight: Codes.ARROW_RIGHT,
	ArrowUp: Codes.ARROW_UP,
	End: Codes.END,
	Enter: Codes.ENTER,
	Escape: Codes.ESCAPE,
	Home: Codes.HOME,
	PageDown: Codes.PAGE_DOWN,
	PageUp: Codes.PAGE_UP,
	Space: Codes.SPACE,
	Tab: Codes.TAB
};

/** The wheel, which the package has and its types lack. */
type Wheel = Actions & {
	scroll(x: number, y: number, dx: number, dy: number, origin: string, ms: number): Actions;
};

/** ms between two looks at a window, and how many of them until its size is asked for again. */
const ASK_AGAIN = 10;
const LOOKS = 100;

type Noted = Window & { faults?: string[] };

/** Runs in the page: notes what goes wrong from now on. */
function note(): void {
	const faults: string[] = ((window as Noted).faults = []);
	addEventListener('error', (event) => faults.push(event.message));
	addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
	document.addEventListener('securitypolicyviolation', (event) =>
		faults.push(`${event.violatedDirective}: ${event.blockedURI}`)
	);
	for (const level of ['error', 'warn'] as const) {
		const original = console[level].bind(console);
		console[level] = (...args: unknown[]) => {
			faults.push(args.map(String).join(' '));
			original(...args);
		};
	}
}

/** Runs in the page: its own address, and all that it asked for. */
const asked = (): string[] => [
	location.href,
	...performance.getEntriesByType('resource').map(({ name }) => name)
];

/** Runs in the page: answers that failed. */
const refused = (): string[] =>
	performance
		.getEntriesByType('resource')
		.flatMap((entry) =>
			entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400
				? `${entry.responseStatus}: ${entry.name}`
				: []
		);

export async function webdriverReader(server: string, site: string): Promise<Reader> {
	const driver: WebDriver = await new Builder()
		.usingServer(server)
		.withCapabilities({ browserName: 'MiniBrowser' })
		.build();
	/**
	 * What wheel and screen have been turned in all: this driver takes each turn for the place where
	 * the wheel ends, and turns it by the difference to the place where it last was.
	 */
	let turned = 0;
	let left: string[] = [];

	const evaluate: Reader['evaluate'] = (inPage, arg) =>
		driver.executeScript(`return (${inPage.toString()})(arguments[0])`, arg);
	const inner = (): Promise<Size> =>
		evaluate(() => ({ width: innerWidth, height: innerHeight }), undefined);
	const screen = await evaluate(
		() => ({ width: window.screen.width, height: window.screen.height }),
		undefined
	);
	/**
	 * The window, toolbar and all, this large; resolves when the page has followed. It stands in the
	 * middle of the screen: nobody manages windows there, and the one under the pointer has the focus.
	 * A size that is asked for before the window is on the screen can be lost; it is asked for again.
	 */
	const setWindow = async (size: Size, follows: (page: Size) => boolean): Promise<Size> => {
		const x = Math.round((screen.width - size.width) / 2);
		const y = Math.round((screen.height - size.height) / 2);
		for (;;) {
			await driver
				.manage()
				.window()
				.setRect({ ...size, x, y });
			for (let look = 0; look < LOOKS; look++) {
				const page = await inner();
				if (follows(page)) return page;
				await pause(ASK_AGAIN);
			}
		}
	};
	const probe = { width: 801, height: 601 };
	const page = await setWindow(probe, ({ width }) => width === probe.width);
	const toolbar = probe.height - page.height;
	/** After a page has loaded: noting, and seen once. Before that, a wheel turns nothing. */
	const loaded = async (): Promise<void> => {
		await evaluate(note, undefined);
		await evaluate(
			() =>
				new Promise((resolve) => {
					requestAnimationFrame(() => requestAnimationFrame(resolve));
				}),
			undefined
		);
	};

	return {
		engine: 'webkit',
		evaluate,
		async go(address) {
			left = [];
			const target = new URL(address, site).href;
			// A driver takes an address that differs by its anchor alone for the page that is there.
			await driver.get('about:blank');
			await driver.get(target);
			await loaded();
		},
		async back() {
			left.push(...(await evaluate(asked, undefined)));
			await driver.navigate().back();
			await loaded();
		},
		async reload() {
			left.push(...(await evaluate(asked, undefined)));
			await driver.navigate().refresh();
			await loaded();
		},
		async resize(wanted) {
			await setWindow(
				{ width: wanted.width, height: wanted.height + toolbar },
				({ width, height }) => width === wanted.width && height === wanted.height
			);
		},
		async wheel(by) {
			const { width, height } = await inner();
			const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
			turned += by;
			const actions = driver.actions() as Wheel;
			await actions.scroll(x, y, 0, turned, 'viewport', 0).perform();
		},
		async press(key) {
			await driver.actions().sendKeys(codes[key]).perform();
		},
		click: (selector) => driver.findElement(By.css(selector)).click(),
		async follow(selector, path) {
			left.push(...(await evaluate(asked, undefined)));
			await driver.findElement(By.css(selector)).click();
			await driver.wait(async () => new URL(await driver.getCurrentUrl()).pathname === path);
			await loaded();
		},
		choose: (selector, value) =>
			driver.findElement(By.css(`${selector} option[value="${value}"]`)).click(),
		async screenshot() {
			return Buffer.from(await driver.takeScreenshot(), 'base64');
		},
		async requests() {
			return [...left, ...(await evaluate(asked, undefined))];
		},
		async faults() {
			const seen = await evaluate(() => (window as Noted).faults ?? [], undefined);
			return [...seen, ...(await evaluate(refused, undefined))];
		},
		close: () => driver.quit()
	};
}
