/**
 * The home-made ones on a ruler of years. Years run to the right, names stand to the left of their
 * stems, the latest highest, so no stem crosses a name.
 */
import { text } from '../../lib/geometry/draw';
import type { Quantity } from '../../lib/figures/figure';
import { evenTicks, ruler } from '../../lib/geometry/ruler';
import type { Mark } from '../../lib/marks/mark';
import type { Standing } from '../../lib/figures/figure';
import { block, heading, words, type Layout } from './place-layout';
import { SQUARE } from './place-kept';

/** Days of a year, and the first year that days are counted from. */
const [YEAR, EPOCH] = [365.2425, 1970];
const yearOf = (day: Quantity): number => EPOCH + day.value / YEAR;

/** Every so many years are named. */
const EACH = 5;

/** A ruler of years that ends before the box does, or with it. */
interface Years {
	readonly y: number;
	readonly at: (year: number) => number;
	readonly marks: readonly Mark[];
}

/** A line under the years for the A100, where the box is high enough, px. */
const tier = (l: Layout): number => (l.size.height > 22 * l.size.rem ? 1.2 * l.small : 0);

/** @param share of the width that is the past */
export function years(l: Layout, share: number): Years {
	const { width, height } = l.size;
	const { kirin, cluster } = l.facts.home;
	const [from, to] = [kirin.value, yearOf(cluster)];
	const y = height - 9 - 1.5 * l.small - tier(l);
	const px = (share * (width - 8)) / (to - from);
	return {
		y,
		at: (year) => (year - from) * px,
		marks: ruler({
			key: 'years',
			x: 0,
			y,
			width: (to - from) * px,
			lang: l.words.lang,
			size: l.small,
			ticks: evenTicks(to - from, 1, px, EACH, (v) => String(from + v))
		})
	};
}

interface Row {
	readonly key: string;
	/** Years of its stems; the last may be only told. */
	readonly stems: readonly number[];
	readonly chip: boolean;
	readonly standing?: Standing;
}

/** From the foot up. Where only a year is known, the stem stands within it. */
function rowsOf({ facts: { home } }: Layout): readonly Row[] {
	return [
		{ key: 'kirin', stems: [home.kirin.value], chip: false },
		{
			key: 'kunlun',
			stems: [home.kunlunShown.value + 0.5, home.kunlunSince.value + 0.25],
			chip: true,
			standing: home.kunlunMade.standing
		},
		{ key: 'star-sea', stems: [home.starSea.value + 0.7], chip: false },
		{
			key: 'zixiao',
			stems: [yearOf(home.zixiao)],
			chip: true,
			standing: home.zixiaoSpeed.standing
		},
		{
			key: 'angel',
			stems: [yearOf(home.angel), yearOf(home.angelTold)],
			chip: false,
			standing: home.angelTold.standing
		},
		{ key: 'cluster', stems: [yearOf(home.cluster)], chip: false }
	];
}

/** Side of an event's square. */
const squareOf = (l: Layout): number => 0.75 * l.small;

/** The events as squares in their places, on the ruler where they have no row of their own. */
function square(l: Layout, row: Row, x: number, y: number): Mark {
	const s = squareOf(l);
	return {
		kind: 'rect',
		key: `${row.key}-square`,
		x: x - s / 2,
		y: y - s / 2,
		width: s,
		height: s,
		...(row.chip ? { fill: 'accent' } : { fill: 'paper', stroke: 'ink-2', strokeWidth: 1.5 })
	};
}

/** Who made what, and when, and what it is. */
export function homeStep(l: Layout): Mark[] {
	const { width } = l.size;
	const scale = years(l, 1);
	const rows = rowsOf(l);
	const top = l.top;
	const pitch = (scale.y - 10 - top) / rows.length;
	const s = squareOf(l);
	return [
		...heading(l, 'home'),
		...scale.marks,
		...rows.flatMap((row, i): Mark[] => {
			const y = scale.y - 10 - (i + 1) * pitch;
			const level = y + 0.55 * l.name;
			const xs = row.stems.map(scale.at);
			const [x = 0, told] = xs;
			const first = row.key === 'kirin';
			const box = first
				? { x: x + 1.6 * s + 4, width: scale.at(rows[1]?.stems[0] ?? 0) - x - 2 * s }
				: { x: 0, width: x - s - 4 };
			return [
				{
					kind: 'segments',
					key: `${row.key}-stem`,
					stroke: 'mark',
					segments: [[x, level, x, scale.y]]
				},
				...(told === undefined
					? []
					: [
							{
								kind: 'path',
								key: `${row.key}-told`,
								stroke: 'ink-3',
								...(row.key === 'angel' ? { dash: 'dashed' as const } : {}),
								points: [
									[x, level],
									[told, level],
									[told, scale.y]
								]
							} satisfies Mark
						]),
				square(l, row, Math.max(x, s / 2 + 1), level),
				...block(
					l,
					[
						{
							key: `${row.key}-name`,
							role: 'label-strong',
							fill: row.chip ? 'accent' : 'ink',
							max: l.name,
							...(row.standing === undefined ? {} : { standing: row.standing })
						},
						{ key: `${row.key}-note`, role: 'label', fill: 'ink-2', max: l.small }
					],
					{ ...box, y, height: pitch },
					first ? 'start' : 'end'
				).marks
			];
		}),
		...(l.lying && width > 42 * l.size.rem
			? block(
					l,
					[
						{ key: 'judgement', role: 'display', fill: 'ink', max: 0.8 * l.number },
						{
							key: 'judgement-whose',
							role: 'label',
							fill: 'ink-2',
							max: l.small,
							standing: 'reported'
						}
					],
					{ x: 0, y: top, width: 0.34 * width, height: 0.6 * (scale.y - top) }
				).marks
			: []),
		...rival(l, scale)
	];
}

/** The card they are measured against, among the years. */
function rival(l: Layout, scale: Years): Mark[] {
	const x = scale.at(yearOf(l.facts.home.a100));
	const s = squareOf(l);
	const y = scale.y + 9 + 1.05 * l.small + tier(l);
	const fits = tier(l) > 0;
	return [
		{
			kind: 'rect',
			key: SQUARE,
			x: x - s / 2,
			y: y - 0.36 * l.small - s / 2,
			width: s,
			height: s,
			fill: 'ink-3',
			opacity: fits ? 1 : 0
		},
		...(fits
			? [text('a100-name', x + s / 2 + 5, y, words(l, 'a100'), l.small, 'label', 'ink-2')]
			: [])
	];
}

/** The events as they lie on the ruler once their names are gone. */
export const onRuler = (l: Layout, scale: Years): Mark[] =>
	rowsOf(l).map((row) =>
		square(l, row, Math.max(scale.at(row.stems[0] ?? 0), squareOf(l) / 2 + 1), scale.y)
	);
