/**
 * The sheet that doubles: area is the multiple. Blue is today, vermilion what the first doubling
 * adds, and before the answer the reader's own guess.
 */
import { inkTop, inkBottom } from '../../lib/geometry/text';
import { text } from '../../lib/geometry/draw';
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { asDoublings, filled, grouped } from './numbers';
import { isClear, patch, widthOf, type Ground } from './place-draw';
import { captionsOf, layoutOf, type Layout } from './place-layout';
import { DOUBLINGS, nested, newHalf, unfolding, type Sheet } from './place-sheet';

/** How much smaller a number is than the next. */
const SHRINK = 0.77;

const rect = (
	key: string,
	{ x, y, width, height }: Sheet,
	rest: Partial<Extract<Mark, { kind: 'rect' }>>
): Mark => ({ kind: 'rect', key, x, y, width, height, ...rest });

const times = (g: Ground, n: number): string => filled(label(g.words, 'times'), 2 ** n);

/** Where a count stands in its sheet's upper right corner, and how large. */
interface Corner {
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly y: number;
	/** px from the corner. */
	readonly pad: number;
}

/** @returns nothing where the number would be too small to read */
function corner(g: Ground, sheet: Sheet, n: number): Corner | undefined {
	const all = newHalf(sheet, DOUBLINGS);
	const half = newHalf(sheet, n);
	const pad = Math.min(Math.max(0.07 * Math.min(half.width, half.height), 3), 18);
	const top = Math.min(
		(0.74 * all.width) / widthOf(g, times(g, DOUBLINGS), 'display', 1),
		0.34 * all.height
	);
	for (const content of n >= 5 ? [times(g, n), grouped(2 ** n)] : [grouped(2 ** n)]) {
		const size = Math.min(
			Math.max(top * SHRINK ** (DOUBLINGS - n), 13),
			(half.width - 2 * pad) / widthOf(g, content, 'display', 1),
			(half.height - 2 * pad) / inkTop(content, 'display', 1, g.lang)
		);
		if (size < 12) continue;
		return {
			text: content,
			size,
			x: half.x + half.width - pad - widthOf(g, content, 'display', size),
			y: half.y + pad + inkTop(content, 'display', size, g.lang),
			pad
		};
	}
	return undefined;
}

/** Which sheet a number counts, and when: under it where there is room. */
function under(g: Ground, sheet: Sheet, n: number, at: Corner): Mark[] {
	const half = newHalf(sheet, n);
	const size = half.width < 24 * g.tick ? g.tick : g.note;
	const span = (n * g.facts.months.value) / 12;
	const content = filled(label(g.words, 'sheet'), DOUBLINGS - n).replace('~', String(span));
	const y =
		at.y +
		inkBottom(at.text, 'display', at.size, g.lang) +
		inkTop(content, 'label', size, g.lang) +
		size * 0.2;
	const room =
		at.size >= 1.4 * size &&
		y + size * 0.4 <= half.y + half.height - 3 &&
		widthOf(g, content, 'label', size) <= half.width - 2 * at.pad;
	const x = half.x + half.width - at.pad;
	return room
		? [text(`sheet-${n}`, x, y, content, size, 'label', 'ink-2', { anchor: 'end', axis: true })]
		: [];
}

/** What both steps show: the empty outline, what has grown so far, today's sheet. */
function base({ sheet }: Layout, grown: boolean): Mark[] {
	const today = nested(sheet, 0);
	const first = newHalf(sheet, 1);
	const folded: Sheet =
		first.y < today.y ? { ...first, y: today.y, height: 0 } : { ...first, width: 0 };
	return [
		rect('bar-factor', grown ? sheet : today, { fill: 'sheet', zooms: true }),
		rect('bar-once', grown ? first : folded, { fill: 'b' }),
		rect('today', today, { fill: 'a' }),
		{
			kind: 'path',
			key: 'unfolding',
			points: unfolding(sheet),
			stroke: 'ink',
			strokeWidth: Math.min(Math.max(sheet.width / 500, 0.8), 1.5),
			drawn: grown ? 1 : 0,
			zooms: true
		},
		rect(
			'whole',
			sheet,
			grown ? { stroke: 'ink', strokeWidth: 2 } : { stroke: 'mark', strokeWidth: 1 }
		)
	];
}

const header = (g: Ground, { header: at }: Layout, key: string): Mark[] =>
	at ? [text(key, 0, at.y, label(g.words, key), at.size, 'display', 'ink')] : [];

/** The number of a guess: in its area's corner, else right of it, else over it, else left out. */
function guessNumber(g: Ground, { sheet }: Layout, n: number): Mark[] {
	const area = nested(sheet, n);
	const big = corner(g, sheet, DOUBLINGS)?.size ?? g.note;
	const small = Math.min(1.5 * g.tick, big);
	for (const key of ['guessed', 'times']) {
		const content = filled(label(g.words, key), 2 ** n);
		const unit = widthOf(g, content, 'display', 1);
		const inside = Math.min(big * 0.72, (0.8 * area.width) / unit, 0.3 * area.height);
		if (inside >= 1.25 * g.tick) {
			const pad = inside * 0.35;
			const at = text(
				'guess-number',
				area.x + area.width - pad - unit * inside,
				area.y + pad + inkTop(content, 'display', inside, g.lang),
				content,
				inside,
				'display',
				'b'
			);
			return [patch(g, at), at];
		}
		const top = inkTop(content, 'display', small, g.lang);
		const right = area.x + area.width + small * 0.4;
		const fitsRight = right + unit * small <= sheet.x + sheet.width;
		const y = fitsRight
			? Math.min(area.y + top, sheet.y + sheet.height - small * 0.3)
			: area.y - small * 0.45;
		if (fitsRight || (unit * small <= sheet.width && y - top >= sheet.y))
			return [text('guess-number', fitsRight ? right : area.x, y, content, small, 'display', 'b')];
	}
	return [];
}

/** The question, in the corner where the answer will stand. */
function asked(g: Ground, { sheet }: Layout, others: readonly Mark[]): Mark[] {
	const at = corner(g, sheet, DOUBLINGS);
	if (!at) return [];
	const content = label(g.words, 'asked');
	const size = at.size * 0.62;
	const mark = text(
		'asked',
		sheet.x + sheet.width - at.pad - widthOf(g, content, 'display', size),
		sheet.y + at.pad + size * 0.9,
		content,
		size,
		'display',
		'ink'
	);
	return isClear(g, mark, others) ? [mark] : [];
}

/** The sheet waits for its reader. */
export function guess(g: Ground, input: number | undefined): Mark[] {
	const layout = layoutOf(g);
	const { sheet } = layout;
	const n = input === undefined ? undefined : asDoublings(input);
	const number = n === undefined ? [] : guessNumber(g, layout, n);
	const captions = captionsOf(g, input).filter(
		({ key }) => key === 'caption-today' || (key === 'caption-guess' && (n ?? 0) > DOUBLINGS)
	);
	return [
		...header(g, layout, 'header-guess'),
		...(n === undefined
			? []
			: [rect('guess-area', nested(sheet, n), { fill: 'hatch-b', stroke: 'b', strokeWidth: 2 })]),
		...base(layout, false),
		...((n ?? 0) < DOUBLINGS ? asked(g, layout, number) : []),
		...number,
		...layout.captions(captions)
	];
}

/** Ten doublings, and the guess beside them. */
export function squares(g: Ground, input: number | undefined): Mark[] {
	const layout = layoutOf(g);
	const { sheet } = layout;
	const corners = Array.from({ length: DOUBLINGS + 1 }, (_, n) => ({ n, at: corner(g, sheet, n) }));
	return [
		...header(g, layout, 'header-squares'),
		...base(layout, true),
		...(input === undefined
			? []
			: [rect('guess-area', nested(sheet, asDoublings(input)), { stroke: 'b', strokeWidth: 3 })]),
		...corners.flatMap(({ n, at }): Mark[] =>
			at
				? [
						text(
							`count-${n}`,
							at.x,
							at.y,
							at.text,
							at.size,
							'display',
							n <= 1 ? 'sheet' : 'ink',
							// The last one stands in other steps too, where it is a figure.
							n < DOUBLINGS ? { axis: true } : {}
						),
						...under(g, sheet, n, at)
					]
				: []
		),
		...layout.captions(captionsOf(g, input))
	];
}
