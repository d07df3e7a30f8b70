/** Companionship, at the foot of the picture, apart from the grid. */
import type { Mark } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { block, LEADING, widthOf, wording, type Layout } from './place-draw';
import { inkOn, plate, voiceLines } from './place-tiles';

/** Sizes of the tiles; where the picture is `low`, words and voice share a line. */
function measures(l: Layout) {
	const { s, size } = l;
	const { width, height } = size;
	const { apart } = l.facts.grid;
	const low = height < 22 * s;
	const gap = low ? 3 : 0.5 * s;
	const between = 0.6 * s;
	const each = (width - between) / apart.length;
	const said = apart.map(({ firm }) =>
		low
			? [label(l.words, `apart-${firm}-short`)]
			: wording(l, `apart-${firm}`, 'label-strong', s, each - 2 * gap)
	);
	const rows = low ? 1 : Math.max(...said.map((lines) => lines.length)) + 1;
	const tall = rows * LEADING * s + 2 * gap - 0.2 * s;
	return { low, gap, said, tall, each, step: each + between, heading: 1.52 * s };
}

/** Where it begins, px. */
export function companyTop(l: Layout): number {
	const { tall, heading } = measures(l);
	return l.size.height - tall - heading;
}

/** A heading, and a tile each. */
export function companyMarks(l: Layout): Mark[] {
	const { s, size, words } = l;
	const { low, gap, said, tall, each, step, heading } = measures(l);
	const top = size.height - tall;
	return [
		...block(l, 'apart', [label(words, 'apart')], 0, top - heading, s, 'label', 'ink-2'),
		...l.facts.grid.apart.flatMap(({ firm, voice }, i) => {
			const lines = said[i] ?? [];
			const on = inkOn(voice);
			const x = i * step + gap;
			const beside = low ? widthOf(l, lines[0] ?? '', 'label-strong', s) + 0.6 * s : 0;
			const room = each - 2 * gap - beside;
			const named = voiceLines(l, voice, ([line = '']) => widthOf(l, line, 'label', s) <= room);
			const y = top + gap + (low ? 0 : lines.length * LEADING * s);
			return [
				plate(`tile-apart-${firm}`, { x: i * step, y: top, width: each, height: tall }, voice),
				...block(l, `apart-${firm}`, lines, x, top + gap, s, 'label-strong', on),
				...block(l, `apart-${firm}-voice`, named, x + beside, y, s, 'label', on)
			];
		})
	];
}
