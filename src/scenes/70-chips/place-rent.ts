/** Somebody else's machines, and a pipe to them: a sketch, whose thickness counts nothing. */
import { text } from '../../lib/geometry/draw';
import type { Mark, SegmentsMark } from '../../lib/marks/mark';
import { block, words, type Layout } from './place-layout';
import { onRuler, years } from './place-home';

/** Cards on a side of the laboratory. */
const CARDS_A_SIDE = 6;

/** The opening quotation mark hangs in the margin, which on a phone is narrow. */
function hung(l: Layout, mark: Mark): Mark {
	if (mark.kind !== 'text' || mark.key !== 'quote') return mark;
	const hang = (l.words.lang === 'zh' ? 0.5 : 0.42) * mark.size;
	return { ...mark, x: -(l.lying ? hang : Math.min(hang, 0.9 * l.size.rem)) };
}

/** The quotation, and under it who shares the laboratory's machines. */
export function rentStep(l: Layout): Mark[] {
	const { width, height } = l.size;
	const scale = years(l, 0.86);
	const quote = block(
		l,
		[
			{ key: 'quote', role: 'display', fill: 'ink', max: 0.9 * l.number, clauses: true },
			{ key: 'quote-who', role: 'label', fill: 'ink-2', max: l.small }
		],
		{ x: 0, y: 0, width, height: 0.42 * height }
	);
	const top = quote.height + 0.06 * height;
	const foot = scale.y - 0.08 * height;
	const room = foot - top;
	const named = 1.5 * l.name;
	const s = Math.min(room - named, (l.lying ? 0.4 : 0.38) * width);
	const y = top + (room - named - s) / 2;
	const pipeX = s + 0.08 * s;
	const partners = ['baidu', 'huawei'] as const;
	const end = (l.lying ? 0.7 : 0.58) * width;
	const thick = 0.26 * s;
	// Each card is a piece of line as long as it is thick.
	const cell = s / (CARDS_A_SIDE - 0.4);
	const card = 0.6 * cell;
	const cards: SegmentsMark['segments'] = Array.from({ length: CARDS_A_SIDE ** 2 }, (_, i) => {
		const [row, column] = [Math.floor(i / CARDS_A_SIDE), i % CARDS_A_SIDE];
		const at = y + row * cell + card / 2;
		return [column * cell, at, column * cell + card, at] as const;
	});
	return [
		...quote.marks.map((mark) => hung(l, mark)),
		{ kind: 'segments', key: 'laboratory', stroke: 'ink-3', strokeWidth: card, segments: cards },
		text('lab-name', 0, y + s + 1.2 * l.name, words(l, 'lab'), l.name, 'label-strong', 'ink'),
		...partners.flatMap((firm, i): Mark[] => {
			const middle = y + s * (i === 0 ? 0.23 : 0.77);
			const sure = firm === 'baidu';
			const wall = (at: number): readonly [number, number, number, number] => [
				pipeX,
				middle + at * thick,
				end,
				middle + at * thick
			];
			return [
				{
					kind: 'segments',
					key: `${firm}-walls`,
					stroke: sure ? 'accent' : 'ink-3',
					strokeWidth: 2,
					...(sure ? {} : { dash: 'dashed' as const }),
					segments: [wall(-0.5), wall(0.5)]
				},
				...(sure
					? [
							{
								kind: 'segments',
								key: `${firm}-lanes`,
								stroke: 'accent',
								strokeWidth: thick / 8,
								dash: 'lane',
								segments: [wall(-0.25), wall(0), wall(0.25)]
							} satisfies Mark
						]
					: []),
				...block(
					l,
					[
						{
							key: `${firm}-name`,
							role: 'display',
							fill: sure ? 'accent' : 'ink',
							max: Math.max(12, Math.min(0.75 * l.number, 0.19 * s)),
							...(sure ? { standing: 'confirmed' as const } : {})
						},
						{ key: `${firm}-note`, role: 'label', fill: 'ink-2', max: l.small }
					],
					{ x: end + 12, y: middle - 0.25 * s, width: width - end - 12, height: 0.54 * s }
				).marks
			];
		}),
		...scale.marks,
		{
			kind: 'segments',
			key: 'years-on',
			stroke: 'ink-3',
			strokeWidth: 1.5,
			dash: 'dashed',
			segments: [[0.86 * (width - 8), scale.y, width, scale.y]]
		},
		...onRuler(l, scale)
	];
}
