/** The words around the square: a number with what it counts, and notes on parts of the square. */
import { apart, type Block } from '../../lib/geometry/apart';
import { text } from '../../lib/geometry/draw';
import type { Standing } from '../../lib/figures/figure';
import { fitSize, hasRoom, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { label, lines } from '../../lib/scene/words';
import { GUTTER, widthOf, type Layout } from './place-layout';

/** A note on a part of the square. */
export interface Note {
	/** Its label in the copy; `key-short` is its wording where it stands in a row with others. */
	readonly key: string;
	readonly ink: Ink;
	/** y of what it speaks of, on the square's left edge. */
	readonly at: number;
	readonly seal?: Standing;
	/** Without it the picture would be misread. */
	readonly must?: boolean;
}

export interface Said {
	readonly step: string;
	readonly ink: Ink;
	readonly standing: Standing;
	/** Most wanted first. */
	readonly notes: readonly Note[];
}

const short = (l: Layout, key: string): string =>
	l.words.labels[`${key}-short`] ?? lines(label(l.words, key)).join(l.lang === 'zh' ? '' : ' ');

/** The number, in a place of that width; it ends or starts at `x`. */
function leadOf(l: Layout, said: Said, x: number, width: number, anchor: 'start' | 'end') {
	const words = label(l.words, `${said.step}-lead`);
	const room = sealRoom(said.standing, l.words);
	const size = fitSize([words], 'display', l.lead, width - room, l.lang);
	const withSeal = widthOf(l, words, 'display', size) + room <= width;
	const { hanTop, ascent } = metrics[l.lang].display;
	const rise = Math.max(hanTop, ascent) * size;
	const y = l.top + rise;
	const mark = text(`${said.step}-lead`, x, y, words, size, 'display', said.ink, { anchor });
	return {
		marks: withSeal ? sealed(mark, said.standing, l.words) : [mark],
		y,
		width: widthOf(l, words, 'display', size) + (withSeal ? room : 0),
		drop: size * metrics[l.lang].display.descent
	};
}

/** Words in rows over the square, as many as there is room for. */
function inRows(l: Layout, said: Said, about: readonly string[], top: number): Mark[] {
	const limit = l.bottom - l.side - l.note * 0.5;
	const rowOf = ({ key, ink, seal }: Note) => ({
		key,
		words: short(l, key),
		ink,
		role: 'label-strong' as const,
		seal
	});
	const isMust = (note: Note): boolean => note.must === true;
	const items = [
		...said.notes.filter(isMust).map(rowOf),
		...about.map((words, i) => ({
			key: `${said.step}-about-${i}`,
			words,
			ink: 'ink-2' as const,
			role: 'label' as const,
			seal: undefined
		})),
		...said.notes.filter((note) => !isMust(note)).map(rowOf)
	];
	const marks: Mark[] = [];
	let [x, y] = [l.x, top];
	for (const { key, words, ink, role, seal } of items) {
		const width = widthOf(l, words, role, l.note) + (seal ? sealRoom(seal, l.words) : 0);
		if (x > l.x && x + width > l.size.width) [x, y] = [l.x, y + l.row];
		if (x + width > l.size.width || y > limit) continue;
		const mark = text(key, x, y, words, l.note, role, ink);
		marks.push(...(seal ? sealed(mark, seal, l.words) : [mark]));
		x += width + l.note * 1.25;
	}
	return marks;
}

interface NoteBlock extends Block {
	readonly note: Note;
	readonly lines: readonly string[];
}

/** Notes in the column, each beside the part that it speaks of. */
function inColumn(l: Layout, said: Said, top: number): Mark[] {
	const right = l.x - GUTTER;
	const gap = l.note * 0.7;
	const blocks: NoteBlock[] = [];
	const height = (all: readonly NoteBlock[]): number =>
		all.reduce((sum, { above, below }) => sum + above + below + gap, -gap);
	for (const note of said.notes) {
		const room = right - (note.seal ? sealRoom(note.seal, l.words) : 0);
		const set = wrap(lines(label(l.words, note.key)), 'label-strong', l.note, room, l.lang);
		if (!set.every((line) => hasRoom(line, 'label-strong', room, l.lang))) continue;
		const half = (set.length * l.row) / 2;
		// The first line stands beside what it names.
		const block = {
			note,
			lines: set,
			centre: note.at + half - l.row / 2,
			above: half,
			below: half
		};
		if (height([...blocks, block]) <= l.bottom - top) blocks.push(block);
	}
	blocks.sort((a, b) => a.centre - b.centre);
	apart(blocks, top, l.bottom, gap);
	return blocks.flatMap(({ note: { key, ink, at, seal }, lines: set, centre, above }): Mark[] => {
		const first = centre - above + l.row * 0.5 + l.note * 0.36;
		return [
			{
				kind: 'segments',
				key: `${key}-tick`,
				stroke: 'mark',
				segments: [[right + 4, first - l.note * 0.36, l.x - 3, at]]
			},
			...set.flatMap((line, i): readonly Mark[] => {
				const mark = text(
					i === 0 ? key : `${key}:${i}`,
					right,
					first + i * l.row,
					line,
					l.note,
					i === 0 ? 'label-strong' : 'label',
					i === 0 ? ink : 'ink-2',
					{ anchor: 'end' }
				);
				return seal && i === set.length - 1 ? sealed(mark, seal, l.words) : [mark];
			})
		];
	});
}

/** What the number counts, in lines from `first` down. */
const aboutLines = (
	l: Layout,
	said: Said,
	set: readonly string[],
	x: number,
	first: number,
	anchor: 'start' | 'end'
): Mark[] =>
	set.map((line, i) =>
		text(`${said.step}-about-${i}`, x, first + i * l.row, line, l.note, 'label', 'ink-2', {
			anchor
		})
	);

/** All words of a step left of the square. */
function besideSquare(l: Layout, said: Said): Mark[] {
	const right = l.x - GUTTER;
	const lead = leadOf(l, said, right, right, 'end');
	const all = lines(label(l.words, `${said.step}-about`));
	const first = lead.y + lead.drop + l.row * 0.85;
	const room = Math.max(0, Math.floor((l.bottom - first - l.note * 0.3) / l.row) + 1);
	const set = wrap(all, 'label', l.note, right, l.lang)
		.filter((line) => widthOf(l, line, 'label', l.note) <= right)
		.slice(0, room);
	return [
		...lead.marks,
		...aboutLines(l, said, set, right, first, 'end'),
		...inColumn(l, said, first + (set.length - 1) * l.row + l.note)
	];
}

/** All words of a step around the square. */
export function around(l: Layout, said: Said): Mark[] {
	if (l.beside) return besideSquare(l, said);
	const lead = leadOf(l, said, l.x, l.size.width - l.x, 'start');
	const from = l.x + lead.width + l.note;
	const set = lines(label(l.words, `${said.step}-about`));
	// Beside the number the last line shares its baseline; what has no room there goes below.
	const first = lead.y - (set.length - 1) * l.row;
	const fits =
		first - metrics[l.lang].label.hanTop * l.note >= l.top - 1 &&
		set.every((line) => from + widthOf(l, line, 'label', l.note) <= l.size.width);
	const below = lead.y + Math.max(l.row, lead.drop + l.note);
	return [
		...lead.marks,
		...(fits ? aboutLines(l, said, set, from, first, 'start') : []),
		...(l.column > 0 ? inColumn(l, said, l.top) : inRows(l, said, fits ? [] : set, below))
	];
}
