/**
 * The quarrel's ruler with other marks: the same lengths, bars where the first chapter left them,
 * and above the years what each has doubled to.
 */
import { inkTop, inkBottom } from '../../lib/geometry/text';
import { text } from '../../lib/geometry/draw';
import { range } from 'd3-array';
import { linear } from '../../lib/geometry/scale';
import type { Slim } from '../../lib/figures/figure';
import { clamp, fitSize } from '../../lib/geometry/fit';
import { evenTicks, ruler } from '../../lib/geometry/ruler';
import type { Ink, Mark } from '../../lib/marks/mark';
import { label, labelFor } from '../../lib/scene/words';
import type { DoublingFacts } from './facts';
import { filled, grouped } from './numbers';
import { widthOf, type Ground } from './place-draw';

/** The fifteen years at the foot of a picture. */
export function yearsRuler(g: Ground, y: number): Mark[] {
	const span = g.facts.years.value;
	const phone = g.size.composition === 'phone';
	return ruler({
		key: 'years',
		x: 0,
		y,
		width: g.size.width,
		lang: g.lang,
		size: g.tick,
		ticks: evenTicks(span, 0.5, g.size.width / span, phone ? 10 : 3, (v) =>
			v === span ? filled(label(g.words, 'years'), v) : String(v)
		)
	});
}

/** Room under the ruler's line for its ticks and numbers, px. */
export const underRuler = (g: Ground): number => 9 + g.tick * 1.35;

/** Powers of two over the ruler's line, every one or every second as room allows. */
function doublings(g: Ground, y: number): Mark[] {
	const { months, years, doublings: all } = g.facts;
	const count = Math.round(all.value);
	const x = linear([0, (years.value * 12) / months.value], [0, g.size.width]);
	const size = g.note;
	const widest = widthOf(g, grouped(2 ** (count - 1)), 'label-strong', size);
	const lasts = [filled(label(g.words, 'times'), 2 ** count), grouped(2 ** count)];
	// The last number keeps its unit where there is room for it beside the one before.
	const fits = (each: number, last: string): boolean =>
		x(each) >
		size * 0.5 + widest / 2 + Math.max(widest / 2, widthOf(g, last, 'label-strong', size));
	const choices = [1, 2, 5, count].flatMap((each) => lasts.map((last) => ({ each, last })));
	const { each, last } = choices.find((c) => fits(c.each, c.last)) ?? { each: count, last: '' };
	const marks = range(count + 1);
	return [
		{
			kind: 'segments',
			key: 'doublings',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: marks.map((n): [number, number, number, number] => [x(n), y, x(n), y - 9])
		},
		...marks.flatMap((n): Mark[] => {
			if (n % each !== 0 && n !== count) return [];
			const content = n === count ? last : grouped(2 ** n);
			return [
				text(`doubling-${n}`, x(n), y - 9 - size * 0.4, content, size, 'label-strong', 'ink', {
					axis: true,
					anchor: n === 0 ? 'start' : n === count ? 'end' : 'middle'
				})
			];
		})
	];
}

/** Years of each length; the gap from its sure part to its upper end. */
const yearsOf = (f: Slim<DoublingFacts>) =>
	({
		short: [f.gap.value / 12, (f.gap.upTo ?? f.gap.value) / 12],
		once: [f.off.value],
		factor: [f.years.value]
	}) as const;

/** The keyframe of the step `ruler`. */
export function remarked(g: Ground): Mark[] {
	const { width, height, composition } = g.size;
	const phone = composition === 'phone';
	const x = linear([0, g.facts.years.value], [0, width]);
	const lineY = height - underRuler(g);
	const note = labelFor(g.words, 'each-mark', g.size);
	const room = lineY - 9 - (height < 300 ? g.note * 1.9 : g.note * 1.9 + g.tick * 1.8);
	const pitch = room / 3;
	const aboutSize = phone ? g.note : 1.125 * g.size.rem;
	const bar = clamp(pitch * 0.17, 7, 28);
	const rowOf = (key: 'short' | 'once' | 'factor', i: number): Mark[] => {
		const ink: Ink = key === 'short' ? 'a' : 'b';
		const top = pitch * i;
		const content = label(g.words, key);
		const about = labelFor(g.words, `${key}-about`, g.size);
		const size = fitSize(
			[content],
			'display',
			clamp(pitch * 0.42, 18, phone ? 56 : 88),
			width * 0.76,
			g.lang
		);
		const base = top + bar + size * 0.16 + inkTop(content, 'display', size, g.lang);
		const inline = widthOf(g, content, 'display', size) + size * 0.2;
		const beside = inline + widthOf(g, about, 'label', aboutSize) <= width;
		const aboutY = beside
			? base
			: base +
				inkBottom(content, 'display', size, g.lang) +
				inkTop(about, 'label', aboutSize, g.lang) +
				2;
		const hasRoom =
			beside ||
			(aboutY + aboutSize * 0.4 <= top + pitch && widthOf(g, about, 'label', aboutSize) <= width);
		const [sure, upTo] = yearsOf(g.facts)[key];
		return [
			{
				kind: 'rect',
				key: `bar-${key}`,
				x: 0,
				y: top,
				width: x(sure),
				height: bar,
				fill: ink
			},
			...(upTo === undefined
				? []
				: [
						{
							kind: 'rect',
							key: `bar-${key}-range`,
							x: x(sure),
							y: top,
							width: x(upTo) - x(sure),
							height: bar,
							fill: 'hatch-a'
						} as const
					]),
			text(key === 'factor' ? 'count-10' : `num-${key}`, 0, base, content, size, 'display', ink),
			...(hasRoom
				? [text(`about-${key}`, beside ? inline : 0, aboutY, about, aboutSize, 'label', 'ink-2')]
				: [])
		];
	};
	return [
		...rowOf('short', 0),
		...rowOf('once', 1),
		...rowOf('factor', 2),
		...(height < 300 || widthOf(g, note, 'label', g.tick) > width
			? []
			: [
					text(
						'each-mark',
						width,
						lineY - 9 - g.note * 1.3 - g.tick * 0.7,
						note,
						g.tick,
						'label',
						'ink-2',
						{
							anchor: 'end'
						}
					)
				]),
		...doublings(g, lineY),
		...yearsRuler(g, lineY)
	];
}
