/** The grid of firms and uses, lying either way: uses are columns where their names fit, else rows. */
import { clamp, MIN_TEXT } from '../../lib/geometry/fit';
import { label, labelFor } from '../../lib/scene/words';
import { widthOf, type Area, type Layout } from './place-draw';

export interface Grid {
	/** Uses are columns, firms rows. */
	readonly upright: boolean;
	readonly uses: readonly string[];
	readonly firms: readonly string[];
	/** Where names of columns end and cells begin, px. */
	readonly header: number;
	readonly gutter: number;
	/** From one use to another, and from one firm to another, both counted from 0, inclusive. */
	readonly area: (use: number, lastUse: number, firm: number, lastFirm: number) => Area;
	/** Space around a tile, px. */
	readonly pad: number;
	readonly firmSize: number;
	/** Where the grid ends, px. */
	readonly bottom: number;
}

/** How thick a firm's band is beside the others'. */
const FIRST = { upright: 1.2, lying: 1.3 };
const EMPTY = { upright: 0.42, lying: 0.8 };

/** @param bottom where the grid must end, px */
export function gridOf(l: Layout, bottom: number): Grid {
	const { words, size, s, facts } = l;
	const { width } = size;
	const { firms: ids, columns, tiles } = facts.grid;
	const firms = ids.map((id) => label(words, `firm-${id}`));
	const uses = columns.map((id) => labelFor(words, `use-${id}`, size));
	const wanted = clamp(Math.min(0.034 * size.height, 0.05 * width), s, 1.625 * size.rem);
	const widest = (names: readonly string[], role: 'display' | 'label-strong', px: number): number =>
		Math.max(...names.map((name) => widthOf(l, name, role, px)));
	const beside = widest(firms, 'display', wanted) + 0.6 * s;
	const useWidth = widest(uses, 'label-strong', s);
	const pad = l.phone ? 2 : 4;
	const upright = useWidth + 2 * pad < (width - beside) / uses.length;
	const way = upright ? 'upright' : 'lying';
	const gutter = upright ? beside : useWidth + 0.6 * s;
	// Side by side, names are as large as the narrowest firm's place allows.
	const narrow = (EMPTY.lying * (width - gutter)) / 4.1 - 0.4 * s;
	const firmSize = upright
		? wanted
		: Math.max(MIN_TEXT, Math.min(wanted, narrow / widest(firms, 'display', 1)));
	const header = (upright ? s : firmSize) * 1.6;
	const [from, to, start, end] = upright
		? [gutter, width, header, bottom]
		: [header, bottom, gutter, width];
	const step = (to - from) / uses.length;
	const weights = ids.map((id, i) =>
		i === 0 ? FIRST[way] : tiles.some(({ firm }) => firm === id) ? 1 : EMPTY[way]
	);
	const sum = weights.reduce((a, b) => a + b, 0);
	const edge = (firm: number): number =>
		start + ((end - start) * weights.slice(0, firm).reduce((a, b) => a + b, 0)) / sum;
	return {
		upright,
		uses,
		firms,
		header,
		gutter,
		pad,
		firmSize,
		bottom,
		area: (use, lastUse, firm, lastFirm) => {
			const [a, b] = [from + step * use, from + step * (lastUse + 1)];
			const [c, d] = [edge(firm), edge(lastFirm + 1)];
			return upright
				? { x: a, y: c, width: b - a, height: d - c }
				: { x: c, y: a, width: d - c, height: b - a };
		}
	};
}

/** An area without its outer `by` px. */
export const inset = ({ x, y, width, height }: Area, by: number): Area => ({
	x: x + by,
	y: y + by,
	width: Math.max(0, width - 2 * by),
	height: Math.max(0, height - 2 * by)
});
