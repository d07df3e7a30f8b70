/** What is written below the zero line: January's rise, and the whole bar in one number. */
import { text } from '../../lib/geometry/draw';
import { clamp, fitSize, wrap } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import { datesHeight } from './place-dates';
import { below, widthOf, type Layout, type Plot } from './place-plot';

/** A level bracket, ends turned by `turn` px (up is negative). */
export const bracket = (key: string, from: number, to: number, y: number, turn: number): Mark => ({
	kind: 'path',
	key,
	stroke: 'ink-2',
	strokeWidth: 1.5,
	points: [
		[from, y + turn],
		[from, y],
		[to, y],
		[to, y + turn]
	]
});

interface Note {
	readonly base: number;
	readonly about: number;
	readonly right: number;
}

/** Where January's number stands, below its bracket. */
function januaryPlace(l: Layout, plot: Plot): Note & { readonly bracket: number } {
	const bracketY = plot.y(0) + datesHeight(l) + 8;
	const base = bracketY + 10 + l.number * metrics[l.words.lang].display.capHeight;
	const right = Math.max(
		widthOf(l, label(l.words, 'january'), 'display', l.number),
		widthOf(l, label(l.words, 'january-about'), 'label', l.name)
	);
	return { bracket: bracketY, base, about: base + below(l, l.number, l.name), right };
}

/** January alone, beside what the article says and what its own prices give. */
export function januaryNote(l: Layout, plot: Plot): Mark[] {
	const { year, january } = l.facts;
	const { bracket: y, base, about } = januaryPlace(l, plot);
	const size = aside(l);
	const line = size * 1.4;
	// The first line belongs to the number; the others stay clear of the total at their right.
	const sum = totalPlace(l, plot);
	const asides = [label(l.words, 'ghost-bitcoin'), labelFor(l.words, 'own', l.size)].map((words) =>
		wrap([words], 'label', size, l.size.width * 0.45, l.words.lang)
	);
	const rows = [{ words: label(l.words, 'january-about'), at: about, size: l.name }].filter(
		({ at }) => at + 4 <= plot.bottom
	);
	for (const lines of asides) {
		const next = lines.map((words, i) => ({ words, at: about + line * (rows.length + i), size }));
		const fit = next.every(({ words, at }) => {
			const beside = widthOf(l, words, 'label', size) + l.name <= sum.left;
			return at + 4 <= (beside ? plot.bottom : sum.top - size * 0.5);
		});
		if (!fit) break;
		rows.push(...next);
	}
	const last = rows.at(-1)?.at ?? base;
	const guess = label(l.words, 'guess');
	const guessY = plot.bottom - 4;
	const guessFits =
		guessY - last > l.name * 1.6 && widthOf(l, guess, 'label', size) + l.name <= sum.left;
	return [
		bracket('january-bracket', plot.x(year.bitcoinFrom.value), plot.x(january.to.value), y, -6),
		text('january', 0, base, label(l.words, 'january'), l.number, 'display', 'ink'),
		...rows.map((row, i) =>
			text(`january-${i}`, 0, row.at, row.words, row.size, 'label', i === 0 ? 'ink-2' : 'ink-3')
		),
		...(guessFits ? [text('guess', 0, guessY, guess, size, 'label', 'ink-2')] : [])
	];
}

/** Size of what stands below a number. */
const aside = (l: Layout): number => (l.phone ? l.small : l.name);

const totalRows = ['best-of-start-about', 'ghost-nvidia'] as const;

interface Total {
	readonly rows: readonly (typeof totalRows)[number][];
	readonly big: number;
	readonly base: number;
	/** From the number's baseline to the first row's, and from row to row. */
	readonly first: number;
	readonly line: number;
	readonly top: number;
	readonly left: number;
}

/** The largest number, with as many rows below it, as leaves January's alone. */
function totalPlace(l: Layout, plot: Plot): Total {
	const cap = metrics[l.words.lang].display.capHeight;
	const january = januaryPlace(l, plot);
	const ceiling = plot.y(0) + datesHeight(l) + 4;
	const right = totalRight(l, plot);
	const line = aside(l) * 1.4;
	const most = clamp((plot.bottom - ceiling) * 0.3, 20, (l.phone ? 2.75 : 5.5) * l.size.rem);
	const choices = [2, 1].flatMap((count) =>
		[1, 0.8, 0.6].map((share): Total => {
			const words = [label(l.words, 'best-of-start')];
			const big = fitSize(words, 'display', Math.max(16, most * share), right, l.words.lang);
			const first = below(l, big, aside(l));
			const base = plot.bottom - 5 - first - line * (count - 1);
			const rows = totalRows.slice(0, count);
			const widest = Math.max(
				widthOf(l, label(l.words, 'best-of-start'), 'display', big),
				...rows.map((key) => widthOf(l, label(l.words, key), 'label', aside(l)))
			);
			return { rows, big, base, first, line, top: base - big * cap, left: right - widest };
		})
	);
	const fits = ({ top, left }: Total): boolean =>
		top >= (january.right + l.name > left ? january.about + l.name * 0.5 : ceiling);
	const [first] = choices;
	if (!first) throw new Error('expected a choice of sizes, found none');
	return choices.find(fits) ?? choices.at(-1) ?? first;
}

const totalRight = (l: Layout, plot: Plot): number => plot.right + barGap(l) - 16;

/** Between the plot and the bar: the bracket stands there. */
export const barGap = (l: Layout): number => (l.phone ? 26 : 48);

/** The whole bar in words: the number that may have been read as a rise. */
export function total(l: Layout, plot: Plot): Mark[] {
	const { rows, big, base, first, line } = totalPlace(l, plot);
	const right = totalRight(l, plot);
	return [
		text('best-of-start', right, base, label(l.words, 'best-of-start'), big, 'display', 'ink', {
			anchor: 'end'
		}),
		...rows.map((key, i) =>
			text(
				key,
				right,
				base + first + line * i,
				label(l.words, key),
				aside(l),
				'label',
				i === 0 ? 'ink-2' : 'ink-3',
				{ anchor: 'end' }
			)
		)
	];
}
