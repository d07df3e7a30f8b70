/** The V100 inside the A100: areas are performance, all squares grow from one corner. */
import { text } from '../../lib/geometry/draw';
import type { Mark, Point } from '../../lib/marks/mark';
import { sealRoom } from '../../lib/scene/seal';
import { block, heading, widthOf, words, type Layout, type Part } from './place-layout';
import { SQUARE } from './place-kept';

const SHARES = ['lambda', 'peak', 'told'] as const;
type Share = (typeof SHARES)[number];

/** Side of a square of that share, as a share of the whole's side. */
const side = (perCent: number): number => Math.sqrt(perCent / 100);

/** The V100's shares of the A100: as told dashed, by peak solid, the range hatched. */
export function olderStep(l: Layout): Mark[] {
	const { width, height } = l.size;
	const { told, peak, lambda } = l.facts;
	const outer = side(lambda.upTo ?? lambda.value);
	const leader = 0.9 * l.small;
	const number = Math.max(16, Math.min(0.066 * width, 0.14 * (height - l.top), 3.5 * l.size.rem));
	// A narrow box keeps its stamps for the doubtful number and the one that leads.
	const stamped = (key: Share): Partial<Part> =>
		l.lying || key !== 'lambda' ? { standing: l.facts[key].standing } : {};
	const room = (key: Share): number => {
		const { standing } = stamped(key);
		const seal = standing === undefined ? 0 : sealRoom(standing, l.words);
		return widthOf(l, words(l, `${key}-share`), 'display', number) + seal;
	};
	const said = (key: Share, max: number): Part[] => [
		{
			key: `${key}-share`,
			role: 'display',
			fill: key === 'peak' ? 'accent' : 'ink',
			max,
			...stamped(key)
		},
		{ key: `${key}-about`, role: 'label', fill: 'ink-2', max: l.small }
	];
	// As large as leaves the widest number its room beside the V100's squares.
	const fits = (keys: readonly Share[]): number =>
		Math.min((width - Math.max(...keys.map(room)) - 2 * leader - 4) / outer, width - 2);
	// Where the box is high, the number that leads stands over the squares.
	const spare = height - l.top - 2 - fits(['lambda', 'told']);
	const leads = spare > 1.4 * (l.number + l.small);
	const beside = SHARES.filter((key) => !leads || key !== 'peak');
	const size = Math.min(3.5 * l.size.rem, spare / 1.4 - l.small);
	const lead = leads ? 1.4 * (size + l.small) : 0;
	const whole = Math.min(height - l.top - 2 - lead, fits(beside));
	const foot = height - 1;
	const square = (perCent: number): number => whole * side(perCent);
	const [s0, s1, s2] = [
		square(lambda.value),
		square(lambda.upTo ?? lambda.value),
		square(told.value)
	];
	const ring: Point[] = [
		[1, foot - s1],
		[1 + s1, foot - s1],
		[1 + s1, foot],
		[1 + s0, foot],
		[1 + s0, foot - s0],
		[1, foot - s0]
	];
	const inner = square(peak.value);
	const x = 1 + s1 + 2 * leader;
	const strip = s1 / beside.length;
	const big = Math.min(l.number, 0.14 * whole);
	return [
		...heading(l, 'older'),
		{
			kind: 'rect',
			key: SQUARE,
			x: 1,
			y: foot - whole,
			width: whole,
			height: whole,
			fill: 'faint'
		},
		{ kind: 'path', key: 'lambda-ring', points: ring, closed: true, fill: 'hatch-ink' },
		{
			kind: 'rect',
			key: 'v100-square',
			x: 1,
			y: foot - inner,
			width: inner,
			height: inner,
			fill: 'accent'
		},
		{
			kind: 'path',
			key: 'told-square',
			stroke: 'paper',
			strokeWidth: 2,
			dash: 'dashed',
			points: [
				[1, foot - s2],
				[1 + s2, foot - s2],
				[1 + s2, foot]
			]
		},
		text(
			'a100-name',
			1 + 0.4 * big,
			foot - whole + 1.15 * big,
			words(l, 'a100'),
			big,
			'display',
			'ink'
		),
		text(
			'v100-name',
			1 + 0.4 * big,
			foot - s2 + 1.25 * big,
			words(l, 'v100'),
			big,
			'display',
			'paper'
		),
		...(leads ? block(l, said('peak', size), { x: 0, y: l.top, width, height: lead }).marks : []),
		...beside.flatMap((key, i): Mark[] => {
			const top = foot - s1 + i * strip;
			const edge = 1 + (key === 'lambda' ? (s0 + s1) / 2 : key === 'peak' ? inner : s2);
			const y = top + 0.62 * number;
			return [
				{
					kind: 'segments',
					key: `${key}-leader`,
					stroke: 'ink',
					segments: [[edge, y, x - 6, y]]
				},
				...block(l, said(key, number), { x, y: top, width: width - x, height: strip }).marks
			];
		})
	];
}
