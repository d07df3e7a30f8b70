/** Four pairs of bars, each pair on the A100's own scale: only the link differs. */
import { text } from '../../lib/geometry/draw';
import type { Mark } from '../../lib/marks/mark';
import { fitSize } from '../../lib/geometry/fit';
import { sealed, sealRoom } from '../../lib/scene/seal';
import type { Role } from '../../lib/geometry/text';
import { block, heading, widthOf, words, type Box, type Layout } from './place-layout';
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
				{ anchor }
			)
		];
	const cut = words(l, 'cut');
	const size = fitSize([cut], 'display', max, at.width - sealRoom('computed', l.words), lang);
	return sealed(
		text('cut', at.x, at.y, cut, size, 'display', 'ink', { anchor }),
		'computed',
		l.words
	);
}

/** What was cut beside what was not: pairs side by side, or, where pipes stand, under one another. */
export function keptStep(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { lang } = l.words;
	const { lying, small, top } = l;
	const widest = (said: readonly string[], role: Role): number =>
		Math.max(...said.map((one) => widthOf(l, one, role, small))) + 8;
	const values = MEASURES.flatMap((m) => CARDS.map((card) => words(l, `${m}-${card}`)));
	const gap = lying ? 0.05 * width : 0;
	const column = (width - 3 * gap) / 4;
	const row = (height - top) / 4;
	const value = lying
		? fitSize(values, 'label-strong', 1.5 * l.size.rem, 0.44 * column, lang)
		: small;
	const head = lying ? 2.7 * small + 1.2 * l.number : 1.55 * small;
	const foot = 1.25 * value + 1.4 * small + 6;
	const left = widest(
		CARDS.map((card) => words(l, card)),
		'label'
	);
	const long = width - left - widest(values, 'label-strong');
	const thick = lying ? 0.44 * column : Math.min(0.4 * (row - head), (row - head) / 2 - 3);
	return [
		...heading(l, 'kept'),
		...MEASURES.flatMap((measure, i): Mark[] => {
			const x = i * (column + gap);
			const y = lying ? top : top + i * row;
			const box = (second: number): Box =>
				lying
					? {
							x: x + second * (column - thick),
							y: y + head,
							width: thick,
							height: height - y - head - foot
						}
					: { x: left, y: y + head + second * (thick + 2), width: long, height: thick };
			const at: Pipes = { a100: box(0), a800: box(1) };
			const named = lying ? column + (i < 3 ? 0.6 * gap : 0) : 0.66 * width;
			return [
				...block(l, [{ key: `${measure}-line`, role: 'label', fill: 'ink', max: small }], {
					x: lying ? x : 0,
					y,
					width: named,
					height: 2.7 * small
				}).marks,
				...(lying
					? verdict(
							l,
							measure,
							{ x, y: y + head - 0.3 * l.number, width: column + 0.8 * gap },
							l.number
						)
					: verdict(l, measure, { x: width, y: y + small, width }, 1.5 * l.name, 'end')),
				...bars(l, measure, at),
				...CARDS.flatMap((card): Mark[] => {
					const bar = at[card];
					const base = bar.y + bar.height / 2 + 0.36 * small;
					const said = words(l, `${measure}-${card}`);
					const key = `${measure}-${card}-`;
					return [
						text(
							`${key}name`,
							lying ? bar.x : 0,
							lying ? height - 0.35 * small - 2 : base,
							words(l, card),
							small,
							'label',
							INK[card]
						),
						text(
							`${key}value`,
							lying ? bar.x : width,
							lying ? height - foot + 1.15 * value : base,
							said,
							value,
							'label-strong',
							INK[card],
							{ anchor: lying ? 'start' : 'end' }
						)
					];
				})
			];
		})
	];
}
