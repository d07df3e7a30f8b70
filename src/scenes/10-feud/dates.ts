/** The quarrel's days on one axis, at the foot of the picture: 16 March to 14 April. */
import type { Slim } from '../../lib/figures/figure';
import { textWidth } from '../../lib/geometry/text';
import type { Ink, Mark } from '../../lib/marks/mark';
import type { Size, Words } from '../../lib/scene/contract';
import { label } from '../../lib/scene/words';
import type { FeudFacts } from './facts';

/** Radius of a day that is spoken of, px. */
const LIT = 5;

const textSizeFor = (size: Size): number => Math.max(12, 0.8125 * size.rem);

/** Where the strip's names begin, px. */
export const stripTop = (size: Size): number => size.height - textSizeFor(size) * 4.2;

type Day = 'launch' | 'claim' | 'counter' | 'midnight';

/** @param lit days that are spoken of in this step */
export function dateStrip(
	facts: Slim<FeudFacts>,
	size: Size,
	words: Words,
	lit: readonly Day[]
): Mark[] {
	const { width, height } = size;
	const from = facts.launch.value;
	const days = facts.midnightDate.value - from;
	// The first and the last day stand in from the edges by the radius of their dots.
	const x = (day: number): number => {
		const share = (day - from) / days;
		return LIT * (1 - share) + (width - LIT) * share;
	};
	const textSize = textSizeFor(size);
	const line = height - textSize * 2.1;
	const all: readonly { day: Day; at: number; name: string; ink: Ink }[] = [
		{ day: 'launch', at: facts.launch.value, name: label(words, 'launch'), ink: 'ink-2' },
		{ day: 'claim', at: facts.claimDate.value, name: label(words, 'li'), ink: 'a' },
		{ day: 'counter', at: facts.counterDate.value, name: label(words, 'xiao'), ink: 'a' },
		{ day: 'midnight', at: facts.midnightDate.value, name: label(words, 'midnight'), ink: 'b' }
	];
	const marks: Mark[] = [
		{
			kind: 'segments',
			key: 'days',
			stroke: 'ink',
			strokeWidth: 1.5,
			segments: [
				[0, line, width, line],
				...Array.from({ length: days + 1 }, (_, i): [number, number, number, number] => [
					x(from + i),
					line,
					x(from + i),
					line + (i % 7 === 0 || i === days ? 6 : 3)
				])
			]
		}
	];
	// Neighbours: only the one spoken of last carries its words.
	const widthOf = (name: string): number => textWidth(name, 'label-strong', textSize, words.lang);
	const launchMeetsLi =
		widthOf(label(words, 'launch')) + textSize >
		x(facts.claimDate.value) - widthOf(label(words, 'li')) / 2;
	const named = all.filter(
		({ day }) =>
			lit.includes(day) &&
			!(day === 'counter' && lit.includes('midnight')) &&
			!(day === 'launch' && launchMeetsLi)
	);
	for (const { day, at, name, ink } of all) {
		const isLit = lit.includes(day);
		marks.push({
			kind: 'dot',
			key: `day-${day}`,
			x: x(at),
			y: line,
			r: isLit ? LIT : 3.5,
			fill: isLit ? ink : 'mark'
		});
		if (!named.some((n) => n.day === day)) continue;
		const date = label(words, `${day}-date`);
		const half = Math.max(
			textWidth(name, 'label-strong', textSize, words.lang),
			textWidth(date, 'label', textSize, words.lang)
		);
		const anchor = x(at) < half / 2 ? 'start' : x(at) > width - half / 2 ? 'end' : 'middle';
		marks.push(
			{
				kind: 'text',
				key: `day-name-${day}`,
				x: x(at),
				y: line - textSize * 0.85,
				text: name,
				size: textSize,
				role: 'label-strong',
				fill: ink,
				anchor
			},
			{
				kind: 'text',
				key: `day-date-${day}`,
				x: x(at),
				y: line + textSize * 1.75,
				text: date,
				size: textSize,
				role: 'label',
				fill: 'ink-2',
				anchor
			}
		);
	}
	// How long it all took stands where no name does.
	if (lit.includes('midnight'))
		marks.push({
			kind: 'text',
			key: 'span',
			x: width / 2,
			y: line + textSize * 1.75,
			text: label(words, 'span'),
			size: textSize,
			role: 'label',
			fill: 'ink-2',
			anchor: 'middle'
		});
	return marks;
}
