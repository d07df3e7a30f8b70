/** The one share that can be drawn: ten by ten cells, the last of them hollow and enlarged. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, MIN_TEXT } from '../../lib/geometry/fit';
import type { Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, lines } from '../../lib/scene/words';
import { block, LEADING, rise, widthOf, wording, type Area, type Layout } from './place-draw';

const SIDE = 10;
/** The enlarged cell's side as a share of the square's. */
const ENLARGED = 0.31;

/** Cells of a hundred in an area: as many as the rate says, touching or `gap` px apart. */
export function hundred(l: Layout, area: Area, gap: number, stroke: 'faint' | 'huawei'): Mark {
	const [w, h] = [area.width / SIDE, area.height / SIDE];
	return {
		kind: 'segments',
		key: 'cells',
		stroke,
		strokeWidth: Math.max(0, h - gap),
		segments: Array.from({ length: l.facts.rate.value }, (_, i) => {
			const x = area.x + w * (i % SIDE) + gap / 2;
			const y = area.y + h * (Math.floor(i / SIDE) + 0.5);
			return [x, y, x + Math.max(0, w - gap), y];
		})
	};
}

/** The number, its stamp, and what it is of, from the top of a column. */
function head(
	l: Layout,
	x: number,
	width: number,
	size: number,
	low: boolean
): { marks: Mark[]; height: number } {
	const { s, words } = l;
	const rate = label(words, 'rate');
	const room = width - sealRoom(l.facts.rate.standing, words);
	const stamped = widthOf(l, rate, 'display', 20) <= room;
	const px = fitSize([rate], 'display', size, stamped ? room : width, words.lang);
	const small = low || l.size.height < 24 * s ? s : 1.1875 * l.size.rem;
	const about = wording(l, 'rate-about', 'label', small, width);
	const y = px * rise(l, 'display');
	const number = text('rate', x, y, rate, px, 'display', 'huawei');
	const marks: Mark[] = [
		...(stamped ? sealed(number, l.facts.rate.standing, words) : [number]),
		...block(l, 'rate-about', about, x, y + 0.24 * px, small, 'label', 'ink-2')
	];
	return { marks, height: y + 0.24 * px + about.length * LEADING * small };
}

/** The step `rail`. */
export function rail(l: Layout): Mark[] {
	const { s, words } = l;
	const { width, height } = l.size;
	const gap = 0.9 * s;
	const low = width > 1.45 * height || height < 18 * s;
	const beside = Math.min(height, (width - gap) * 0.62);
	const top = low
		? head(l, beside + gap, width - beside - gap, clamp(0.16 * height, 26, 64), true)
		: head(l, 0, width, clamp(0.17 * height, 40, 104), false);
	const side = low ? beside : Math.min(height - top.height - gap, (width - gap) / (1 + ENLARGED));
	const square: Area = { x: 0, y: height - side, width: side, height: side };
	const left = side + gap;
	const cell = Math.min(
		width - left,
		0.5 * side,
		low ? Math.max(side / SIDE, height - top.height - 0.5 * s) : side
	);
	const pitch = side / SIDE;
	const between = clamp(0.1 * pitch, 1.5, 6);
	const small = pitch - between;
	const [hx, hy] = [side - pitch + between / 2, height - pitch + between / 2];
	const notes = lines(label(words, 'unknown'));
	const broad = Math.max(...notes.map((note) => widthOf(l, note, 'label-strong', 1)));
	// In the cell where they have room there, else over it.
	const margin = Math.max(5, 0.06 * cell);
	const inside = broad * MIN_TEXT <= cell - 2 * margin;
	const room = inside ? cell - 2 * margin : width - left;
	const px = clamp(room / broad, MIN_TEXT, inside ? 1.75 * s : s);
	const tall = notes.length * LEADING * px;
	const y = height - cell + (inside ? (cell - tall) / 2 : -tall - 0.3 * s);
	const x = left + (inside ? margin : 0);
	const noted = inside ? tall < cell : y > top.height && broad * px <= room;
	return [
		{
			kind: 'path',
			key: 'opened',
			closed: true,
			fill: 'funnel',
			points: [
				[hx + small, hy],
				[left, height - cell],
				[left, height],
				[hx + small, hy + small]
			]
		},
		hundred(l, square, between, 'huawei'),
		{
			kind: 'rect',
			key: 'hole',
			x: hx,
			y: hy,
			width: small,
			height: small,
			fill: 'paper',
			stroke: 'huawei',
			strokeWidth: 1.5
		},
		{
			kind: 'rect',
			key: 'last',
			x: left,
			y: height - cell,
			width: cell - 1,
			height: cell - 1,
			fill: 'paper',
			stroke: 'huawei',
			strokeWidth: 2
		},
		...top.marks,
		...(noted ? block(l, 'unknown', notes, x, y, px, 'label-strong', 'ink') : [])
	];
}
