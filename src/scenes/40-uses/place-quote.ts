/** Quotations set large: their clauses in lines as even as their words allow. */
import { MIN_TEXT, wrap } from '../../lib/geometry/fit';
import { LEADING, widthOf, type Layout } from './place-draw';

export interface Setting {
	readonly size: number;
	readonly lines: readonly string[];
	/** Whether the block holds it at a readable size. */
	readonly fits: boolean;
}

interface Split {
	/** Em, of the longest line. */
	readonly widest: number;
	readonly lines: readonly string[];
}

/** A clause in one line, in two, and so on, each time with the longest line as short as can be. */
function splits(l: Layout, clause: string): Split[] {
	// Where a line may begin, words that the copy keeps whole apart.
	const starts: number[] = [];
	let end = 0;
	for (const atom of wrap([clause], 'display', 1, 0, l.words.lang)) {
		starts.push(clause.indexOf(atom, end));
		end = (starts.at(-1) ?? 0) + atom.length;
	}
	const kept = (l.words.labels.keep ?? '').split(' ');
	const inWord = (at: number): boolean =>
		kept.some((word) => {
			const from = clause.lastIndexOf(word, at - 1);
			return word !== '' && from >= 0 && from < at && at < from + word.length;
		});
	const cuts = [...starts.filter((at) => at === 0 || !inWord(at)), clause.length];
	const line = (from: number, to: number): string => clause.slice(cuts[from], cuts[to]).trim();
	let before: (Split | undefined)[] = [{ widest: 0, lines: [] }];
	const found: Split[] = [];
	while (found.length < cuts.length - 1 && found.length < 9) {
		const now: (Split | undefined)[] = cuts.map((_, to) => {
			let best: Split | undefined;
			for (let from = 0; from < to; from++) {
				const head = before[from];
				if (!head) continue;
				const last = line(from, to);
				const widest = Math.max(head.widest, widthOf(l, last, 'display', 1));
				if (!best || widest < best.widest) best = { widest, lines: [...head.lines, last] };
			}
			return best;
		});
		const whole = now.at(-1);
		if (whole) found.push(whole);
		before = now;
	}
	return found;
}

/**
 * Clauses as large as a block allows, each beginning a line.
 * @param max font size, px
 * @param room px
 */
export function setLarge(
	l: Layout,
	clauses: readonly string[],
	max: number,
	room: { readonly width: number; readonly height: number }
): Setting {
	const ways = clauses.map((clause) => splits(l, clause));
	let best: { size: number; lines: readonly string[] } = { size: 0, lines: clauses };
	for (const { widest: measure } of ways.flat()) {
		const lines = ways.flatMap(
			(way) => (way.find(({ widest }) => widest <= measure) ?? way.at(-1))?.lines ?? []
		);
		const em = Math.max(...lines.map((line) => widthOf(l, line, 'display', 1)));
		const size = Math.min(max, room.width / em, room.height / lines.length / LEADING);
		// Of settings of one size the one in fewer lines.
		if (size > best.size + 0.5 || (size > best.size - 0.5 && lines.length < best.lines.length))
			best = { size, lines };
	}
	return { ...best, size: Math.max(MIN_TEXT, best.size), fits: best.size >= MIN_TEXT };
}
