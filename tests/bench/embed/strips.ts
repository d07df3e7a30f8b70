/** Puts the bar codes into pages: one along a document, one along each graphic that stands. */
import type { BrowserContext } from '@playwright/test';
import { bits, CELL, COLOURS } from './barcode';

/** px of a strip's width. A host's page has as much beside its article: a body's own margin. */
const WIDTH = 8;

/** Where a screenshot is read, px from its left: along the host, the story, and what stands in it. */
export const COLUMNS = { host: WIDTH / 2, story: 1.5 * WIDTH, stage: 2.5 * WIDTH } as const;

/** px that are taller than any page here, and of the pictures that it is laid with. */
const TALL = 90_000;
const PIECE = 4096;

interface Code {
	readonly bits: string;
	readonly colours: readonly string[];
	readonly cell: number;
	readonly width: number;
	readonly tall: number;
	readonly piece: number;
}

/** Runs in every page and frame as its document is there. */
function layStrips({ bits, colours, cell, width, tall, piece }: Code): void {
	const lay = (along: HTMLElement, left: number): void => {
		const strip = document.createElement('div');
		Object.assign(strip.style, {
			position: 'absolute',
			inset: `0 auto 0 ${left}px`,
			width: `${width}px`,
			overflow: 'hidden',
			zIndex: '2147483647',
			pointerEvents: 'none'
		});
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = piece;
		const paint = canvas.getContext('2d');
		if (!paint) throw new Error('no canvas to paint strips on');
		for (let top = 0; top < tall; top += piece) {
			for (let y = 0; y < piece; y += cell) {
				paint.fillStyle = colours[Number(bits[(top + y) / cell])] ?? '';
				paint.fillRect(0, y, width, cell);
			}
			// A picture, not the canvas: it is painted with the text beside it, by the same tiles.
			const picture = document.createElement('img');
			picture.src = canvas.toDataURL();
			Object.assign(picture.style, {
				position: 'absolute',
				top: `${top}px`,
				left: '0',
				width: `${width}px`,
				height: `${piece}px`
			});
			strip.append(picture);
		}
		along.append(strip);
	};
	addEventListener('DOMContentLoaded', () => {
		const root = document.documentElement;
		root.style.position = 'relative';
		lay(root, 0);
		if (window === parent) return;
		for (const stage of document.querySelectorAll<HTMLElement>('.stage')) lay(stage, width);
	});
}

/** Every page of the context gets its strips. */
export async function withStrips(context: BrowserContext): Promise<void> {
	// What compiles this file names functions by a helper that pages lack.
	await context.addInitScript('globalThis.__name = (named) => named');
	await context.addInitScript(layStrips, {
		bits: bits.join(''),
		colours: COLOURS.map((rgb) => `rgb(${rgb.join(' ')})`),
		cell: CELL,
		width: WIDTH,
		tall: TALL,
		piece: PIECE
	});
}
