/**
 * What SVG a mark is: elements with their attributes, the same for the page that the build writes
 * (`markup.ts`) and the stage that a reader's browser draws (`draw.ts`).
 */
import type { CellsMark, Mark, TextMark } from './mark';
import {
	cellsData,
	classes,
	dashes,
	paint,
	pathData,
	round,
	segmentsData,
	stroke,
	tileOf
} from './attributes';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface Shape {
	readonly tag: string;
	/** Left out where undefined. */
	readonly attributes: Attributes;
	/** Text, or elements; nothing for most. */
	readonly content?: string | readonly Shape[];
}

const faded = (opacity: number | undefined): number | undefined =>
	opacity === undefined || opacity >= 1 ? undefined : round(opacity);

type Stroked = Exclude<Mark, TextMark | CellsMark>;

const stroked = (mark: Stroked): Attributes =>
	mark.stroke
		? {
				stroke: stroke(mark.stroke),
				'stroke-width': round(mark.strokeWidth ?? 1),
				'stroke-dasharray': dashes(mark.dash, mark.strokeWidth)
			}
		: { 'stroke-dasharray': dashes(mark.dash, mark.strokeWidth) };

function text(mark: TextMark): Shape {
	const { stack } = mark;
	const x = round(mark.x);
	return {
		tag: 'text',
		attributes: {
			'data-mark': mark.key,
			'data-axis': mark.axis ? '' : undefined,
			class: `f-${mark.role}`,
			x: stack === undefined ? x : undefined,
			y: stack === undefined ? round(mark.y) : undefined,
			'font-size': round(mark.size),
			fill: paint(mark.fill),
			'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
			opacity: faded(mark.opacity)
		},
		content:
			stack === undefined
				? mark.text
				: Array.from(mark.text, (character, i) => ({
						tag: 'tspan',
						attributes: { x, y: round(mark.y + i * stack) },
						content: character
					}))
	};
}

/** Cells are one outline, filled with a pattern of theirs. */
function cells(mark: CellsMark, id: string): Shape[] {
	const tile = tileOf(mark);
	const { line = 0 } = tile;
	return [
		{
			tag: 'pattern',
			attributes: {
				id,
				x: round(mark.x),
				y: round(mark.y),
				width: tile.size,
				height: tile.size,
				patternUnits: 'userSpaceOnUse'
			},
			content: [
				{
					tag: 'rect',
					attributes: {
						x: line / 2,
						y: tile.gap + line / 2,
						width: tile.side - line,
						height: tile.side - line,
						fill: line ? 'none' : paint(mark.fill),
						stroke: line ? paint(mark.fill) : undefined,
						'stroke-width': line || undefined
					}
				}
			]
		},
		{
			tag: 'path',
			attributes: {
				'data-mark': mark.key,
				d: cellsData(mark),
				fill: `url(#${id})`,
				'fill-rule': 'evenodd',
				opacity: faded(mark.opacity)
			}
		}
	];
}

/**
 * The elements of one mark, back to front.
 * @param id no other picture of the page has it: patterns need ids of their own
 */
export function shapesOf(mark: Mark, id: string): readonly Shape[] {
	if (mark.kind === 'text') return [text(mark)];
	if (mark.kind === 'cells') return cells(mark, `${id}-${mark.key}`);
	const common = { 'data-mark': mark.key, class: classes(mark) };
	const opacity = faded(mark.opacity);
	if (mark.kind === 'segments') {
		const attributes = {
			...common,
			d: segmentsData(mark.segments),
			fill: 'none',
			...stroked({ ...mark, stroke: mark.stroke ?? 'ink' }),
			opacity
		};
		return [{ tag: 'path', attributes }];
	}
	const filled = { fill: paint(mark.fill), ...stroked(mark), opacity };
	if (mark.kind === 'path') {
		const drawn =
			mark.drawn === undefined
				? {}
				: {
						pathLength: 1,
						'stroke-dasharray': `${Math.max(0, Math.min(1, mark.drawn)).toFixed(4)} 2`
					};
		const attributes = {
			...common,
			d: pathData(mark.points, mark.closed),
			'stroke-linejoin': 'round',
			...filled,
			...drawn
		};
		return [{ tag: 'path', attributes }];
	}
	const [x, y] = [round(mark.x), round(mark.y)];
	return mark.kind === 'dot'
		? [
				{
					tag: 'circle',
					attributes: { ...common, cx: x, cy: y, r: Math.max(0, round(mark.r)), ...filled }
				}
			]
		: [
				{
					tag: 'rect',
					attributes: {
						...common,
						x,
						y,
						width: Math.max(0, round(mark.width)),
						height: Math.max(0, round(mark.height)),
						...filled
					}
				}
			];
}
