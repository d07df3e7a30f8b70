/**
 * Where the sheet lies and where the words about it stand: the same for the guess and the answer,
 * with or without a guess, so that nothing shifts while the reader tries.
 */
import { inkTop } from '../../lib/geometry/text';
import { text } from '../../lib/geometry/draw';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { asDoublings, filled, MOST_DOUBLINGS } from './numbers';
import { widthOf, type Ground } from './place-draw';
import { DOUBLINGS, largest, type Sheet } from './place-sheet';

/** A few words that say what an ink on the sheet is. */
export interface Caption {
	readonly key: string;
	readonly text: string;
	readonly ink: Ink;
}

export interface Layout {
	readonly sheet: Sheet;
	readonly header?: { readonly y: number; readonly size: number };
	/** Marks of captions, in the places that are kept for them. */
	readonly captions: (items: readonly Caption[]) => Mark[];
}

/** What the reader guessed, in words: how many times, and how many of the largest sheets. */
function guessCaption(g: Ground, input: number): string {
	const guess = asDoublings(input);
	return guess > DOUBLINGS
		? filled(labelFor(g.words, 'caption-beyond', g.size), 2 ** guess, 2 ** (guess - DOUBLINGS))
		: filled(labelFor(g.words, 'caption-guess', g.size), 2 ** guess);
}

/** All captions of the answer, the reader's guess among them where there is one. */
export function captionsOf(g: Ground, input: number | undefined): Caption[] {
	const words = (key: string): string => labelFor(g.words, key, g.size);
	return [
		{ key: 'caption-today', text: words('caption-today'), ink: 'a' },
		{ key: 'caption-once', text: words('caption-once'), ink: 'b' },
		{ key: WHOLE, text: words('caption-whole'), ink: 'ink' },
		...(input === undefined
			? []
			: [{ key: 'caption-guess', text: guessCaption(g, input), ink: 'b' } as const])
	];
}

/** The whole sheet: named in its own corner too, so the first to go where rows are short. */
const WHOLE = 'caption-whole';

interface Flow {
	readonly at: readonly { readonly x: number; readonly row: number }[];
	readonly rows: number;
}

/** Captions one after the other, in as many rows as they need. */
function flow(g: Ground, items: readonly Caption[], width: number): Flow {
	const gap = g.note * 1.4;
	let [x, row] = [0, 0];
	const at = items.map((item) => {
		const w = widthOf(g, item.text, 'label-strong', g.note);
		if (x > 0 && x + w > width) [x, row] = [0, row + 1];
		const place = { x, row };
		x += w + gap;
		return place;
	});
	return { at, rows: row + 1 };
}

/** In rows, four captions do without the whole sheet's where that saves a row. */
const inRows = (g: Ground, items: readonly Caption[]): readonly Caption[] =>
	items.length > 3 && flow(g, items, g.size.width).rows > 1
		? items.filter(({ key }) => key !== WHOLE)
		: items;

/** The words in the header, as large as the room over the sheet allows. */
const headers = ['header-guess', 'header-squares'] as const;

function headerOf(g: Ground, spare: number): { size: number; height: number } | undefined {
	const size = Math.min(
		spare * 0.36,
		2.5 * g.size.rem,
		...headers.map((key) => g.size.width / widthOf(g, label(g.words, key), 'display', 1))
	);
	return size >= 1.125 * g.size.rem ? { size, height: size * 1.8 } : undefined;
}

/** The largest sheet that the captions leave room for, under a header where one fits. */
export function layoutOf(g: Ground): Layout {
	const { width, height } = g.size;
	const most = captionsOf(g, MOST_DOUBLINGS);
	const pitch = g.note * 1.55;
	const side = Math.max(...most.map((c) => widthOf(g, c.text, 'label-strong', g.note)));
	const below = g.note * 0.55 + pitch * flow(g, inRows(g, most), width).rows;
	const beside = side + 1.5 * g.note;
	const choices = [true, false].flatMap((lying) => [
		{ isBeside: false, size: largest(width, height - below, lying) },
		{ isBeside: true, size: largest(Math.max(width - beside, 1), height, lying) }
	]);
	const areaOf = ([w, h]: readonly [number, number]): number => w * h;
	const best = choices.reduce((a, b) => (areaOf(b.size) > areaOf(a.size) * 1.02 ? b : a));
	const [w, h] = best.size;
	const spare = height - h - (best.isBeside ? 0 : below);
	const header = headerOf(g, spare);
	// What is left over goes under the captions' rows, never between a mark and its words.
	const top = best.isBeside ? height - h : (header?.height ?? 0);
	const sheet: Sheet = { x: 0, y: top, width: w, height: h };
	const first = best.isBeside ? height - pitch * (most.length - 1) - g.note * 0.3 : 0;
	return {
		sheet,
		...(header && {
			header: {
				y: inkTop(label(g.words, headers[0]), 'display', header.size, g.lang),
				size: header.size
			}
		}),
		captions: (items) => {
			const shown = best.isBeside ? items : inRows(g, items);
			const { at } = flow(g, shown, width);
			return shown.map(({ key, text: content, ink }, i) =>
				text(
					key,
					best.isBeside ? w + 1.5 * g.note : (at[i]?.x ?? 0),
					best.isBeside
						? first + i * pitch
						: top + h + g.note * 0.4 + pitch * (0.75 + (at[i]?.row ?? 0)),
					content,
					g.note,
					'label-strong',
					ink
				)
			);
		}
	};
}
