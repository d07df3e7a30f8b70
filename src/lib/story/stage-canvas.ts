/** The cells of an awake stage on a canvas as fine as the screen, under the rest of the drawing. */
import { paint } from '../marks/attributes';
import type { Ink, Picture } from '../marks/mark';
import type { Painter } from '../marks/painter';
import type { Mount } from '../mount/mount';
import type { Size } from '../scene/contract';

export interface StageCanvas {
	show(picture: Picture, size: Size): void;
}

/** As many device pixels as the browser says; where it says none, or not of this screen, a sum. */
function pixels(length: number, told?: number): number {
	const sum = Math.round(length * devicePixelRatio);
	return told !== undefined && Math.abs(told - sum) <= 1 ? told : sum;
}

/** px from a place to the next whole device pixel, which may lie on either side. */
const toWhole = (at: number): number => Math.round(at * devicePixelRatio) / devicePixelRatio - at;

/**
 * Tokens as the style sheet mixes them in this light; asked once for each. Colours on their way are
 * taken in steps too small to see, since asking makes the browser work out its styles at once.
 */
function inksOf(canvas: HTMLElement): (fill: Ink) => string {
	const known = new Map<string, string>();
	return (fill) => {
		const token = paint(fill).replace(/[\d.]+(?=%)/, (share) => `${10 * Math.round(+share / 10)}`);
		let colour = known.get(token);
		if (colour === undefined) {
			canvas.style.color = token;
			colour = getComputedStyle(canvas).color;
			known.set(token, colour);
		}
		return colour;
	};
}

/**
 * Puts a canvas into a stage's box.
 * @returns nothing where this browser gives no canvas to draw on
 */
export function canvasUnder(
	{ root, ending: signal }: Mount,
	box: HTMLElement,
	stage: HTMLElement,
	painter: Painter
): StageCanvas | undefined {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	let shown: { readonly picture: Picture; readonly size: Size } | undefined;
	/** Device pixels. */
	let width = 0;
	let height = 0;
	let ink = inksOf(canvas);

	function show(): void {
		if (!context || !shown || width === 0) return;
		const { pixel = 1 / devicePixelRatio } = shown.size;
		if (canvas.width !== width) canvas.width = width;
		if (canvas.height !== height) canvas.height = height;
		painter(shown.picture, { context, width, height, pixel, ink });
	}

	/** Lays the canvas on whole device pixels of the screen: its box may begin between two. */
	function lay(told?: ResizeObserverSize): void {
		const place = box.getBoundingClientRect();
		// The stage comes to stand at the screen's top, wherever it is now.
		const frame = stage.getBoundingClientRect();
		width = pixels(place.width, told?.inlineSize);
		height = pixels(place.height, told?.blockSize);
		const [left, top] = [place.left, place.top - frame.top].map(toWhole);
		canvas.style.cssText = `left:${left}px;top:${top}px;width:${width / devicePixelRatio}px;height:${height / devicePixelRatio}px`;
		show();
	}

	box.append(canvas);
	const sizes = new ResizeObserver(([entry]) => {
		// Not every browser tells, whatever the types say.
		const told: readonly ResizeObserverSize[] | undefined = entry?.devicePixelContentBoxSize;
		lay(told?.[0]);
	});
	// The stage's box changes with the window, the canvas's device pixels with the screen.
	sizes.observe(box);
	try {
		sizes.observe(canvas, { box: 'device-pixel-content-box' });
	} catch {
		// A browser that cannot watch device pixels has the stage's box.
	}
	// Another light is other colours, and so is a theme that forces the reader's own.
	const lightNow = (): string => root.style.getPropertyValue('--light');
	let light = lightNow();
	const recolour = (): void => {
		light = lightNow();
		ink = inksOf(canvas);
		show();
	};
	const lights = new MutationObserver(() => {
		if (lightNow() !== light) recolour();
	});
	lights.observe(root, { attributeFilter: ['style'] });
	for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
		matchMedia(query).addEventListener('change', recolour, { signal });
	signal.addEventListener('abort', () => {
		lights.disconnect();
		sizes.disconnect();
	});
	return {
		show(picture, size) {
			shown = { picture, size };
			show();
		}
	};
}
