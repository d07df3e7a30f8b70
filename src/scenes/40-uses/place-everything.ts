/** The grid, tile by tile; the damaged sentence in words; companionship apart. */
import { text } from '../../lib/geometry/draw';
import { clamp, wrap } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { block, LEADING, rise, widthOf, wording, type Area, type Layout } from './place-draw';
import { companyMarks, companyTop } from './place-company';
import { gridOf, inset, type Grid } from './place-grid';
import { setLarge } from './place-quote';
import { plate, words } from './place-tiles';

/** The one use that opens into a hundred. */
const OPENS = { firm: 'huawei', use: 'rail' };

/** Between the grid and what stands apart from it, em of labels. */
const APART = 0.9;

/** Alibaba's word for all of its products, along its own band; the gist where that is small. */
function allProducts(l: Layout, area: Area, hang: number): Mark[] {
	const { s, words: w } = l;
	const by = wording(l, 'all-by', 'label', s, area.width);
	const foot = by.length * LEADING * s + 0.3 * s;
	const max = clamp(0.074 * l.size.width, 1.5 * l.size.rem, 3.5 * l.size.rem);
	const quote = [label(w, 'all')];
	const signed = setLarge(l, quote, max, { width: area.width, height: area.height - foot });
	const unsigned = signed.fits ? signed : setLarge(l, quote, max, area);
	const set = unsigned.fits ? unsigned : setLarge(l, [label(w, 'all-short')], max, area);
	const tall = set.lines.length * set.size * LEADING;
	return [
		...block(l, 'all', set.lines, area.x, area.y, set.size, 'display', 'alibaba').map((mark, i) =>
			// The opening mark hangs, as far as the tile beside it allows.
			i === 0 && mark.kind === 'text'
				? { ...mark, x: mark.x - Math.min(0.42 * set.size, hang) }
				: mark
		),
		...(signed.fits
			? block(l, 'all-by', by, area.x, area.y + tall + 0.2 * s, s, 'label', 'ink-2')
			: [])
	];
}

/** The article's share of some work, in words only, as large as they have room. */
function damaged(l: Layout, area: Area): Mark[] {
	const { s } = l;
	const set = (key: string, role: 'label' | 'label-strong', px: number): string[] =>
		wording(l, key, role, px, area.width);
	for (let px = 1.4 * s; ; px--) {
		const large = Math.max(px, s);
		const head = set('damaged', 'label-strong', large);
		const why = set('damaged-why', 'label', large);
		const fits = (head.length + why.length) * LEADING * large <= area.height;
		if (px > s && (!fits || head.length > 1)) continue;
		return [
			...block(l, 'damaged', head, area.x, area.y, large, 'label-strong', 'ink'),
			...(fits
				? block(
						l,
						'damaged-why',
						why,
						area.x,
						area.y + head.length * LEADING * large,
						large,
						'label',
						'ink-2'
					)
				: [])
		];
	}
}

/** Names of firms and uses, and the firm that is said to have no use. */
function names(l: Layout, grid: Grid): Mark[] {
	const { upright, firmSize, header, pad } = grid;
	const { s, facts } = l;
	const none = facts.grid.firms.findIndex((id) =>
		facts.grid.tiles.every(({ firm }) => firm !== id)
	);
	const empty = inset(grid.area(0, grid.uses.length - 1, none, none), pad + (upright ? 0 : 2));
	const line = labelFor(l.words, 'none', upright ? l.size : { ...l.size, composition: 'phone' });
	const said = upright ? [line] : wrap([line], 'label', s, empty.width, l.words.lang);
	return [
		...grid.firms.map((name, i) => {
			const { x, y } = grid.area(0, 0, i, i);
			const at = upright
				? { x: 0, y: y + pad + 1 + firmSize * rise(l, 'display') }
				: { x: x + pad, y: header - 0.5 * firmSize };
			return text(`firm-${i}`, at.x, at.y, name, firmSize, 'display', i === 0 ? 'alibaba' : 'ink');
		}),
		...grid.uses.map((name, i) => {
			const { x, y, height } = grid.area(i, i, 0, 0);
			return upright
				? text(`use-${i}`, x + pad, header - 0.5 * s, name, s, 'label-strong', 'ink-2')
				: text(`use-${i}`, 0, y + height / 2 + 0.35 * s, name, s, 'label-strong', 'ink-2');
		}),
		...(said.every((one) => widthOf(l, one, 'label', s) <= empty.width)
			? block(l, 'none', said, empty.x + 1, empty.y + 1, s, 'label', 'ink-2')
			: [])
	];
}

/** Each of the quarrel's days becomes a line of the grid. */
function rules(l: Layout, { area, uses, upright }: Grid, own: number): Mark {
	const { launch, wangDay } = l.facts;
	const count = wangDay.value - launch.value + 1;
	return {
		kind: 'segments',
		key: 'days',
		stroke: 'faint',
		strokeWidth: 1.25,
		segments: Array.from({ length: count }, (_, i) => {
			const at = Math.floor((i * (uses.length + 1)) / count);
			// Lines part only firms with uses of their own, and leave the first ones' words alone.
			const { x, y, width, height } = area(at < own ? 0 : at, 0, 1, 2);
			return upright ? [x, y, x, y + height] : [x, y, x + width, y];
		})
	};
}

/** Lines between firms, but for where words stand on both sides of one. */
const bands = (
	width: number,
	{ area, firms, upright, bottom, gutter, header }: Grid,
	own: number
): Mark => ({
	kind: 'segments',
	key: 'bands',
	stroke: 'mark',
	segments: firms.slice(1).flatMap((_, i) => {
		const { x, y } = area(own, own, i + 1, i + 1);
		const parts: readonly (readonly [number, number])[] = upright
			? i === 1
				? [
						[0, gutter],
						[x, width]
					]
				: [[0, width]]
			: i === 1
				? [
						[0, header],
						[y, bottom]
					]
				: [[0, bottom]];
		return parts.map(([from, to]) =>
			upright ? ([from, y, to, y] as const) : ([x, from, x, to] as const)
		);
	})
});

/** Where the use that opens has its tile, and the grid around it. */
export function opening(l: Layout): { grid: Grid; tile: Area } {
	const grid = gridOf(l, companyTop(l) - APART * l.s);
	const { columns, firms } = l.facts.grid;
	const [use, firm] = [columns.indexOf(OPENS.use), firms.indexOf(OPENS.firm)];
	return { grid, tile: inset(grid.area(use, use, firm, firm), grid.pad) };
}

/** The step `everything`; `cells` are the hundred, still closed. */
export function everything(l: Layout, cells: readonly Mark[]): Mark[] {
	const { grid } = opening(l);
	const { columns, firms, tiles } = l.facts.grid;
	const lastUse = columns.length - 1;
	const own = tiles.filter(({ firm }) => firm === firms[0]).length;
	const band = grid.area(0, lastUse, 0, 0);
	const gap = grid.pad + (l.phone ? 2 : 6);
	const placed = tiles.map((use) => {
		const [u, f] = [columns.indexOf(use.use), firms.indexOf(use.firm)];
		return { use, key: `${use.firm}-${use.use}`, area: inset(grid.area(u, u, f, f), grid.pad) };
	});
	return [
		rules(l, grid, own),
		bands(l.size.width, grid, own),
		{
			kind: 'rect',
			key: 'line',
			fill: 'alibaba',
			...(grid.upright
				? { x: 0, y: band.y - 1, width: band.x + band.width, height: 2.5 }
				: { x: band.x - 1, y: 0, width: 2.5, height: band.y + band.height })
		},
		...placed.map(({ use, key, area }) => plate(`tile-${key}`, area, use.voice)),
		...cells,
		...names(l, grid),
		...placed.flatMap(({ use, key, area }) => words(l, key, use, area)),
		...allProducts(l, inset(grid.area(own, lastUse, 0, 0), gap), grid.upright ? 0.9 * gap : 0),
		...damaged(l, inset(grid.area(0, own - 1, 1, 2), gap)),
		...companyMarks(l)
	];
}
