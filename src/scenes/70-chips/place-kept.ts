/** Four pairs of bars, each pair on the A100's own scale: only the link differs. */
import type { Mark } from '../../lib/marks/mark';
import { fitSize } from '../../lib/geometry/fit';
import { sealed, sealRoom } from '../../lib/scene/seal';
import { block, heading, text, widthOf, words, type Box, type Layout } from './place-layout';
import { CARDS, INK, pipes, type Card, type Pipes } from './place-pipes';

/** What is compared; the link comes first. */
const MEASURES = ['link', 'tflops', 'bandwidth', 'power'] as const;
type Measure = (typeof MEASURES)[number];

/** The A100's arithmetic, which the next step lays out as a square. */
export const SQUARE = 'a100-square';
const keyOf = (measure: Measure, card: Card): string =>
	measure === 'tflops' && card === 'a100' ? SQUARE : `${measure}-${card}`;

/** A pair's bars: the pipes, shortened, or plain ones. Bars grow up, or to the right. */
function bars(l: Layout, measure: Measure, at: Pipes): Mark[] {
	if (measure === 'link') {
		return pipes(l, at, l.lying, true);
	}
	const pair = l.facts[measure];
	return CARDS.map((card): Mark => {
		const { x, y, width, height } = at[card];
		const share = pair[card].value / Math.max(pair.a100.value, pair.a800.value);
		return {
			kind: 'rect',
			key: keyOf(measure, card),
			...(l.lying
				? { x, y: y + height * (1 - share), width, height: height * share }
				: { x, y, width: width * share, height }),
			fill: 'mark'
		};
	});
}

/** How the A800 differs: a number as large as it may be, or a quiet word. */
function verdict(
	l: Layout,
	measure: Measure,
	at: { readonly x: number; readonly y: number; readonly width: number },
	max: number,
	anchor: 'start' | 'end' = 'start'
): readonly Mark[] {
	const { lang } = l.words;
	if (measure !== 'link')
		return [
			text(
				`same-${measure}`,
				at.x,
				at.y,
				words(l, 'same'),
				l.lying ? l.name : l.small,
				'label',
				'ink-2',
				anchor
			)
		];
	const cut = words(l, 'cut');
	const size = fitSize([cut], 'display', max, at.width - sealRoom('computed', lang), lang);
	return sealed(text('cut', at.x, at.y, cut, size, 'display', 'ink', anchor), 'computed', lang);
}

/** Pairs stand side by side. */
function columns(l: Layout): Mark[] {
	const { width, height } = l.size;
	const gap = 0.05 * width;
	const column = (width - 3 * gap) / 4;
	const names = { height: 2 * 1.3 * l.small + 4 };
	const y = l.top + names.height + l.number * 1.2;
	const bar = 0.44 * column;
	const figures = MEASURES.flatMap((m) => CARDS.map((card) => words(l, `${m}-${card}`)));
	const value = fitSize(figures, 'label-strong', 1.5 * l.size.rem, bar, l.words.lang);
	const foot = 1.25 * value + 1.4 * l.small + 6;
	return [
		...heading(l, 'kept'),
		...MEASURES.flatMap((measure, i): Mark[] => {
			const x = i * (column + gap);
			const box = (card: Card): Box => ({
				x: card === 'a100' ? x : x + column - bar,
				y,
				width: bar,
				height: height - y - foot
			});
			const at: Pipes = { a100: box('a100'), a800: box('a800') };
			return [
				...block(
					l,
					[
						{ key: `${measure}-name`, role: 'label-strong', fill: 'ink', max: l.small + 1 },
						{ key: `${measure}-unit`, role: 'label', fill: 'ink-2', max: l.small }
					],
					{ x, y: l.top, width: column + (i < 3 ? 0.6 * gap : 0), height: names.height }
				).marks,
				...verdict(l, measure, { x, y: y - 0.3 * l.number, width: column + 0.8 * gap }, l.number),
				...bars(l, measure, at),
				...CARDS.flatMap((card): Mark[] => [
					text(
						`${measure}-${card}-value`,
						at[card].x,
						height - foot + 1.15 * value,
						words(l, `${measure}-${card}`),
						value,
						'label-strong',
						card === 'a100' ? 'ink' : 'accent'
					),
					text(
						`${measure}-${card}-name`,
						at[card].x,
						height - 0.35 * l.small - 2,
						words(l, card),
						l.small,
						'label',
						'ink-2'
					)
				])
			];
		})
	];
}

/** Pairs lie, one under the other. */
function rows(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const row = (height - l.top) / 4;
	const left = Math.max(...CARDS.map((card) => widthOf(l, words(l, card), 'label', l.small))) + 8;
	const values = MEASURES.flatMap((m) => CARDS.map((card) => words(l, `${m}-${card}`)));
	const right = Math.max(...values.map((v) => widthOf(l, v, 'label-strong', l.small))) + 8;
	const head = 1.55 * l.small;
	const bar = Math.min(0.4 * (row - head), (row - head) / 2 - 3);
	return [
		...heading(l, 'kept'),
		...MEASURES.flatMap((measure, i): Mark[] => {
			const y = l.top + i * row;
			const box = (card: Card): Box => ({
				x: left,
				y: y + head + (card === 'a100' ? 0 : bar + 2),
				width: width - left - right,
				height: bar
			});
			const at: Pipes = { a100: box('a100'), a800: box('a800') };
			const room = width - 1.2 * l.name * 3 - sealRoom('computed', lang);
			const name = words(l, `${measure}-line`);
			const baseline = (card: Card): number => at[card].y + bar / 2 + 0.36 * l.small;
			return [
				text(
					`${measure}-name`,
					0,
					y + l.small,
					name,
					fitSize([name], 'label', l.small, room, lang),
					'label',
					'ink-2'
				),
				...verdict(l, measure, { x: width, y: y + l.small, width }, 1.5 * l.name, 'end'),
				...bars(l, measure, at),
				...CARDS.flatMap((card): Mark[] => [
					text(
						`${measure}-${card}-name`,
						0,
						baseline(card),
						words(l, card),
						l.small,
						'label',
						INK[card]
					),
					text(
						`${measure}-${card}-value`,
						width,
						baseline(card),
						words(l, `${measure}-${card}`),
						l.small,
						'label-strong',
						card === 'a100' ? 'ink' : 'accent',
						'end'
					)
				])
			];
		})
	];
}

/** What was cut beside what was not. */
export const keptStep = (l: Layout): Mark[] => (l.lying ? columns(l) : rows(l));
