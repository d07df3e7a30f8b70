/** One card, 512, ten thousand, sixty-two thousand: one square that is always full. */
import { text } from '../../lib/geometry/draw';
import { outline, restPitch, type Pitch } from '../../lib/geometry/gnomon';
import { fitSize } from '../../lib/geometry/fit';
import { metrics } from '../../lib/geometry/text';
import type { CellsMark, Mark, Point } from '../../lib/marks/mark';
import { label } from '../../lib/scene/words';
import { type Layout } from './place-layout';
import { around, type Note } from './place-words';

/** Cards in a row where so many fill a square. */
const across = (cards: number): number => Math.ceil(Math.sqrt(cards));

/** The steps that count cards, and how many stand side by side in each. */
export function pitches(l: Layout): Record<'one' | 'm6' | 'ten' | 'two', Pitch> {
	const { m6, tenThousand, dollar } = l.facts;
	const of = (cards: number): Pitch => restPitch(l.side, across(cards), l.pixel);
	return {
		one: of(1),
		m6: of(m6.cards.value),
		ten: of(tenThousand.cards.value),
		two: of(dollar.cards.value)
	};
}

/** Cards of a step: their lattice, seen through a window as large as all that the step counts. */
function cells(
	l: Layout,
	{ pitch, merged }: Pitch,
	counted: number,
	rest: Pick<CellsMark, 'key' | 'from' | 'to' | 'fill'> & Partial<CellsMark>
): CellsMark {
	return {
		kind: 'cells',
		x: l.x,
		y: l.bottom,
		pitch,
		gap: merged ? 0 : l.pixel,
		joint: merged ? l.pixel : 0,
		window: across(counted) * pitch,
		line: pitch,
		...rest
	};
}

/** px that the older card leaves free of a newer one's place: its area is the share. */
function slack(l: Layout, pitch: number): number {
	const side = pitch * Math.sqrt(l.facts.m6.share.value / 100);
	return pitch - Math.round(side / l.pixel) * l.pixel;
}

/** The first older card, laid on the first newer one. */
function corner(l: Layout, pitch: number): Mark {
	const side = pitch - slack(l, pitch);
	return {
		kind: 'rect',
		key: 'corner',
		x: l.x,
		y: l.bottom - side,
		width: side,
		height: side,
		fill: 'accent',
		zooms: true
	};
}

/** Lines of a card that is not affordable: as bold as leaves it hollow. */
const outlineWidth = (l: Layout, { pitch, merged }: Pitch): number =>
	merged ? pitch : Math.max(1, Math.round((0.28 * pitch) / l.pixel)) * l.pixel;

const blockNote = (l: Layout, { merged }: Pitch): Note[] =>
	merged ? [{ key: 'block', ink: 'ink-2', at: l.bottom - 4, must: true }] : [];

/** The first card: the whole square. */
export function one(l: Layout): Mark[] {
	const p = pitches(l).one;
	const { m6 } = l.facts;
	const name = label(l.words, 'one-card');
	const size = fitSize([name], 'display', 0.3 * p.pitch, 0.8 * p.pitch, l.lang);
	return [
		cells(l, p, 1, {
			key: 'm6',
			from: 0,
			to: m6.cards.value,
			gap: slack(l, p.pitch),
			fill: 'accent'
		}),
		cells(l, p, 1, { key: 'first', from: 0, to: 1, fill: 'accent' }),
		corner(l, p.pitch),
		text(
			'one-card',
			l.x + p.pitch / 2,
			l.bottom - p.pitch / 2 + (metrics[l.lang].display.capHeight * size) / 2,
			name,
			size,
			'display',
			'paper',
			{ anchor: 'middle' }
		),
		...around(l, { step: 'one', ink: 'accent', standing: l.facts.card.price.standing, notes: [] })
	];
}

/**
 * The older cards that M6 took; the first newer one stays under the first of them, and a line
 * holds what they are worth.
 */
export function m6(l: Layout): Mark[] {
	const p = pitches(l).m6;
	const { m6: facts, tenThousand, affordable } = l.facts;
	const { pitch } = p;
	const gap = slack(l, pitch);
	const cards = facts.cards.value;
	const worth = outline(Math.round(facts.equivalents.value));
	const step = (column: number): number => column * pitch - gap / 2;
	// The outline's upper right, from the left edge to the bottom, in the middle of the gaps.
	const line = [...worth.slice(1)]
		.reverse()
		.map(([column, row]): Point => [
			l.x + (column === 0 ? 0 : step(column)),
			l.bottom - (row === 0 ? 0 : step(row))
		]);
	const rows = Math.floor(Math.sqrt(facts.equivalents.value));
	const frame = across(cards) ** 2;
	return [
		cells(l, p, cards, { key: 'bought', from: frame, to: affordable.cards.value, fill: 'accent' }),
		cells(l, p, cards, {
			key: 'short',
			from: affordable.cards.value,
			to: tenThousand.cards.value,
			fill: 'b',
			line: outlineWidth(l, p),
			opacity: 0
		}),
		cells(l, p, cards, { key: 'm6', from: 0, to: cards, gap, fill: 'accent' }),
		cells(l, p, cards, { key: 'first', from: 0, to: 1, fill: 'ink' }),
		corner(l, pitch),
		{ kind: 'path', key: 'worth', points: line, stroke: 'ink', strokeWidth: 1.5, zooms: true },
		...around(l, {
			step: 'm6',
			ink: 'accent',
			standing: facts.cards.standing,
			notes: [
				{ key: 'm6-worth', ink: 'ink', at: l.bottom - step(rows), seal: 'computed' },
				{
					key: 'm6-told',
					ink: 'ink',
					at: l.bottom - (rows + 6) * pitch,
					seal: facts.told.standing
				},
				{ key: 'm6-frame', ink: 'ink', at: l.bottom - pitch / 2 }
			]
		})
	];
}

/** The saying's ten thousand, and where a billion yuan ends in them. */
export function tenThousand(l: Layout): Mark[] {
	const p = pitches(l).ten;
	const { m6: cluster, tenThousand: saying, affordable, dollar } = l.facts;
	const all = saying.cards.value;
	const bought = affordable.cards.value;
	const worth = Math.round(cluster.equivalents.value);
	const row = (rows: number): number => l.bottom - rows * p.pitch;
	const edge = Math.sqrt(bought);
	return [
		cells(l, p, all, { key: 'rest', from: all, to: dollar.cards.value, fill: 'ink-3' }),
		cells(l, p, all, { key: 'bought', from: worth, to: bought, fill: 'accent' }),
		cells(l, p, all, {
			key: 'short',
			from: bought,
			to: all,
			fill: 'b',
			line: outlineWidth(l, p)
		}),
		cells(l, p, all, { key: 'm6', from: 0, to: worth, fill: 'ink' }),
		...around(l, {
			step: 'ten',
			ink: 'ink',
			standing: saying.cards.standing,
			notes: [
				...blockNote(l, p),
				{ key: 'ten-bought', ink: 'accent', at: row(Math.floor(edge)) },
				{ key: 'ten-short', ink: 'b', at: row((edge + Math.sqrt(all)) / 2) },
				{ key: 'ten-m6', ink: 'ink', at: row(Math.floor(Math.sqrt(worth))) }
			]
		})
	];
}

/** The ticket in dollars; the one in yuan stays in its corner. */
export function twoTickets(l: Layout): Mark[] {
	const p = pitches(l).two;
	const { tenThousand: saying, affordable, dollar, m6: cluster } = l.facts;
	const all = dollar.cards.value;
	const bought = affordable.cards.value;
	const worth = Math.round(cluster.equivalents.value);
	const row = (cards: number): number => l.bottom - Math.floor(Math.sqrt(cards)) * p.pitch;
	return [
		cells(l, p, all, { key: 'rest', from: saying.cards.value, to: all, fill: 'ink-3' }),
		cells(l, p, all, { key: 'bought', from: worth, to: bought, fill: 'accent' }),
		cells(l, p, all, { key: 'short', from: bought, to: saying.cards.value, fill: 'b' }),
		cells(l, p, all, { key: 'm6', from: 0, to: worth, fill: 'ink' }),
		...around(l, {
			step: 'two',
			ink: 'ink',
			standing: dollar.cards.standing,
			notes: [
				...blockNote(l, p),
				{ key: 'two-yuan', ink: 'accent', at: row(bought) },
				{ key: 'two-dollar', ink: 'ink', at: row(all) }
			]
		})
	];
}
